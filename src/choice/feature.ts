/**
 * Features as numbers: a feature is a hash over its name and its values, so that a weight is found without building a
 * text. While names are kept (in training and for `explain`), every hash can be told in words again.
 */

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const SUBSTITUTE = 0x5f;

let names: Map<number, string> | null = null;
/** Names of features and fixed values; there are a few hundred. */
const terms = new Map<number, string>();

/** Keeps the names of features from here on. */
export function keepNames(): void {
  names ??= new Map();
}

/** The name of a feature or value, `name|value|value`; its number where no names are kept. */
export function nameOf(hash: number): string {
  return names?.get(hash) ?? terms.get(hash) ?? String(hash);
}

/** The hash of one of a few words, whose name is always kept: of what is remembered from one document to another. */
export function term(text: string): number {
  const hash = hashOf(text);
  terms.set(hash, text);
  return hash;
}

const isReserved = (unit: number): boolean => unit === 0x7c || unit === 0x26 || unit === 0x28 || unit === 0x29;

/**
 * The engine keeps texts in more sorts than it tells apart where a method is looked up, and so looks it up by name, unit
 * for unit. Called this way it knows the method.
 */
const { charCodeAt } = String.prototype;

/** FNV-1a over the units of a text from an offset on; what separates values in a name is no part of one. */
function hashFrom(text: string, start: number): number {
  const { length } = text;
  let hash = FNV_OFFSET;
  for (let i = start; i < length; i++) hash = addUnit(hash, charCodeAt.call(text, i));
  return hash;
}

/** The hash of a text. */
export function hashOf(text: string): number {
  const hash = hashFrom(text, 0);
  if (names !== null && !names.has(hash)) names.set(hash, text.replace(/[|&()]/g, '_'));
  return hash;
}

/** The hash of a text's last units, without making a text of them. */
export function hashOfEnd(text: string, units: number): number {
  return names !== null ? hashOf(text.slice(-units)) : hashFrom(text, Math.max(0, text.length - units));
}

const addUnit = (hash: number, unit: number): number =>
  Math.imul(hash ^ (isReserved(unit) ? SUBSTITUTE : unit), FNV_PRIME);

function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b);
  hash ^= hash >>> 13;
  return Math.imul(hash, 0xc2b2ae35) ^ (hash >>> 16);
}

/** Sets a value of two apart from a feature of one, which would else have the same hash and lose its name to it. */
const PAIR = 0x9e3779b1;

const pair = (a: number, b: number): number => mix(a ^ PAIR, b);

/** One value of two. */
export function both(a: number, b: number): number {
  const hash = pair(a, b);
  if (names !== null && !names.has(hash)) names.set(hash, `(${nameOf(a)}&${nameOf(b)})`);
  return hash;
}

function named(hash: number, parts: readonly number[]): number {
  if (names !== null && !names.has(hash)) names.set(hash, parts.map(nameOf).join('|'));
  return hash;
}

export function feature1(name: number, a: number): number {
  return names === null ? mix(name, a) : named(mix(name, a), [name, a]);
}

export function feature2(name: number, a: number, b: number): number {
  const hash = mix(mix(name, a), b);
  return names === null ? hash : named(hash, [name, a, b]);
}

export function feature3(name: number, a: number, b: number, c: number): number {
  const hash = mix(mix(mix(name, a), b), c);
  return names === null ? hash : named(hash, [name, a, b, c]);
}

/** The hash of a feature's name as `nameOf` gives it. */
export function hashOfName(name: string): number {
  const [first = '', ...values] = name.split('|');
  return values.reduce((hash, value) => mix(hash, hashOfValue(value)), hashOf(first));
}

/** A value is a word, or two values in brackets. */
function hashOfValue(value: string): number {
  if (!value.startsWith('(')) return hashOf(value);
  let depth = 0;
  for (let i = 0; i < value.length; i++) {
    if (value[i] === '(') depth++;
    else if (value[i] === ')') depth--;
    else if (value[i] === '&' && depth === 1)
      return pair(hashOfValue(value.slice(1, i)), hashOfValue(value.slice(i + 1, -1)));
  }
  return hashOf(value);
}

const SMALL = Array.from({ length: 64 }, (_, n) => String(n));
let small: number[] | null = null;

/** The value of a small whole number; what is larger counts as 63. */
export function numberValue(n: number): number {
  small ??= SMALL.map(term);
  return small[Math.min(63, Math.max(0, n))] as number;
}

/** Takes a feature. */
export type Emit = (feature: number) => void;

/** A number in steps that grow. */
export function bucket(n: number): number {
  return numberValue(n <= 3 ? n : n <= 5 ? 5 : n <= 8 ? 8 : n <= 13 ? 13 : n <= 21 ? 21 : 40);
}
