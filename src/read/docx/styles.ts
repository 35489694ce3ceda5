/** The styles of a Word document: which paragraphs are headings, and of which level. */
import { pattern } from '../../../grammars/pattern.js';
import pages from '../../../grammars/zh/lexicon/pages.json' with { type: 'json' };
import { xmlReader } from '../xml.js';

/** Levels of headings by the id of the style, from 1. */
export type HeadingStyles = ReadonlyMap<string, number>;

const HEADING_NAME = new RegExp(pattern`^(?:heading|${pages.headingStyles})\s*(\d)$`, 'i');
const TITLE_NAME = new RegExp(pattern`^(?:title|${pages.titleStyles})$`, 'i');

/** The level that a style's name tells, or null. */
function levelOfName(name: string): number | null {
  const numbered = HEADING_NAME.exec(name);
  if (numbered) return Number(numbered[1]);
  return TITLE_NAME.test(name) ? 1 : null;
}

/**
 * Reads `word/styles.xml`.
 *
 * @param path the path shown in messages
 * @param xml the part's text; empty when there is none
 */
export function headingStyles(path: string, xml: string): HeadingStyles {
  const levels = new Map<string, number>();
  const parents = new Map<string, string>();
  if (xml === '') return levels;
  let style: string | null = null;
  xmlReader(path, {
    open(name, { val, styleId, type }) {
      if (name === 'style') style = type === 'paragraph' ? (styleId ?? null) : null;
      if (style === null || val === undefined) return;
      if (name === 'name') {
        const level = levelOfName(val);
        if (level !== null) levels.set(style, level);
      } else if (name === 'outlineLvl' && /^[0-8]$/.test(val)) levels.set(style, Number(val) + 1);
      else if (name === 'basedOn') parents.set(style, val);
    },
    close: () => {},
    text: () => {},
  })(xml, true);
  for (const [id, parent] of parents) {
    const level = levels.get(parent);
    if (level !== undefined && !levels.has(id)) levels.set(id, level);
  }
  return levels;
}
