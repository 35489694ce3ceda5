/** Chinese numerals: from three on with a classifier; one and two are a manner of speaking. */
import { compare, decimal } from './decimal.js';
import phrases from './lexicon/fixed-phrases.json' with { type: 'json' };
import type { FigureContext } from './verdict.js';

const AFTER_CHINESE = new Set(phrases.classifiersAfterChinese);
const THREE = decimal('3');
const ONE = decimal('1');

/** Measures that one and two are counted with. */
const MEASURED = /^(?:t|kg|km|m|m2|m3|km2|har|ha|亩|斤|公里|kW|MW|kW\.h|\[nmi_i\]|\[mi_i\]|海里|英里)$/;
/** Behind what one of a measure is how much there is. */
const ONE_OF = /(?:达|为|是|增加?|减少?|降|长|重|深|宽|高|相距|仅|只有|多|少|缩短|延长|缴获|查获|损失)$/;

const TWO_DIGITS = /^[一二三四五六七八九]{2}(?![十百千万亿点一二三四五六七八九])/;

/** Whether a number in Chinese numerals is a claim. */
export function isSpelledOut({ figure, text, before, after }: FigureContext): boolean {
  const { unit } = figure;
  // `唯一一家`; `五二%` is a number in digits.
  if (figure.high === null && TWO_DIGITS.test(text) && (unit.kind === 'classifier' || unit.kind === 'measure'))
    return false;
  if (unit.kind === 'classifier') {
    if (compare(figure.low, THREE) < 0 || !AFTER_CHINESE.has((unit.code ?? '').replace(/[（(/].*$/, ''))) return false;
    // `四个全面`, `三种一…` after a demonstrative or inside a name.
    return !/[第这那某另]$/.test(before) && !/^一(?![一-鿿])/.test(after);
  }
  if (unit.kind === 'measure')
    return (
      compare(figure.low, THREE) >= 0 ||
      figure.scaled ||
      figure.low.exponent < 0 ||
      figure.low.coefficient < 0n ||
      (MEASURED.test(unit.code ?? '') &&
        // `种一亩小麦`: per unit, not how much.
        (compare(figure.low, ONE) > 0 || figure.bound !== 'exact' || ONE_OF.test(before)) &&
        !/(?:最[后先初]|[第每同这那另哪何逐唯统专]|任[何意])$/.test(before) &&
        !/^(?:化|般|样|线|味|阳光|三分|田)/.test(after))
    );
  return true;
}
