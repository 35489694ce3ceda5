/** Values by a key, in one pass; Node 20 has no `Map.groupBy`. */

/**
 * Groups values.
 *
 * @param values any values
 * @param keyOf the key of a value
 * @returns for each key, in the order of its first value, its values in theirs
 */
export function grouped<K, V>(values: Iterable<V>, keyOf: (value: V) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
