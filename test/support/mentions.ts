/** Mentions of the grammar as plain values, the way the corpora write them. */
import { toNumber } from '../../grammars/zh/decimal.js';
import { createGrammar, type DateExpression, type Mention } from '../../grammars/zh/grammar.js';
import { fold } from '../../src/layout/fold.js';

/** A mention by its meaning: what a line of a corpus says. */
export type PlainMention =
  | { quote: string; type: 'figure'; value: number; unit: string | null; bound: string }
  | { quote: string; type: 'figure'; min: number; max: number; unit: string | null; bound: 'between' }
  | { quote: string; type: 'rank'; value: number }
  | { quote: string; type: 'date'; date: Partial<DateExpression> };

const grammar = createGrammar();

/** Reads the mentions of one sentence; quotes are given in the sentence's own characters. */
export function mentionsOf(text: string): PlainMention[] {
  return grammar.parse(fold(text)).map((mention) => plain(mention, text.slice(mention.start, mention.end)));
}

function plain(mention: Mention, quote: string): PlainMention {
  switch (mention.type) {
    case 'date':
      return { quote, type: 'date', date: written(mention.date) };
    case 'rank':
      return { quote, type: 'rank', value: toNumber(mention.position) };
    default: {
      const { bound, unit, low, high } = mention;
      const sign = mention.negative ? -1 : 1;
      if (bound === 'between' && high) {
        return { quote, type: 'figure', min: sign * toNumber(low), max: toNumber(high), unit: unit.code, bound };
      }
      return { quote, type: 'figure', value: sign * toNumber(low), unit: unit.code, bound };
    }
  }
}

/** Only the parts of a date that the text writes. */
function written(date: DateExpression): Partial<DateExpression> {
  return Object.fromEntries(Object.entries(date).filter(([, value]) => value !== null && value !== false));
}
