/**
 * The resolve room: reads the mentions of each sentence together with the clauses, sentences and headings that
 * govern it, and says what every number is about.
 */
import type { Mention } from '../../grammars/zh/mention.js';
import type { Block } from '../layout/layout.js';
import type { Claim } from './claim.js';
import { enterBlock } from './headings.js';
import { resolveSentence } from './sentences.js';
import type { ResolveContext, ResolveState } from './state.js';

/** Reads one block; yields its claims in text order and moves the state on. */
export function* resolveBlock(
  block: Block,
  parse: (folded: string) => Mention[],
  state: ResolveState,
  context: ResolveContext,
): Generator<Claim> {
  enterBlock(block, state, context);
  for (const sentence of block.sentences) yield* resolveSentence(sentence, parse(sentence.folded), state, context);
}
