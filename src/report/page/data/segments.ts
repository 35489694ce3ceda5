/** A row of text cut into segments: which claims and which fields each belongs to. */
import type { Span } from './body.js';

/** Something that marks a stretch of text. */
export interface Mark<T> extends Span {
  readonly of: T;
}

/** A stretch of text with all that marks it. */
export interface Segment<T> extends Span {
  /** What marks it, the shortest first. */
  readonly marks: readonly Mark<T>[];
}

/**
 * Cuts a stretch of text wherever a mark begins or ends.
 *
 * @param span the stretch
 * @param marks marks that may overlap each other and reach out of the stretch
 */
export function segmentsOf<T>(span: Span, marks: readonly Mark<T>[]): Segment<T>[] {
  const cuts = new Set([span.start, span.end]);
  const inside = marks.filter(({ start, end }) => start < span.end && end > span.start);
  for (const { start, end } of inside)
    for (const at of [start, end]) if (at > span.start && at < span.end) cuts.add(at);
  const sorted = [...cuts].sort((a, b) => a - b);
  const byStart = [...inside].sort((a, b) => a.start - b.start);
  let active: Mark<T>[] = [];
  let next = 0;
  return sorted.slice(0, -1).map((start, i) => {
    active = active.filter(({ end }) => end > start);
    for (; next < byStart.length && (byStart[next] as Mark<T>).start <= start; next++) {
      active.push(byStart[next] as Mark<T>);
    }
    const shortest = [...active].sort((a, b) => a.end - a.start - (b.end - b.start));
    return { start, end: sorted[i + 1] as number, marks: shortest };
  });
}
