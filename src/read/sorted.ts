/** Search in sorted lists. */

/**
 * How many numbers of a sorted list are less than a limit.
 *
 * @param sorted numbers in ascending order
 * @param limit the limit
 */
export function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
