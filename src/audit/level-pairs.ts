/** Pairs of levels of one thing at two times, and the claims of change that follow them in their sentence. */
import { noneOf, pattern } from '../../grammars/pattern.js';
import audits from '../../grammars/zh/lexicon/audits.json' with { type: 'json' };
import particles from '../../grammars/zh/lexicon/particles.json' with { type: 'json' };
import type { AuditClaim, AuditSentence } from './document.js';
import { isLevel, sameTopic } from './topic.js';

const BECOMING = pattern`${audits.moves}${audits.reaches}`;
/** Words between two levels of which the second came out of the first. */
const BECOMES = pattern`^[^，；。]{0,16}${BECOMING}`;
/** The same right behind the first. */
const BECOMES_AT_ONCE = pattern`^${BECOMING}`;
const FROM = pattern`${audits.from}[^，；。]{0,16}$`;
/** A level that something is compared with: `比2020年的60%`, `与2010年的48.1万人相比`. */
const COMPARED = pattern`${audits.comparing}${noneOf('，。；', audits.setOut)}{0,16}${particles.genitive}$`;
/** These compare only with 相比 behind the level. */
const WITH = pattern`${audits.with}${noneOf('，。；', audits.setOut, audits.than)}{0,16}$`;
const COMPARED_BEHIND = pattern`^${audits.comparedWith}`;
const DIFFERS = pattern`^${audits.comparedWith}?，?[^，。；]{0,8}${audits.directions}`;
/** How far apart a growth and its level may be in a sentence, in characters. */
const NEAR = 40;

/** Two levels of one thing at two times. */
export interface LevelPair {
  readonly from: AuditClaim;
  readonly to: AuditClaim;
  /** The one that stands last in the sentence. */
  readonly last: AuditClaim;
}

/** The year that a number holds for: all of it, or its last day. */
export const yearOf = (iso: string | null): number | null => {
  const year = /^(\d{4})(?:-12-31)?$/.exec(iso ?? '')?.[1];
  return year === undefined ? null : Number(year);
};

/** Whether a number is where a change set out from, and the next one is what it came to: `从2.5%提高到3.3%`. */
export const isStart = (text: string, { start, end }: AuditClaim): boolean =>
  FROM.test(text.slice(0, start)) && BECOMES_AT_ONCE.test(text.slice(end));

/** Whether a growth is told of other years than those of two levels: `1955年至1980年平均每年增长4.3%`. */
export function isOfOtherYears({ record: { period } }: AuditClaim, { from, to }: LevelPair): boolean {
  const [first, last] = [yearOf(from.record.period), yearOf(to.record.period)];
  const span = /^(\d{4})\/(\d{4})$/.exec(period ?? '');
  if (first === null || last === null || span === null) return false;
  // In `2016—2020年` the first year grew, too: from the year before it.
  const begun = Number(span[1]) - first;
  return Number(span[2]) !== last || begun < 0 || begun > 1;
}

/** Whether a level is one that another is compared with. */
export const isCompared = (text: string, { record, start, end }: AuditClaim): boolean =>
  isLevel(record) &&
  COMPARED.test(text.slice(0, start)) &&
  (!WITH.test(text.slice(0, start)) || COMPARED_BEHIND.test(text.slice(end))) &&
  DIFFERS.test(text.slice(end));

/** The pairs of a sentence: from one to another, or one compared with another. */
export function levelPairs({ text, claims }: AuditSentence): LevelPair[] {
  const pairs: LevelPair[] = [];
  for (const [i, to] of claims.entries()) {
    const from = claims[i - 1];
    if (from === undefined || !isLevel(from.record) || !isLevel(to.record)) continue;
    if (from.record.unit !== to.record.unit) continue;
    if (isCompared(text, to)) {
      if (!/[；。]/.test(text.slice(from.end, to.start))) pairs.push({ from: to, to: from, last: to });
      continue;
    }
    if (!sameTopic(from.record, to.record) || isCompared(text, from)) continue;
    const said = BECOMES.test(text.slice(from.end, to.start)) && FROM.test(text.slice(0, from.start));
    const [before, after] = [yearOf(from.record.period), yearOf(to.record.period)];
    if (said || (before !== null && after !== null && before < after)) pairs.push({ from, to, last: to });
  }
  return pairs;
}

/**
 * The claims that come after another without a claim of another topic between them.
 *
 * @param of the claim behind which they stand
 * @param topic the claim whose topic they have
 */
export function followers({ text, claims }: AuditSentence, of: AuditClaim, topic: AuditClaim = of): AuditClaim[] {
  const found: AuditClaim[] = [];
  let end = of.end;
  for (const claim of claims.slice(claims.indexOf(of) + 1)) {
    // Right behind a level that is compared with, what follows is the difference, whatever it is said to be of.
    const difference = of !== topic && found.length === 0 && claim.start - end <= 8 && !isLevel(claim.record);
    if (!difference && !sameTopic(claim.record, topic.record)) break;
    if (claim.start - end > NEAR) break;
    // Behind a semicolon another thing may be told of, in numbers that are no claims.
    if (/[；;。]/.test(text.slice(end, claim.start))) break;
    found.push(claim);
    end = claim.end;
  }
  return found;
}
