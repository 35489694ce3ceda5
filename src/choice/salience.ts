/**
 * Salience: which names have headed clauses, how lately and how often. It is read off the text alone, so that one wrong
 * decision does not spoil those after it.
 */
import { antecedentOf } from './antecedent.js';
import type { DocumentModel, Salience, Standing } from './document-model.js';
import { headOpenings } from './head-openings.js';
import { breaksName } from './names.js';
import { type ReadSentence, textOf } from './sentence.js';
import type { Word } from './words.js';

const RECENT = 8;
const LEADING = 5;
const LONGEST = 7;

export function salience(): Salience {
  const standings = new Map<string, Standing>();
  const openings = headOpenings();
  let recent: string[] = [];
  let leading: string[] = [];
  let sentences = 0;
  let current: ReadSentence | null = null;
  let done = 0;
  let block = -1;
  let paragraph: string | null = null;
  let opens = '';

  const note = (name: string, role: string): void => {
    const found = standings.get(name);
    const first = role === 'heading' || sentences <= 1 ? 0 : sentences <= 3 ? 1 : 2;
    if (found) Object.assign(found, { lastSentence: sentences, heads: found.heads + 1 });
    else standings.set(name, { lastSentence: sentences, heads: 1, first });
    recent = [name, ...recent.filter((other) => other !== name)].slice(0, RECENT);
    if (!leading.includes(name)) leading.push(name);
    const headsOf = (one: string): number => standings.get(one)?.heads ?? 0;
    leading = leading.sort((a, b) => headsOf(b) - headsOf(a)).slice(0, LEADING);
    if (role !== 'heading') paragraph ??= name;
  };

  return {
    advance(sentence, until, document) {
      if (sentence !== current) {
        current = sentence;
        done = 0;
        sentences++;
        if (sentence.block !== block) {
          block = sentence.block;
          paragraph = null;
          opens = '';
        }
      }
      while (done < sentence.clauses.length) {
        const clause = sentence.clauses[done];
        if (!clause || clause.from > until) break;
        done++;
        if (clause.head !== null && opens === '') opens = textOf(sentence, clause.head[0], clause.head[1]);
        if (clause.head !== null) openings.note(sentence, clause.head, document);
        const name = clause.head === null ? null : nameOfHead(sentence, clause.head, document);
        if (name !== null) note(name, sentence.role);
      }
    },
    of: (text) => standings.get(text),
    opening: openings.of,
    opens: () => opens,
    recent: () => recent,
    leading: () => leading,
    sentences: () => sentences,
    paragraph: () => paragraph,
  };
}

/** The name that a noun phrase begins with, or that its first word stands for; null when it begins with none. */
function nameOfHead(
  sentence: ReadSentence,
  [from, to]: readonly [number, number],
  document: DocumentModel,
): string | null {
  const { lexicon } = document;
  let best: string | null = null;
  for (let end = from + 1; end <= Math.min(to, from + LONGEST); end++) {
    const last = sentence.words[end - 1] as Word;
    if (last.kind === 'de' || (end > from + 1 && breaksName(last, sentence.words[end]))) break;
    const { start } = sentence.words[from] as Word;
    const text = sentence.folded.slice(start, last.end);
    const known = lexicon.classIn(sentence.folded, start, last.end);
    if (known.nation) return text;
    if (known.deictic !== null && end <= from + 2) best = antecedentOf(text, document) ?? text;
    else if (text.length < 2) continue;
    else if (known.isEntity || (end === from + 1 && (last.kind === 'name' || last.tag === 'nz' || last.tag === 'eng')))
      best = text;
  }
  return best;
}
