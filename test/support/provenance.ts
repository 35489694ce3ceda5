/** What every record owes its text, whatever the text. */
// Not vitest's own: fuzzing asks these of millions of records, and a chain of `expect` costs more than reading them.
import assert from 'node:assert/strict';
import type { ClaimRecord } from '../../src/index.js';

/** Checks quotes, offsets, lines, columns, order and identifiers of a text's records. */
export function expectProvenance(text: string, records: readonly ClaimRecord[]): void {
  const characters = Array.from(text.startsWith('\uFEFF') ? text.slice(1) : text);
  const seen = new Set<string>();
  let last = 0;
  for (const { id, kind, quote, source } of records) {
    const { start, end, line, column, end_line, end_column } = source;
    assert.equal(characters.slice(start, end).join(''), quote);
    assert.deepEqual({ line, column }, place(characters, start));
    assert.deepEqual({ line: end_line, column: end_column }, place(characters, end));
    assert.ok(start >= last, `${quote} at ${start} stands before the end of the one before it, ${last}`);
    assert.ok(end > start, `${quote} ends at ${end}, where it begins`);
    last = end;
    assert.ok(!seen.has(id), `${id} twice`);
    assert.match(id, /^c[0-9a-f]{16}$/, kind);
    seen.add(id);
  }
}

function place(characters: readonly string[], offset: number): { line: number; column: number } {
  const before = characters.slice(0, offset);
  return { line: before.filter((char) => char === '\n').length + 1, column: offset - before.lastIndexOf('\n') };
}
