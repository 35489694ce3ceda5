/** The pages of the documentation, and the blocks of code and the links in them. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's directory. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A block of code between two fences. */
export interface Block {
  /** `console`, `sh`, `json` …; empty when none is named. */
  readonly language: string;
  /** What stands behind the language: `file=bulletin.txt`, `exit=1`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The lines between the fences, each with its end. */
  readonly body: string;
  /** Number of the first line of the body, from 1. */
  readonly line: number;
}

/** The pages for people, relative to the project's directory. */
export const PAGES: readonly string[] = [
  'README.md',
  'README.zh-CN.md',
  'CONTRIBUTING.md',
  ...readdirSync(`${ROOT}docs`)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `docs/${name}`),
];

/** The text of a page. */
export const readPage = (page: string): string => readFileSync(ROOT + page, 'utf8');

const FENCE = /^( *)(`{3,})([^\n`]*)\n((?:.*\n)*?)\1\2 *$/gm;

/** The blocks of a page, in its order. A block inside a list item is indented as the item is. */
export function blocksOf(text: string): Block[] {
  return Array.from(text.matchAll(FENCE), ({ index, 1: indent = '', 3: info = '', 4: body = '' }) => {
    const [language = '', ...rest] = info.trim().split(/\s+/);
    const attributes = Object.fromEntries(rest.map((part) => part.split('=', 2) as [string, string]));
    const line = text.slice(0, index).split('\n').length + 1;
    return { language, attributes, body: body.replace(new RegExp(`^${indent}`, 'gm'), ''), line };
  });
}

/** The page without its blocks of code. */
const proseOf = (text: string): string => text.replace(FENCE, '');

/** The anchor that a heading has on GitHub. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

/** The anchors of all headings of a page. */
export const anchorsOf = (text: string): string[] =>
  Array.from(proseOf(text).matchAll(/^#+ +(.+)$/gm), (match) => anchorOf(match[1] as string));

/** The targets of a page's links. */
export const linksOf = (text: string): string[] =>
  Array.from(proseOf(text).matchAll(/\]\(([^)\s]+)\)/g), (match) => match[1] as string);
