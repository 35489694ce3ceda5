/** What the parts of an isolated reading tell each other. All of it is plain data. */
import type { PlaceTable } from '../pdf/places.js';
import type { ReadOptions } from '../reader.js';
import type { DocumentContents, ReaderName } from '../text-document.js';
import type { Limits } from './limits.js';

/** What is to be read. */
export interface Request {
  readonly reader: ReaderName;
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly options: ReadOptions;
  readonly limits: Limits;
}

/** What a reader made, with the places as data. */
export type PlainContents = Omit<DocumentContents, 'places'> & { readonly places: PlaceTable | null };

/** What comes back: steps that are done, then one of the others. */
export type Reply =
  | { readonly type: 'step' }
  | { readonly type: 'contents'; readonly contents: PlainContents }
  /** The file cannot be read; the message is for the user. */
  | { readonly type: 'unreadable'; readonly message: string }
  /** A fault of the program. */
  | { readonly type: 'fault'; readonly message: string };

/** Exit codes of a reading process that gave up. */
export const GAVE_UP = { time: 81, memory: 82 } as const;
