/** What was weighed for a claim: its candidates and why the first was taken, and what the document had told by then. */
import type { Candidate } from '../choice/candidate.js';
import type { DocumentModel } from '../choice/document-model.js';
import type { Model } from '../choice/model.js';
import type { Answer, Asked } from '../choice/question.js';
import { reasonsFor } from '../choice/reasons.js';
import type { Span } from '../choice/sentence.js';
import type { ExplainedWord, FieldCandidate, FieldChoice, KnownSoFar } from './explanation.js';

/** Reasons told of each choice. */
const REASONS = 3;
/** Candidates told of each field. */
const MOST = 8;

export function knownSoFar({ mainNames, headingNames, salience, speakers, decisions }: DocumentModel): KnownSoFar {
  return {
    title: [...mainNames],
    heading: [...headingNames],
    heads: [...salience.recent()],
    speaker: speakers.here ?? speakers.before ?? speakers.heading,
    last: decisions[decisions.length - 1]?.subject,
  };
}

export function explainedWords({ current }: DocumentModel): ExplainedWord[] {
  if (current === null) return [];
  const isHead = (at: number): boolean =>
    current.clauses.some(({ head }) => head !== null && at >= head[0] && at < head[1]);
  return current.words.map(({ text, tag }, at) => ({ text, tag, head: isHead(at) }));
}

/** The likeliest candidates of a question; what was taken stands first, also where the rules took it. */
function ranked({ candidates }: Asked, { best, chances }: Answer): number[] {
  const order = candidates.map((_, i) => i).sort((a, b) => (chances[b] as number) - (chances[a] as number));
  return [best, ...order.filter((i) => i !== best)].slice(0, MOST);
}

const thousandths = (chance: number): number => Math.round(1000 * chance) / 1000;

function placeOf({ sentence, from, to }: Span, place: (at: number) => number): FieldCandidate['at'] {
  const { reading, words } = sentence;
  const first = words[from];
  const last = words[to - 1];
  if (!first || !last) return null;
  const { offsetAt } = reading.sentence;
  return { start: place(offsetAt(first.start)), end: place(offsetAt(last.end - 1) + 1) };
}

/**
 * What was weighed for a question.
 *
 * @param place the code point in the document for a place in the part that is read
 * @param weights tells the reasons of the choice by them; null tells none
 */
export function choiceOf(
  asked: Asked,
  answer: Answer,
  place: (at: number) => number,
  weights: Model['weights'] | null,
): FieldChoice {
  const order = ranked(asked, answer);
  const candidates = order.map((i): FieldCandidate => {
    const { text, span } = asked.candidates[i] as Candidate;
    const probability = thousandths(answer.chances[i] as number);
    return { text, probability, at: span === null ? null : placeOf(span, place) };
  });
  const [first, second] = order.map((i) => asked.candidates[i] as Candidate);
  const reasons = weights && first && second ? reasonsFor(asked, first, second, weights, REASONS) : [];
  return { candidates, reasons };
}

/** Says that a period was taken against the rules; null where it is theirs. */
export function periodOverruled({ candidates }: Asked, { best, chances }: Answer): string | null {
  const { sources } = candidates[best] as Candidate;
  if (sources.includes('rule')) return null;
  const rule = candidates.find((one) => one.sources.includes('rule'));
  return `chosen, ${thousandths(chances[best] as number)} (${sources[0]}); the rules: ${rule?.text ?? '(none)'}`;
}

/** Says that a kind was taken against the rules, whose way to theirs is told behind it; null where it is theirs. */
export function kindOverruled({ candidates }: Asked, { best, chances }: Answer): string | null {
  const isOfRules = (candidates[best] as Candidate).sources.includes('rule');
  return isOfRules ? null : `chosen, ${thousandths(chances[best] as number)}; the rules: `;
}
