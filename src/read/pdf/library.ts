/** Loads pdf.js, and opens documents with it so that it neither draws, downloads, nor runs anything. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { DocumentInitParameters } from 'pdfjs-dist/types/src/display/api.js';

export type PdfLibrary = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

/** Stands for what only a browser has. pdf.js asks for it when it is loaded and uses it only to draw. */
class Unused {}

/** A font that nothing is drawn with. */
class UnusedFont {
  load(): Promise<this> {
    return Promise.resolve(this);
  }
}

/** With a document that takes fonts, pdf.js does not work out the outline of every glyph. */
const FONT_SINK = { fonts: { add: () => {}, delete: () => {} } } as unknown as NonNullable<
  DocumentInitParameters['ownerDocument']
>;

let library: Promise<PdfLibrary> | null = null;

async function load(): Promise<PdfLibrary> {
  const stubs = { DOMMatrix: Unused, ImageData: Unused, Path2D: Unused, FontFace: UnusedFont };
  for (const [name, stub] of Object.entries(stubs)) {
    if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value: stub, configurable: true });
  }
  // pdf.js tells that a package for drawing is not there.
  const { warn } = console;
  console.warn = () => {};
  try {
    // The half that parses runs in this thread; pdf.js looks for it here.
    const worker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs' as string);
    Object.defineProperty(globalThis, 'pdfjsWorker', { value: worker, configurable: true });
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    console.warn = warn;
  }
}

/** pdf.js; loaded once, when it is first asked for. */
export function pdfLibrary(): Promise<PdfLibrary> {
  library ??= load();
  return library;
}

/** Where the tables of characters and the standard fonts are: beside the built program, else in the package. */
function dataFolder(): string {
  const beside = fileURLToPath(new URL('./pdf/', import.meta.url));
  if (existsSync(join(beside, 'cmaps'))) return beside;
  return dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
}

/**
 * Opens a document.
 *
 * @param bytes the whole file
 * @throws what pdf.js throws (by rejection): PasswordException, InvalidPDFException and others
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const { getDocument, VerbosityLevel } = await pdfLibrary();
  const folder = dataFolder();
  return getDocument({
    // pdf.js takes no Buffer.
    data: Uint8Array.from(bytes),
    cMapUrl: join(folder, 'cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: join(folder, 'standard_fonts/'),
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: false,
    ownerDocument: FONT_SINK,
    isEvalSupported: false,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    // Pictures are not decoded.
    maxImageSize: 1,
    verbosity: VerbosityLevel.ERRORS,
  }).promise;
}
