/** What a reader of a format is, and what it can be told. */
import type { DocumentContents, ReaderInfo } from './text-document.js';

/** What the user says about how files are to be read. */
export interface ReadOptions {
  /** The encoding of all texts, as `encodingNamed` gives it; left out, it is found. */
  readonly encoding?: string;
  /** HTML: read the whole page, not only its article. */
  readonly wholePage?: boolean;
  /** Untrusted formats: seconds of processor time for each step (a page, or the whole), and megabytes for the file. */
  readonly maxSeconds?: number;
  readonly maxMemory?: number;
}

/** Makes a document of a file's bytes. Throws ReadError, by rejection or not, when they are not of its format. */
export type ReadContents = (
  path: string,
  bytes: Uint8Array,
  options: ReadOptions,
) => DocumentContents | Promise<DocumentContents>;

/** A format. */
export interface Reader extends ReaderInfo {
  /** Endings of files, in lower case, that directories and patterns are searched for. */
  readonly endings: readonly string[];
  /** Whether the bytes of a file are of this format, whatever its name. */
  readonly recognizes: (bytes: Uint8Array) => boolean;
  readonly load: () => Promise<ReadContents>;
}
