/** What stands on a page: glyphs and rules, in points from the top left corner of the page as it is shown. */
import type { Box } from './box.js';

/** How far text is turned clockwise, in quarters; text that runs from top to bottom counts as turned once. */
export type Turn = 0 | 1 | 2 | 3;

/** A printed character, or a few that the font draws as one. */
export interface Glyph extends Box {
  readonly text: string;
  /** Height of the em in points. */
  readonly size: number;
  readonly bold: boolean;
  readonly turn: Turn;
}

/** A drawn line, upright or level. */
export interface Rule {
  readonly level: boolean;
  /** Its x when upright, its y when level. */
  readonly at: number;
  /** Where it begins and ends: y when upright, x when level. */
  readonly from: number;
  readonly to: number;
}

export interface PageContent {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** In the order in which they were drawn. */
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
}
