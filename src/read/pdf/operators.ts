/**
 * Follows the drawing operators of a page: where every glyph is printed and which rules are drawn. This is the text and
 * path state of ISO 32000-2, 8.4, 8.5 and 9.3 to 9.4, as far as it decides on places.
 */
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { glyphsOf } from './glyphs.js';
import { pdfLibrary } from './library.js';
import { IDENTITY, type Matrix, multiply } from './matrix.js';
import type { Glyph, PageContent, Rule } from './page.js';
import { rulesOfPath } from './paths.js';
import { withoutTemplateMarks } from './template-marks.js';
import { type FontInfo, initialState, type TextState } from './text-state.js';

// biome-ignore lint/suspicious/noExplicitAny: each operator has operands of its own.
type Step = (args: any) => void;

/** Nested deeper than this, saved states are given up; a page that does so is no page for people. */
const MAX_SAVED = 10_000;

/** The state that operators change, and the changes that several of them make. */
interface Pen {
  state: TextState;
  readonly save: () => void;
  readonly restore: () => void;
  readonly moveText: (x: number, y: number) => void;
  readonly setTextMatrix: (matrix: ArrayLike<number>) => void;
  readonly transform: (matrix: ArrayLike<number>) => void;
  readonly setFont: (name: string, size: number) => void;
}

function penOf(page: PDFPageProxy, start: Matrix): Pen {
  const saved: TextState[] = [];
  const pen: Pen = {
    state: initialState(start),
    save: () => {
      if (saved.length < MAX_SAVED) saved.push({ ...pen.state });
    },
    restore: () => {
      pen.state = saved.pop() ?? pen.state;
    },
    moveText: (x, y) => {
      const { state } = pen;
      state.lineX += x;
      state.lineY += y;
      state.x = state.lineX;
      state.y = state.lineY;
    },
    setTextMatrix: (matrix) => {
      const { state } = pen;
      state.textMatrix = Array.from(matrix) as unknown as Matrix;
      state.x = state.y = state.lineX = state.lineY = 0;
    },
    transform: (matrix) => {
      pen.state.ctm = multiply(pen.state.ctm, matrix);
    },
    setFont: (name, size) => {
      pen.state.font = page.commonObjs.has(name) ? (page.commonObjs.get(name) as FontInfo) : null;
      pen.state.size = size;
    },
  };
  return pen;
}

/** The steps of text objects and text state, by their names in pdf.js. */
const textSteps = (pen: Pen): Record<string, Step> => ({
  beginText: () => pen.setTextMatrix(IDENTITY),
  setTextMatrix: ([matrix]) => pen.setTextMatrix(matrix),
  moveText: ([x, y]) => pen.moveText(x, y),
  setLeadingMoveText: ([x, y]) => {
    pen.state.leading = -y;
    pen.moveText(x, y);
  },
  nextLine: () => pen.moveText(0, -pen.state.leading),
  setLeading: ([leading]) => {
    // pdf.js hands the operand on as it is written; the line goes down by it.
    pen.state.leading = leading;
  },
  setCharSpacing: ([spacing]) => {
    pen.state.charSpacing = spacing;
  },
  setWordSpacing: ([spacing]) => {
    pen.state.wordSpacing = spacing;
  },
  setHScale: ([percent]) => {
    pen.state.hScale = percent / 100;
  },
  setTextRise: ([rise]) => {
    pen.state.rise = rise;
  },
  setTextRenderingMode: ([mode]) => {
    pen.state.mode = mode;
  },
  setFont: ([name, size]) => pen.setFont(name, size),
});

/** The steps of graphics state, paths, forms and what is shown, by their names in pdf.js. */
const drawingSteps = (pen: Pen, glyphs: Glyph[], rules: Rule[]): Record<string, Step> => ({
  save: pen.save,
  restore: pen.restore,
  transform: (args) => pen.transform(args),
  setGState: ([settings]) => {
    for (const [key, value] of settings as [string, unknown][]) {
      if (key === 'Font') pen.setFont(...(value as [string, number]));
      else if (key === 'LW') pen.state.lineWidth = value as number;
    }
  },
  setLineWidth: ([width]) => {
    pen.state.lineWidth = width;
  },
  showText: ([shown]) => {
    for (const glyph of glyphsOf(pen.state, shown)) glyphs.push(glyph);
  },
  constructPath: ([paint, [data]]) => {
    for (const rule of rulesOfPath(pen.state.ctm, paint, data, pen.state.lineWidth)) rules.push(rule);
  },
  paintFormXObjectBegin: ([matrix]) => {
    pen.save();
    if (matrix) pen.transform(matrix);
  },
  paintFormXObjectEnd: pen.restore,
  beginGroup: pen.save,
  endGroup: pen.restore,
});

/**
 * Reads what a page shows.
 *
 * @param page a page of pdf.js
 * @param number its number, from 1
 * @throws what pdf.js throws (by rejection) when the page is damaged
 */
export async function readPage(page: PDFPageProxy, number: number): Promise<PageContent> {
  const { OPS, AnnotationMode } = await pdfLibrary();
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
  const glyphs: Glyph[] = [];
  const rules: Rule[] = [];
  const pen = penOf(page, transform as unknown as Matrix);
  const steps = { ...textSteps(pen), ...drawingSteps(pen, glyphs, rules) };
  const byCode = new Map(Object.entries(steps).map(([name, step]) => [(OPS as Record<string, number>)[name], step]));
  fnArray.forEach((code, index) => {
    byCode.get(code)?.((argsArray[index] ?? []) as never[]);
  });
  const onPage = withoutTemplateMarks(glyphs).filter(
    ({ x0, y0, x1, y1 }) => x1 > 0 && y1 > 0 && x0 < width && y0 < height,
  );
  return { number, width, height, glyphs: onPage, rules };
}
