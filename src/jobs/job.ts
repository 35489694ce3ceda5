/** Jobs: the pieces of work that extraction is cut into, done here or by a worker, in any order. */

import type { Model } from '../choice/model.js';
import type { KnownOfAll } from '../known.js';
import type { TextPart } from '../layout/parts.js';
import type { LexiconExtension } from '../read/lexicon.js';
import type { ReadOptions } from '../read/reader.js';
import type { RecordFilter } from '../record/filter.js';
import type { StreamFormat } from '../write/format.js';

/** What holds for all jobs of a run. */
export interface JobSettings {
  readonly format: StreamFormat;
  readonly bom: boolean;
  /** The fields to write; null for all. */
  readonly fields: readonly string[] | null;
  readonly filter: RecordFilter;
  /** What a text that names no subject is about, or null. */
  readonly subject: string | null;
  readonly date: string | null;
  readonly lexicon: LexiconExtension | null;
  readonly simplified: boolean;
  /** How files are read. */
  readonly read: ReadOptions;
  readonly weights: Model | null;
}

/** A file that whoever does the job reads. */
export interface FileJob {
  readonly type: 'file';
  readonly path: string;
  /** Size in bytes, for the progress. */
  readonly bytes: number;
}

/** The bytes of an input that is no file. */
export interface BytesJob {
  readonly type: 'bytes';
  readonly path: string;
  readonly contents: Uint8Array;
  readonly bytes: number;
}

/** A text, or a part of one, that is handed over. */
export interface TextJob {
  readonly type: 'text';
  readonly path: string;
  readonly sha256: string;
  readonly part: TextPart;
  /** Number of the part, from 0. */
  readonly number: number;
  /** The last part of its text. */
  readonly last: boolean;
  /** What is known of the whole document; undefined when it is to be found in this text. */
  readonly known: KnownOfAll | undefined;
  readonly bytes: number;
}

/** An input that cannot be read: the message tells what, where and what to do. */
export interface FailedJob {
  readonly type: 'failed';
  readonly path: string;
  readonly message: string;
  readonly bytes: number;
}

export type Job = FileJob | BytesJob | TextJob | FailedJob;

/** Some encoded records, in text order. */
export interface Piece {
  /** Text, or its UTF-8 bytes when another thread made it. */
  readonly text: string | Uint8Array;
  /** How many records it holds. */
  readonly records: number;
}

/** What a job came to. */
export interface JobResult {
  /** Made while they are taken, when this thread does the job. */
  readonly pieces: Iterable<Piece>;
  /** Checksum of the source; null when it could not be read. */
  readonly sha256: string | null;
  /** Why the input could not be read, or null. */
  readonly error: string | null;
  /** What a person should know about the reading, one line each, with the path. */
  readonly warnings: readonly string[];
}
