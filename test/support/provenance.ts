/** What every record owes its text, whatever the text. */
import { expect } from 'vitest';
import type { ClaimRecord } from '../../src/index.js';

/** Checks quotes, offsets, lines, columns, order and identifiers of a text's records. */
export function expectProvenance(text: string, records: readonly ClaimRecord[]): void {
  const characters = Array.from(text.startsWith('\uFEFF') ? text.slice(1) : text);
  const seen = new Set<string>();
  let last = 0;
  for (const { id, kind, quote, source } of records) {
    const { start, end, line, column, end_line, end_column } = source;
    expect(characters.slice(start, end).join('')).toBe(quote);
    expect({ line, column }).toEqual(place(characters, start));
    expect({ line: end_line, column: end_column }).toEqual(place(characters, end));
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    last = end;
    expect(seen).not.toContain(id);
    expect(id, kind).toMatch(/^c[0-9a-f]{16}$/);
    seen.add(id);
  }
}

function place(characters: readonly string[], offset: number): { line: number; column: number } {
  const before = characters.slice(0, offset);
  return { line: before.filter((char) => char === '\n').length + 1, column: offset - before.lastIndexOf('\n') };
}
