/** Weights: whole hundredths for features, found by the feature's hash in an open table. */

import type { Emit } from './feature.js';

/**
 * Weights of one question: slots of two, the hash of a feature and its weight, side by side so that one look into memory
 * finds both. A slot without a feature has weight 0.
 */
export type WeightTable = Int32Array;

/** Slots for each weight: few enough to stay in the processor's cache, enough that a look ends soon. */
const ROOM = 1.4;

/** Builds a table from feature hashes and their weights in whole hundredths. */
export function weightTable(entries: readonly (readonly [number, number])[]): WeightTable {
  let size = 16;
  while (size < ROOM * entries.length) size *= 2;
  const table = new Int32Array(2 * size);
  for (const [hash, weight] of entries) {
    if (weight === 0) continue;
    let at = 2 * (hash & (size - 1));
    while (table[at + 1] !== 0 && table[at] !== hash) at = (at + 2) & (2 * size - 1);
    table[at] = hash;
    table[at + 1] = weight;
  }
  return table;
}

/** The weight of a feature in whole hundredths; 0 where it has none. */
export function weightOf(table: WeightTable, hash: number): number {
  const mask = table.length - 1;
  let at = (hash << 1) & mask;
  for (;;) {
    const weight = table[at + 1] as number;
    if (weight === 0 || table[at] === hash) return weight;
    at = (at + 2) & mask;
  }
}

/** A table with some weights in place of others; those of the first table that nothing is said of stay. */
export function changedTable(table: WeightTable, changes: readonly (readonly [number, number])[]): WeightTable {
  const weights = new Map(changes);
  for (let at = 0; at < table.length; at += 2) {
    const hash = table[at] as number;
    if (table[at + 1] !== 0 && !weights.has(hash)) weights.set(hash, table[at + 1] as number);
  }
  return weightTable([...weights]);
}

/** Takes features and sums up their weights. */
export interface Tally {
  readonly emit: Emit;
  /** The weights of what was emitted since the last sum. */
  readonly sum: (table: WeightTable) => number;
}

/** Features are kept until they are summed up: looks into memory one right after another wait for it together. */
export function tally(): Tally {
  let features = new Int32Array(512);
  let count = 0;
  return {
    emit(feature) {
      if (count === features.length) {
        const longer = new Int32Array(2 * count);
        longer.set(features);
        features = longer;
      }
      features[count++] = feature;
    },
    sum(table) {
      let sum = 0;
      for (let i = 0; i < count; i++) sum += weightOf(table, features[i] as number);
      count = 0;
      return sum;
    },
  };
}
