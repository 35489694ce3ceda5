/** Word documents (DOCX): paragraphs, headings by style, tables with merged cells, notes. */
import { documentBuilder } from '../document-builder.js';
import { ReadError } from '../errors.js';
import type { PlainContents } from '../isolation/messages.js';
import { xmlSink } from '../xml.js';
import { readZip, zipTexts } from '../zip.js';
import { bodyEvents } from './body.js';
import { headingStyles } from './styles.js';

const BODY = 'word/document.xml';
/** In the order in which they follow the text. */
const NOTES = ['word/footnotes.xml', 'word/endnotes.xml'] as const;

/**
 * Reads a Word document. Heads and feet of pages, comments and deleted text stay out.
 *
 * @throws ReadError when the file is damaged or not a Word document
 */
export function readDocx(path: string, bytes: Uint8Array): PlainContents {
  const styles = zipTexts(path, bytes, (name) => name === 'word/styles.xml').get('word/styles.xml') ?? '';
  const headings = headingStyles(path, styles);
  const builder = documentBuilder();
  let found = false;
  readZip(path, bytes, (name) => {
    if (name !== BODY || found) return null;
    found = true;
    return xmlSink(path, bodyEvents(builder, headings));
  });
  if (!found) throw new ReadError(`${path}: a damaged file, or no Word document (it has no ${BODY}); get it again`);
  for (const part of NOTES) {
    readZip(path, bytes, (name) => (name === part ? xmlSink(path, bodyEvents(builder, headings, 'note')) : null));
  }
  const { regions, text } = builder.contents();
  const title = regions.find((region) => region.kind === 'heading' && region.level === 1);
  return builder.contents({ title: title ? text.slice(title.start, title.end) : null });
}
