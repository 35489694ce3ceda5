/** Segmentation: text cut into the words of a dictionary along the cheapest path, from right to left. */
import { NO_WORD, type Trie } from './trie.js';

/** Cost of a character that no word accounts for: dearer than most words. */
const UNKNOWN_COST = 200;
/** Part of speech of what no dictionary holds. */
export const UNKNOWN = 'x';

/** Receives each word: its offsets in the text and its part of speech. */
export type OnWord = (start: number, end: number, tag: string) => void;

/** Cuts stretches of text into words. */
export type Segmenter = (text: string, from: number, to: number, onWord: OnWord) => void;

const isLatinOrDigit = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a) || unit === 0x2e;

/** The child of every unit at the root, for one look instead of a search. */
function rootChildren({ first, unit }: Trie): Uint32Array {
  const children = new Uint32Array(0x10000);
  for (let node = first[0] as number; node < (first[1] as number); node++) children[unit[node] as number] = node;
  return children;
}

/**
 * Makes a segmenter.
 *
 * @param tries the dictionary, and the user's own words in one of their own, which come first
 */
export function segmenter(...tries: readonly Trie[]): Segmenter {
  const roots = tries.map(rootChildren);
  /** Parts of speech by number: of what no dictionary holds, then those of each dictionary. */
  const tags = [UNKNOWN, ...tries.flatMap((trie) => trie.tags)];
  const firstTags = tries.map((_, i) => 1 + tries.slice(0, i).reduce((sum, trie) => sum + trie.tags.length, 0));
  let cost = new Float64Array(1024);
  let next = new Int32Array(1024);
  let tagAt = new Uint16Array(1024);

  /** Tries every word of one dictionary that begins at a place. */
  const words = (
    trie: Trie,
    root: Uint32Array,
    firstTag: number,
    text: string,
    at: number,
    from: number,
    to: number,
  ) => {
    const here = at - from;
    let node = root[text.charCodeAt(at)] as number;
    for (let end = at + 1; node !== 0; end++) {
      const own = trie.cost[node] as number;
      if (own !== NO_WORD && (cost[end - from] as number) + own < (cost[here] as number)) {
        cost[here] = (cost[end - from] as number) + own;
        next[here] = end;
        tagAt[here] = firstTag + (trie.tag[node] as number);
      }
      if (end >= to) return;
      node = child(trie, node, text.charCodeAt(end));
    }
  };

  return (text, from, to, onWord) => {
    const length = to - from;
    if (length + 1 > cost.length) {
      cost = new Float64Array(2 * length);
      next = new Int32Array(2 * length);
      tagAt = new Uint16Array(2 * length);
    }
    cost[length] = 0;
    for (let at = to - 1; at >= from; at--) {
      let end = at + 1;
      if (isLatinOrDigit(text.charCodeAt(at))) while (end < to && isLatinOrDigit(text.charCodeAt(end))) end++;
      cost[at - from] = (cost[end - from] as number) + UNKNOWN_COST;
      next[at - from] = end;
      tagAt[at - from] = 0;
      for (let i = 0; i < tries.length; i++)
        words(tries[i] as Trie, roots[i] as Uint32Array, firstTags[i] as number, text, at, from, to);
    }
    for (let at = from; at < to; at = next[at - from] as number)
      onWord(at, next[at - from] as number, tags[tagAt[at - from] as number] as string);
  };
}

/** The child that a unit leads to; 0 when there is none. */
function child({ first, unit }: Trie, node: number, wanted: number): number {
  let low = first[node] as number;
  let high = (first[node + 1] as number) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = unit[middle] as number;
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
