/** Weights: whole hundredths for features, found by the feature's hash in an open table. */

/** Weights of one question. */
export interface WeightTable {
  /** Hash of the feature in each slot; a slot without one has weight 0. */
  readonly keys: Int32Array;
  readonly values: Int16Array;
}

/** Slots for each weight: few enough to stay in the processor's cache, enough that a look ends soon. */
const ROOM = 2;

/** Builds a table from feature hashes and their weights in whole hundredths. */
export function weightTable(entries: readonly (readonly [number, number])[]): WeightTable {
  let size = 16;
  while (size < ROOM * entries.length) size *= 2;
  const keys = new Int32Array(size);
  const values = new Int16Array(size);
  for (const [hash, weight] of entries) {
    if (weight === 0) continue;
    let slot = hash & (size - 1);
    while (values[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & (size - 1);
    keys[slot] = hash;
    values[slot] = weight;
  }
  return { keys, values };
}

/** The weight of a feature in whole hundredths; 0 where it has none. */
export function weightOf({ keys, values }: WeightTable, hash: number): number {
  const mask = keys.length - 1;
  let slot = hash & mask;
  for (;;) {
    const value = values[slot] as number;
    if (value === 0 || keys[slot] === hash) return value;
    slot = (slot + 1) & mask;
  }
}
