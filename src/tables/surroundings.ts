/** What stands above a table in its document: the headings that it stands under, and the paragraphs right before it. */
import { unicodePattern } from '../../grammars/pattern.js';
import labels from '../../grammars/zh/lexicon/table-labels.json' with { type: 'json' };
import { fold } from '../layout/fold.js';
import type { Region } from '../read/text-document.js';
import { isOfAllAbove } from './told-below.js';

/** What stands above a table, the nearest first; folded, without blanks. */
export interface Surroundings {
  /** The heading of its section, then that of the section around it. */
  readonly headings: readonly string[];
  /** Paragraphs between the table and the one before it. */
  readonly paragraphs: readonly string[];
}

/** Goes through a document from its head. */
export interface Reading {
  /** Passes what stands before the next table. */
  readonly pass: (region: Region) => void;
  /** What stands above a table here. */
  readonly above: () => Surroundings;
}

/** A longer paragraph is no more than its head. */
const LONGEST = 400;
const PARAGRAPHS = 2;
/** The longest line that is a caption. */
const LONGEST_CAPTION = 40;
/** `三、集装箱吞吐量增速放慢`: how the heading of a section begins. */
const SECTION = unicodePattern`^\s*${labels.countingNumerals}{1,3}、[^。；;]*$`;
/** Whether a line is the heading of a section, by its mark. */
export const isSectionLine = (line: string): boolean => line.length <= LONGEST_CAPTION && SECTION.test(line);
/** A heading of no level stands in all that have one. */
const LOWEST = 9;

/**
 * Begins to read a document.
 *
 * @param text its text
 */
export function surroundings(text: string): Reading {
  let headings: { readonly level: number; readonly region: Region }[] = [];
  let paragraphs: Region[] = [];
  // A short line between a paragraph and its table says nothing more of when.
  const isCaption = ({ start, end }: Region): boolean =>
    end - start <= LONGEST_CAPTION && !/[。，；,;]|(?:19|20)\d\d/u.test(text.slice(start, end));
  // A heading, though the format calls it a paragraph.
  const isSection = ({ kind, start, end }: Region): boolean =>
    kind === 'paragraph' && end - start <= LONGEST_CAPTION && isSectionLine(text.slice(start, end));
  const shown = ({ start, end }: Region): string =>
    fold(text.slice(start, Math.min(end, start + LONGEST))).replace(/\s+/gu, '');
  return {
    pass(region) {
      if (region.kind === 'heading' || isSection(region)) {
        const level = (region.kind === 'heading' ? region.level : undefined) ?? LOWEST;
        headings = [...headings.filter((above) => above.level < level), { level, region }];
      } else if (region.kind === 'paragraph' && !isCaption(region) && !isOfAllAbove(shown(region)))
        paragraphs = [region, ...paragraphs].slice(0, PARAGRAPHS);
      else if (region.kind === 'table') paragraphs = [];
    },
    above: () => ({
      headings: headings.map(({ region }) => shown(region)).toReversed(),
      paragraphs: paragraphs.map(shown),
    }),
  };
}
