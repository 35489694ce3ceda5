/** Text in the XML of a workbook. */

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Characters that XML 1.0 cannot hold. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]|[\p{Cs}\ufffe\uffff]/gu;
/** What reads like the escape of a character (ECMA-376, ST_Xstring). */
const LIKE_ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** Escapes what XML takes for a mark of its own. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ENTITIES[character] as string);

/**
 * Escapes a text for an element or an attribute. What XML cannot hold is written as Office writes it (`_x0001_`), and so
 * is a carriage return, which XML would read as a line feed.
 */
export function xmlText(text: string): string {
  return escapeXml(
    text
      .replace(LIKE_ESCAPE, '_x005F_')
      .replace(FORBIDDEN, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
      .replace(/\r/g, '_x000D_'),
  );
}
