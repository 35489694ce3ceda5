/**
 * The resolve room: reads the mentions of each sentence together with the clauses, sentences and headings that
 * govern it, and says what every number is about.
 */

import type { Mention } from '../../grammars/zh/mention.js';
import type { Block } from '../layout/layout.js';
import type { Sentence } from '../layout/sentences.js';
import type { Claim } from './claim.js';
import { splitClauses } from './clauses.js';
import { enterBlock } from './headings.js';
import { names } from './lexicon.js';
import { resolveSentence } from './sentences.js';
import type { ResolveContext, ResolveState } from './state.js';

/** What has been passed over: the head of a block, or a sentence in which nothing is stated. */
type Passed = { readonly block: Block } | { readonly sentence: Sentence };

/**
 * Sentences without a number, right before one with a number, that are read for what they say of its subject and time.
 * Those farther back are passed over: most of a text has no numbers.
 */
const LOOK_BACK = 2;

/**
 * Reads the blocks of one document and yields its claims in text order.
 *
 * @param blocks blocks in text order
 * @param parse finds the mentions of a folded sentence
 * @param state what has been read before; it moves on
 * @param context the document's date and the words
 */
export function* resolveBlocks(
  blocks: Iterable<Block>,
  parse: (folded: string) => Mention[],
  state: ResolveState,
  context: ResolveContext,
): Generator<Claim> {
  let passed: Passed[] = [];
  let sentences = 0;

  const read = (entry: Passed): void => {
    if ('block' in entry) {
      context.onBlock?.();
      enterBlock(entry.block, state, context);
    }
    // A sentence without a mention has no claim to give.
    else for (const _ of resolveSentence(entry.sentence, [], state, context));
  };
  const readPassed = (): void => {
    for (const entry of passed) read(entry);
    passed = [];
    sentences = 0;
  };
  /** Drops the sentence that was passed first; the heads of blocks behind it are read, in their order. */
  const forget = (): void => {
    const oldest = passed.shift();
    if (oldest && 'sentence' in oldest) {
      context.trace?.sentence({
        sentence: oldest.sentence,
        mentions: [],
        clauses: splitClauses(oldest.sentence.folded, []),
        times: [],
      });
    }
    sentences--;
    for (let first = passed[0]; first && 'block' in first; first = passed[0]) {
      read(first);
      passed.shift();
    }
  };

  for (const block of blocks) {
    if (sentences === 0) read({ block });
    else passed.push({ block });
    for (const sentence of block.sentences) {
      const mentions = parse(sentence.folded);
      // In a masthead a year stands without 年; a short name for a long one is kept wherever it is given.
      if (mentions.length > 0 || sentence.role === 'masthead' || sentence.folded.includes(names.aliasCalled)) {
        readPassed();
        yield* resolveSentence(sentence, mentions, state, context);
      } else {
        passed.push({ sentence });
        if (++sentences > LOOK_BACK) forget();
      }
    }
  }
  // No claim is left; whoever follows the reading wants to see the rest of it.
  if (context.trace) readPassed();
}
