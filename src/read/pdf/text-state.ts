/** What a page's operators have set when a glyph is printed. */
import { IDENTITY, type Matrix } from './matrix.js';

/** What pdf.js tells about a font. */
export interface FontInfo {
  readonly fontMatrix?: readonly number[] | undefined;
  readonly vertical?: boolean | undefined;
  readonly bold?: boolean | undefined;
  readonly black?: boolean | undefined;
  readonly defaultVMetrics?: readonly number[] | undefined;
}

/** The part of the graphics state that decides where text stands. */
export interface TextState {
  ctm: Matrix;
  textMatrix: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
  leading: number;
  charSpacing: number;
  wordSpacing: number;
  hScale: number;
  rise: number;
  font: FontInfo | null;
  size: number;
  mode: number;
  lineWidth: number;
}

/** The state that a page begins with. */
export const initialState = (ctm: Matrix): TextState => ({
  ctm,
  textMatrix: IDENTITY,
  x: 0,
  y: 0,
  lineX: 0,
  lineY: 0,
  leading: 0,
  charSpacing: 0,
  wordSpacing: 0,
  hScale: 1,
  rise: 0,
  font: null,
  size: 0,
  mode: 0,
  lineWidth: 1,
});
