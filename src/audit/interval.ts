/** Numbers that are known to within an interval: what a rounded or bounded figure can stand for. */

/** All numbers from `low` to `high`, both included; `point` is the number as it is written or computed. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly point: number;
}

const of = (point: number, ends: readonly number[]): Interval => {
  const known = ends.filter((end) => !Number.isNaN(end));
  return { low: Math.min(...known), high: Math.max(...known), point };
};

/** A number that is known exactly. */
export const exactly = (point: number): Interval => ({ low: point, high: point, point });

export const plus = (a: Interval, b: Interval): Interval => ({
  low: a.low + b.low,
  high: a.high + b.high,
  point: a.point + b.point,
});

export const minus = (a: Interval, b: Interval): Interval => ({
  low: a.low - b.high,
  high: a.high - b.low,
  point: a.point - b.point,
});

export const scaled = (a: Interval, factor: number): Interval =>
  of(a.point * factor, [a.low * factor, a.high * factor]);

/** Quotient of two numbers that are not negative; the divisor's point is not zero. */
export function over(a: Interval, b: Interval): Interval {
  return of(a.point / b.point, [
    b.high === Number.POSITIVE_INFINITY ? 0 : a.low / b.high,
    b.low <= 0 ? Number.POSITIVE_INFINITY : a.high / b.low,
  ]);
}

export const sum = (parts: readonly Interval[]): Interval => parts.reduce(plus, exactly(0));

/** Whether two intervals have a number in common; the last digits of doubles do not count. */
export function overlap(a: Interval, b: Interval): boolean {
  const slack = 1e-9 * Math.max(1, Math.abs(a.point), Math.abs(b.point));
  return a.low <= b.high + slack && b.low <= a.high + slack;
}

/** Whether a number lies in an interval. */
export const contains = (interval: Interval, number: number): boolean => overlap(interval, exactly(number));
