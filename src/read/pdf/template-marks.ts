/**
 * Marks of a template, `[Table_Title]`: analysts' reports are written between them, and print them in white over their
 * headings. They are no part of the text.
 */
import type { Glyph } from './page.js';

const MARK = /\[\s?Table_[A-Za-z0-9_]*\s?\]/g;

/**
 * The glyphs of a page without the marks of its template.
 *
 * @param glyphs in the order in which they were drawn, in which a mark stands in one piece
 */
export function withoutTemplateMarks(glyphs: readonly Glyph[]): readonly Glyph[] {
  const text = glyphs.map((glyph) => glyph.text).join('');
  if (!text.includes('Table_')) return glyphs;
  /** Where each glyph's text ends. */
  let at = 0;
  const ends = glyphs.map((glyph) => {
    at += glyph.text.length;
    return at;
  });
  const marks = Array.from(text.matchAll(MARK), ({ index, 0: mark }) => [index, index + mark.length] as const);
  let next = 0;
  return glyphs.filter((glyph, i) => {
    const end = ends[i] as number;
    while (next < marks.length && (marks[next]?.[1] as number) < end) next++;
    const [from] = marks[next] ?? [];
    return from === undefined || end - glyph.text.length < from;
  });
}
