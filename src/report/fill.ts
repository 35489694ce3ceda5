/** The template of the page filled with data, piece by piece. */
import type { DocumentBody, ReportIndex } from './data.js';

/** Stands in the template where the title and the data go. */
const TITLE = '<!--statline:title-->';
const DATA = '<!--statline:data-->';

/** What the page cannot show: a control character, half of a surrogate pair, an override of the writing's direction. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]+/gu;

/**
 * JSON that can stand in a script element: nothing in it closes the element or opens a comment, and the HTML parser
 * leaves every character as it is.
 *
 * @param value any value of JSON
 */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, (char) => {
    return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** Text that stands in HTML. */
export function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(UNSAFE, ' ').replace(/[&<>"]/g, (char) => entities[char] as string);
}

/** The pieces of a page in their order. */
export interface FilledTemplate {
  readonly head: string;
  /** A document's body; `number` from 0, in the order of the index. */
  readonly body: (body: DocumentBody, number: number) => string;
  /** The index, after all bodies. */
  readonly index: (index: ReportIndex) => string;
  readonly tail: string;
}

/**
 * Prepares to fill a template.
 *
 * @param template the page that the build made
 * @param title the report's title
 * @throws Error when the template is not whole
 */
export function fillTemplate(template: string, title: string): FilledTemplate {
  const at = template.lastIndexOf(DATA);
  if (at < 0 || !template.includes(TITLE)) throw new Error('the template of the report is damaged');
  const script = (id: string, value: unknown): string =>
    `<script type="application/json" id="${id}">${scriptJson(value)}</script>\n`;
  return {
    head: template.slice(0, at).replace(TITLE, () => escapeHtml(title)),
    body: (body, number) => script(`document-${number}`, body),
    index: (index) => script('report', index),
    tail: template.slice(at + DATA.length),
  };
}
