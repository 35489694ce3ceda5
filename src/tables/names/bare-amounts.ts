/** Headings that tell quantity and value of one thing apart, `数量` and `金额`, and what the title says happens to it: `出口`. */
import { unicodePattern, wordsOf } from '../../../grammars/pattern.js';
import names from '../../../grammars/zh/lexicon/table-names.json' with { type: 'json' };
import { withoutGrowth } from '../roles/change.js';
import { isMeasure } from '../roles/measure.js';
import type { TableNumber } from '../table-number.js';

const AMOUNTS: ReadonlySet<string> = new Set(wordsOf(names.bareAmounts));
const FLOW = unicodePattern`${names.flows}`;
const FLOWS = new RegExp(FLOW.source, 'gu');
const OF_FLOW = unicodePattern`${names.flows}$`;

/** Whether a table tells quantity and value apart. */
const tellsApart = (texts: ReadonlySet<string>): boolean =>
  [...AMOUNTS].filter((amount) => texts.has(amount)).length > 1;

/** What the innermost heading of a number, or of the level that its change is of, says of how it is told; empty for others. */
export function amountOf({ headings, levelHeadings }: TableNumber): string {
  const own = headings.map(({ text }) => withoutGrowth(text)).filter((text) => text !== '');
  const text = (own.length > 0 ? own : levelHeadings.map((one) => one.text)).at(-1) ?? '';
  return AMOUNTS.has(text) ? text : '';
}

/** The one flow that a title names: `出口` of `重点出口商品前3大出口市场`; empty where it names none or several. */
function flowOf(title: string): string {
  const found = new Set(title.match(FLOWS));
  const [flow = ''] = found;
  return found.size === 1 ? flow : '';
}

/**
 * An indicator with what its heading and the title say of how it is told: `茶叶出口金额`.
 *
 * @param indicator the thing, or the flow
 * @param number the number
 * @param title the table's title
 * @param texts all headings and labels of the table
 */
export function withAmount(indicator: string, number: TableNumber, title: string, texts: ReadonlySet<string>): string {
  const amount = amountOf(number);
  if (amount === '' || (isMeasure(indicator) && !OF_FLOW.test(indicator))) return indicator;
  const flow = FLOW.test(indicator) ? '' : flowOf(title);
  return flow !== '' || OF_FLOW.test(indicator) || tellsApart(texts) ? indicator + flow + amount : indicator;
}
