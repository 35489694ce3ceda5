/** What is certain of a claim's time and of what its growth is compared with. */

import { pattern } from '../../grammars/pattern.js';
import { times } from '../resolve/lexicon.js';
import { type Candidate, candidateList } from './candidate.js';
import type { Decision, DocumentModel } from './document-model.js';
import { hashOf } from './feature.js';
import type { Frame } from './frame.js';
import type { Answer } from './question.js';
import { ruleOf, type Sifted } from './sifted.js';

/**
 * How much likelier another period than the rules' must be: than a day, what the title tells, or none where the sentence
 * tells that there is none; and than any other. Where another was three to six times as likely as a day, the rules were
 * right in 28 of 50 on 1,770 documents; as a month, a quarter or a year, in 22 of 103.
 */
const LIKELIER_THAN_SURE = 6;
const LIKELIER = 3;

/** `由19家增加到65家`: the first number holds for a time before the one that is told. */
const RISEN_FROM = pattern`${times.risenFrom}[^，；：\d]*$`;

/** Whether the rules found no period for the number because its sentence tells that there is none. */
function tellsNone({ claim: { start, context, sentence } }: Sifted, { current }: DocumentModel): boolean {
  const vague = current?.reading.times.some((time) => time.iso === null && time.end <= start);
  return vague === true || RISEN_FROM.test(sentence.folded.slice(context?.clause.start ?? start, start));
}

/**
 * The rules' period where it is a day of the number's own clause, or unless another is far likelier; where they found
 * none, any that is likelier.
 */
export function settledPeriod(asked: Sifted, { best, chances }: Answer, document: DocumentModel): number {
  const rule = ruleOf(asked);
  const least = leastLikelier(asked, rule, document);
  const likelier = (chances[best] as number) > least * (chances[rule] as number);
  return likelier && !isCompared(asked, best) && !isDayOfClause(asked, rule) ? best : rule;
}

function leastLikelier(asked: Sifted, rule: number, document: DocumentModel): number {
  const { text, sources } = asked.candidates[rule] as Candidate;
  if (text === null) return tellsNone(asked, document) ? LIKELIER_THAN_SURE : 1;
  return DAY.test(text) || sources.includes('titleRule') ? LIKELIER_THAN_SURE : LIKELIER;
}

/** `比上年增长7%`: a time that is compared with is no period but where the rules say so. */
const isCompared = ({ candidates }: Sifted, best: number): boolean => candidates[best]?.time?.role === 'compared';

/** `年末常住人口535万人`: the rules found a day that the number's own clause tells. */
function isDayOfClause({ claim, candidates }: Sifted, rule: number): boolean {
  const { time, text } = candidates[rule] as Candidate;
  const opening = claim.context?.clause.start;
  if (time === null || text === null || opening === undefined || time.iso !== text) return false;
  const governs = time.role === 'governs' && time.start >= opening && time.end <= claim.start;
  return governs && DAY.test(text);
}

const DAY = /^(?:\d{4}|XXXX)-\d\d-\d\d$/;

/**
 * `第一产业占12%，第二产业占38%`: a number has the period of the one before in the sentence where no time stands between
 * them and the rules tell both alike; that period as the only candidate, null elsewhere.
 */
export function periodGoesOn(frame: Frame, document: DocumentModel): readonly Candidate[] | null {
  const { sentence, claim, context } = frame;
  const last = document.decisions.at(-1);
  if (last?.sentence !== sentence || last.rulePeriod !== claim.period) return null;
  const { start } = context.mention;
  if (sentence.reading.times.some((time) => time.iso !== null && time.start >= last.end && time.start < start))
    return null;
  const list = candidateList();
  list.add(last.period, 'history').ago = 1;
  if (last.period === claim.period) list.add(claim.period, 'rule');
  return list.all;
}

const POINTS = hashOf('pp');
const PERCENT = hashOf('%');

/**
 * `增长9.3%，增速比1-3月份加快0.2个百分点，其中住宅增长10.6%`: what the pace of a growth is compared with holds for no
 * growth behind it; what the growth before it was compared with does.
 */
export function baseOfGrowth(base: string | null, frame: Frame, { decisions }: DocumentModel): string | null {
  const { claim, context, sentence } = frame;
  if (claim.kind !== 'growth' || claim.unit !== '%' || base === null || !/^\d/.test(base)) return base;
  const { clause, mention } = context;
  const own = sentence.reading.times.some(
    ({ iso, start }) => iso === base && start >= clause.start && start < mention.start,
  );
  if (own) return base;
  const told = decisions.filter((one: Decision) => one.sentence === sentence);
  const alike = told.filter((one) => one.base === base);
  if (alike.length === 0 || alike.some(({ unit }) => unit !== POINTS)) return base;
  return told.findLast(({ unit, base: before }) => unit === PERCENT && before !== null)?.base ?? null;
}
