/**
 * Characters that are written in more than one way, unit for unit: each UTF-16 unit has one that it is read as, so that
 * offsets stay valid. Phrase tables, which change lengths, are left out for that reason.
 *
 * Traditional characters after OpenCC, radicals after Unicode's EquivalentUnifiedIdeograph (UAX 38), compatibility
 * ideographs after NFKC; see `update-characters.mjs`.
 */
import han from './han.json' with { type: 'json' };

/** Units that have a meaning of their own, in the private use area of fonts such as Symbol and Wingdings. */
const SYMBOL_FONT = { first: 0xf020, last: 0xf07e, offset: 0xf000 };

/** For each unit, the one it is read as; 0 when that is itself. */
function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  const { traditional, radicals, compatibility } = han;
  for (const { from, to } of [traditional, compatibility, radicals]) {
    for (let i = 0; i < from.length; i++) {
      const simple = to.charCodeAt(i);
      // A radical may stand for a traditional character.
      table[from.charCodeAt(i)] = table[simple] || simple;
    }
  }
  for (let code = SYMBOL_FONT.first; code <= SYMBOL_FONT.last; code++) table[code] = code - SYMBOL_FONT.offset;
  return table;
}

const TABLE = buildTable();

/**
 * The unit that a UTF-16 unit is read as.
 *
 * @param unit a UTF-16 unit
 * @returns 0 when it is read as itself
 */
export function plainUnit(unit: number): number {
  return TABLE[unit] as number;
}

/** Whether a text holds a character that is read as another. */
export function hasVariants(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (TABLE[text.charCodeAt(i)] !== 0) return true;
  return false;
}

/**
 * A text in simplified characters, radicals and symbol fonts undone: the same number of UTF-16 units.
 *
 * @param text any text
 */
export function simplify(text: string): string {
  let out = '';
  let kept = 0;
  for (let i = 0; i < text.length; i++) {
    const plain = TABLE[text.charCodeAt(i)] as number;
    if (plain === 0) continue;
    out += text.slice(kept, i) + String.fromCharCode(plain);
    kept = i + 1;
  }
  return out + text.slice(kept);
}
