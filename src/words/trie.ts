/**
 * A dictionary as a trie in typed arrays: words with a cost and a part of speech, laid out breadth first so that the
 * children of a node lie side by side. The file holds the arrays as they are in memory.
 */

/** A dictionary ready for lookup. Node 0 is the root; a cost of `NO_WORD` marks a node at which no word ends. */
export interface Trie {
  /** Parts of speech; `tag` holds indexes into them. */
  readonly tags: readonly string[];
  /** First child of each node; the children end where those of the next node begin. */
  readonly first: Uint32Array;
  /** UTF-16 unit that leads to each node. */
  readonly unit: Uint16Array;
  /** Ten times the negative natural logarithm of the word's frequency, at most 254. */
  readonly cost: Uint8Array;
  readonly tag: Uint8Array;
}

export const NO_WORD = 255;

/** A word to put into a dictionary. */
export interface Entry {
  readonly word: string;
  /** 0 to 254; the lower, the likelier the word. */
  readonly cost: number;
  readonly tag: string;
}

interface Draft {
  readonly children: Map<number, Draft>;
  cost: number;
  tag: number;
}

/** Builds a dictionary; of two entries for one word the later counts. */
export function buildTrie(entries: Iterable<Entry>): Trie {
  const tags: string[] = [];
  const root: Draft = { children: new Map(), cost: NO_WORD, tag: 0 };
  for (const { word, cost, tag } of entries) {
    let node = root;
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      let next = node.children.get(unit);
      if (!next) {
        next = { children: new Map(), cost: NO_WORD, tag: 0 };
        node.children.set(unit, next);
      }
      node = next;
    }
    if (!tags.includes(tag)) tags.push(tag);
    node.cost = cost;
    node.tag = tags.indexOf(tag);
  }
  const nodes: Draft[] = [root];
  const units: number[] = [0];
  const first: number[] = [];
  for (let at = 0; at < nodes.length; at++) {
    first.push(nodes.length);
    for (const [unit, child] of [...(nodes[at] as Draft).children].sort((a, b) => a[0] - b[0])) {
      nodes.push(child);
      units.push(unit);
    }
  }
  first.push(nodes.length);
  return {
    tags,
    first: Uint32Array.from(first),
    unit: Uint16Array.from(units),
    cost: Uint8Array.from(nodes, (node) => node.cost),
    tag: Uint8Array.from(nodes, (node) => node.tag),
  };
}

/** The bytes of a dictionary, little endian: a line of JSON, padded to a multiple of eight, then the four arrays. */
export function writeTrie(trie: Trie): Buffer {
  const nodes = trie.unit.length;
  const head = `${JSON.stringify({ nodes, tags: trie.tags })}\n`;
  const padded = `${head.trimEnd().padEnd(Math.ceil(head.length / 8) * 8 - 1)}\n`;
  return Buffer.concat(
    [Buffer.from(padded, 'latin1'), trie.first, trie.unit, trie.cost, trie.tag].map((part) =>
      Buffer.from(part.buffer, part.byteOffset, part.byteLength),
    ),
  );
}

/**
 * Opens the bytes of a dictionary without copying them where their place in memory allows.
 *
 * @throws RangeError when the bytes are shorter than their head says
 */
export function readTrie(bytes: Buffer): Trie {
  const line = bytes.indexOf(10) + 1;
  const { nodes, tags } = JSON.parse(bytes.toString('latin1', 0, line)) as { nodes: number; tags: string[] };
  let at = bytes.byteOffset + line;
  let { buffer } = bytes;
  if (at % 4 !== 0) {
    buffer = buffer.slice(at);
    at = 0;
  }
  const first = new Uint32Array(buffer, at, nodes + 1);
  const unit = new Uint16Array(buffer, at + 4 * (nodes + 1), nodes);
  const cost = new Uint8Array(buffer, at + 6 * nodes + 4, nodes);
  const tag = new Uint8Array(buffer, at + 7 * nodes + 4, nodes);
  return { tags, first, unit, cost, tag };
}
