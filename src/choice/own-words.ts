/** Words of the indicator alone: no word belongs to it and to the subject. */
import { pattern } from '../../grammars/pattern.js';
import subjects from '../../grammars/zh/lexicon/subjects.json' with { type: 'json' };
import { particles, plans } from '../resolve/lexicon.js';
import type { Candidate } from './candidate.js';
import type { Frame } from './frame.js';
import { textOf } from './sentence.js';

/** `云溪|高新区` and `高新区生产总值` are 云溪高新区 and 生产总值; `高校基础研究经费` of 高校 is 基础研究经费. */
export function withoutSubject(
  indicator: Candidate,
  subject: Candidate,
  { sentence }: Pick<Frame, 'sentence'>,
): string | null {
  const [whose, what] = [subject.span, indicator.span];
  if (subject.text !== null && indicator.text?.startsWith(subject.text)) {
    const rest = indicator.text.slice(subject.text.length);
    const own = rest.startsWith(particles.genitive) ? rest.slice(1) : rest;
    if (own.length > 1) return own;
  }
  if (whose === null || what === null || whose.sentence !== sentence || what.sentence !== sentence)
    return indicator.text;
  const shared = whose.from < what.from && what.from < whose.to && whose.to < what.to;
  return shared && textOf(sentence, whose.from, whose.to) === subject.text
    ? textOf(sentence, whose.to, what.to)
    : indicator.text;
}

const GOAL = pattern`^(.{2,})${particles.genitive}[^${particles.genitive}]{0,6}${plans.ownGoalNouns}$`;

/** `经济增长速度的宏观调控目标` is of 经济增长速度: that it is a goal is told by the claim's status. */
export const withoutGoal = (indicator: string | null, { claim }: Pick<Frame, 'claim'>): string | null =>
  claim.status === 'target' ? (indicator?.replace(GOAL, '$1') ?? null) : indicator;

const MARKET_INDEXES: ReadonlySet<string> = new Set(subjects.marketIndex);

/** `恒生指数下跌4.79%`: an index of a market is whose number it is, and nothing else is measured. */
export const isMarketIndex = (text: string | null): boolean => text !== null && MARKET_INDEXES.has(text);
