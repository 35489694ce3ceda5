/** A quote read alone, without the sentence around it. */
import { createGrammar, type Grammar, type Mention } from '../../grammars/zh/grammar.js';
import { fold } from '../layout/fold.js';

let grammar: Grammar | null = null;

/**
 * Finds the mentions of a quote.
 *
 * @param quote a record's quote, with the line ends and blanks of its source
 * @returns what the grammar reads in it; nothing where only its sentence makes it readable
 */
export function readQuote(quote: string): Mention[] {
  grammar ??= createGrammar();
  return grammar.parse(fold(quote.replace(/[\s\p{Cf}]/gu, '')));
}
