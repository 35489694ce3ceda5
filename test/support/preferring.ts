/** Reads a text as if the weights preferred given words, to see what the sieves make of it. */
import type { Question } from '../../src/choice/question.js';
import { ruleOf } from '../../src/choice/sifted.js';
import { annotatedDocument } from '../../src/train/documents.js';
import { readDocument } from '../../src/train/examples.js';

/** What was taken for a question, claim by claim, with all that could have been. */
export interface Taken {
  readonly quote: string;
  readonly text: string | null;
  readonly candidates: readonly (string | null)[];
}

/**
 * Reads a text; where a question has a candidate of the preferred words, these are the likeliest, then the others in
 * order, and the rules' answer elsewhere.
 */
export function preferring(text: string, question: Question, preferred: readonly string[]): Taken[] {
  const taken: Taken[] = [];
  readDocument(
    annotatedDocument({ name: 'a', text, date: null, annotations: [] }),
    (asked) => {
      const wanted = asked.question === question ? preferred : [];
      const found = wanted
        .map((words) => asked.candidates.findIndex((candidate) => candidate.text === words))
        .filter((i) => i >= 0);
      const order = [...found, ruleOf(asked)];
      return {
        best: order[0] as number,
        chances: asked.candidates.map((_, i) => (order.includes(i) ? 0.5 / (order.indexOf(i) + 1) : 0)),
      };
    },
    {
      answered: (asked, { best }) => {
        if (asked.question !== question) return;
        const { sentence, start, end } = asked.claim;
        taken.push({
          quote: sentence.folded.slice(start, end),
          text: asked.candidates[best]?.text ?? null,
          candidates: asked.candidates.map((candidate) => candidate.text),
        });
      },
    },
  );
  return taken;
}
