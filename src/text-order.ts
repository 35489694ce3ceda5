/** Claims of sentences and of tables as one stream, in the order of the text. */
import type { Claim } from './resolve/claim.js';

const startOf = (claim: Claim): number => claim.sentence.offsetAt(claim.start);

/** Claims of sentences that follow each other; what stands in brackets is read after its sentence, but comes in its place. */
export function* inSentenceOrder(claims: Iterable<Claim>): Generator<Claim> {
  let held: Claim[] = [];
  const sorted = (): Claim[] => held.sort((a, b) => a.start - b.start);
  for (const claim of claims) {
    if (held.length > 0 && held[0]?.sentence !== claim.sentence) {
      yield* sorted();
      held = [];
    }
    held.push(claim);
  }
  yield* sorted();
}

/** Two streams of claims, each in text order, as one. */
export function* inTextOrder(first: Generator<Claim>, second: Generator<Claim>): Generator<Claim> {
  let a = first.next();
  let b = second.next();
  while (!a.done || !b.done) {
    if (!a.done && (b.done || startOf(a.value) <= startOf(b.value))) {
      yield a.value;
      a = first.next();
    } else if (!b.done) {
      yield b.value;
      b = second.next();
    }
  }
}
