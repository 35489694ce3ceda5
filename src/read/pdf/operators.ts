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
import { type FontInfo, initialState, type TextState } from './text-state.js';

// biome-ignore lint/suspicious/noExplicitAny: each operator has operands of its own.
type Step = (args: any) => void;

/** Nested deeper than this, saved states are given up; a page that does so is no page for people. */
const MAX_SAVED = 10_000;

/** The steps for the operators that matter, by their names in pdf.js. */
function stepsFor(page: PDFPageProxy, start: Matrix, glyphs: Glyph[], rules: Rule[]): Record<string, Step> {
  let state = initialState(start);
  const saved: TextState[] = [];
  const save = (): void => {
    if (saved.length < MAX_SAVED) saved.push({ ...state });
  };
  const restore = (): void => {
    state = saved.pop() ?? state;
  };
  const moveText = (x: number, y: number): void => {
    state.lineX += x;
    state.lineY += y;
    state.x = state.lineX;
    state.y = state.lineY;
  };
  const setTextMatrix = (matrix: ArrayLike<number>): void => {
    state.textMatrix = Array.from(matrix) as unknown as Matrix;
    state.x = state.y = state.lineX = state.lineY = 0;
  };
  const transform = (matrix: ArrayLike<number>): void => {
    state.ctm = multiply(state.ctm, matrix);
  };
  const setFont = (name: string, size: number): void => {
    state.font = page.commonObjs.has(name) ? (page.commonObjs.get(name) as FontInfo) : null;
    state.size = size;
  };
  return {
    save,
    restore,
    transform: (args) => transform(args),
    beginText: () => setTextMatrix(IDENTITY),
    setTextMatrix: ([matrix]) => setTextMatrix(matrix),
    moveText: ([x, y]) => moveText(x, y),
    setLeadingMoveText: ([x, y]) => {
      state.leading = -y;
      moveText(x, y);
    },
    nextLine: () => moveText(0, -state.leading),
    setLeading: ([leading]) => {
      // pdf.js hands the operand on as it is written; the line goes down by it.
      state.leading = leading;
    },
    setCharSpacing: ([spacing]) => {
      state.charSpacing = spacing;
    },
    setWordSpacing: ([spacing]) => {
      state.wordSpacing = spacing;
    },
    setHScale: ([percent]) => {
      state.hScale = percent / 100;
    },
    setTextRise: ([rise]) => {
      state.rise = rise;
    },
    setTextRenderingMode: ([mode]) => {
      state.mode = mode;
    },
    setFont: ([name, size]) => setFont(name, size),
    setGState: ([settings]) => {
      for (const [key, value] of settings as [string, unknown][]) {
        if (key === 'Font') setFont(...(value as [string, number]));
        else if (key === 'LW') state.lineWidth = value as number;
      }
    },
    setLineWidth: ([width]) => {
      state.lineWidth = width;
    },
    showText: ([shown]) => {
      for (const glyph of glyphsOf(state, shown)) glyphs.push(glyph);
    },
    constructPath: ([paint, [data]]) => {
      for (const rule of rulesOfPath(state.ctm, paint, data, state.lineWidth)) rules.push(rule);
    },
    paintFormXObjectBegin: ([matrix]) => {
      save();
      if (matrix) transform(matrix);
    },
    paintFormXObjectEnd: restore,
    beginGroup: save,
    endGroup: restore,
  };
}

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
  const steps = stepsFor(page, transform as unknown as Matrix, glyphs, rules);
  const byCode = new Map(Object.entries(steps).map(([name, step]) => [(OPS as Record<string, number>)[name], step]));
  fnArray.forEach((code, index) => {
    byCode.get(code)?.((argsArray[index] ?? []) as never[]);
  });
  const onPage = glyphs.filter(({ x0, y0, x1, y1 }) => x1 > 0 && y1 > 0 && x0 < width && y0 < height);
  return { number, width, height, glyphs: onPage, rules };
}
