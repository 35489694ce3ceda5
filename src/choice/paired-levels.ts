/**
 * Changes that are told of several levels: `事故12起、死亡3人，同比减少2起、1人` and `招生3万人、毕业2万人，分别增长5%和4%`. Each is
 * of the level at its place, or of the one in its unit.
 */

import { wordsOf } from '../../grammars/pattern.js';
import phraseWords from '../../grammars/zh/lexicon/phrase-words.json' with { type: 'json' };
import type { Claim } from '../resolve/claim.js';
import { shares } from '../resolve/lexicon.js';
import type { Candidate } from './candidate.js';
import type { Decision, DocumentModel } from './document-model.js';
import type { Frame } from './frame.js';
import { isNominal } from './sentence.js';
import type { Word } from './words.js';

const LIGHT: ReadonlySet<string> = new Set(phraseWords.light);
const TAKES: ReadonlySet<string> = new Set(wordsOf(shares.takes));
/** More levels in a row are a list, and no pair is certain. */
const MOST = 6;

const LEVELS: ReadonlySet<Claim['kind']> = new Set([
  'gdp',
  'funding',
  'amount',
  'count',
  'enterprise_count',
  'quantity',
]);

/** Whether a number is of things, money or a measure, and no change of one. */
export const isLevel = (kind: Claim['kind'], change: Claim['change']): boolean => LEVELS.has(kind) && change === null;

/**
 * What a change without a noun of its own is certainly of.
 *
 * @returns the index of the candidate to take; null where it is not certain
 */
export function pairedLevel(candidates: readonly Candidate[], frame: Frame, document: DocumentModel): number | null {
  if (!isOfLevels(frame) || nounFollows(frame) || !isBare(frame)) return null;
  const levels = levelsBefore(frame, document);
  const level = levels.length < 2 ? undefined : (inOrder(levels, frame) ?? inUnit(levels, frame));
  if (level === undefined) return null;
  const index = candidates.findIndex(({ text }) => text === level.indicator);
  return index < 0 ? null : index;
}

/** A change, or one of several shares. */
const isOfLevels = ({ claim, context }: Frame): boolean =>
  claim.kind === 'growth' || claim.change !== null || (claim.kind === 'share' && context.listSize > 1);

/** `新增3个“小长假”`: a noun right behind the number is what it counts. */
const nounFollows = ({ words, at, nounBehind }: Frame): boolean => nounBehind || words[at + 1]?.text === '“';

/** Whether a clause says nothing but what grew or fell, and against when; or of what its parts are. */
function isBare({ words, clauseFrom, at, claim }: Frame): boolean {
  for (let i = clauseFrom; i < at; i++) {
    const word = words[i] as Word;
    if (claim.kind === 'share' && TAKES.has(word.text)) return true;
    if (isNominal(word) && !LIGHT.has(word.text)) return false;
  }
  return true;
}

/** The levels that were told one after another in the sentence before a list of changes. */
function levelsBefore({ sentence, context }: Frame, { decisions }: DocumentModel): Decision[] {
  const levels: Decision[] = [];
  let end = context.mention.start;
  for (let i = decisions.length - 1; i >= 0 && levels.length <= MOST; i--) {
    const one = decisions[i] as Decision;
    if (one.sentence !== sentence || sentence.folded.slice(one.end, end).includes('；')) break;
    if (one.isLevel) levels.unshift(one);
    else if (levels.length > 0) break;
    end = one.end;
  }
  return levels;
}

/** The level at the same place, where there are as many as changes. */
function inOrder(levels: readonly Decision[], { context }: Frame): Decision | undefined {
  if (levels.length === context.listSize) return levels[context.listed];
  const clause = levels.at(-1)?.clause;
  const last = levels.filter((level) => level.clause === clause);
  return last.length === context.listSize && last.length > 1 ? last[context.listed] : undefined;
}

/** The only level in the same unit. */
function inUnit(levels: readonly Decision[], { claim, unit }: Frame): Decision | undefined {
  if (claim.kind === 'growth') return undefined;
  const alike = levels.filter((level) => level.unit === unit);
  return alike.length === 1 ? alike[0] : undefined;
}
