/** Parts of a ZIP file (DOCX, XLSX), inflated piece by piece and counted while they are. */
import { Unzip, UnzipInflate } from 'fflate';
import { ReadError } from './errors.js';
import { knownBinary } from './known-binaries.js';

/** Compressed bytes that are inflated at once: even a bomb gives little more than 16 MB for them. */
const STEP = 16 * 1024;
/** Inflated bytes that a file may have, of all parts that are read. */
const MOST_INFLATED = 256 * 1024 * 1024;

/** Takes the bytes of one part. */
export type PartSink = (chunk: Uint8Array, last: boolean) => void;

/**
 * Goes through a ZIP file once and gives the bytes of the parts that are wanted.
 *
 * @param path the path shown in messages
 * @param bytes the whole file
 * @param sinkFor gives the sink of a part, by its name; null when it is not wanted
 * @throws ReadError when the file is damaged or inflates to too much
 */
export function readZip(path: string, bytes: Uint8Array, sinkFor: (name: string) => PartSink | null): void {
  refuseOther(path, bytes);
  let inflated = 0;
  let begun: string | null = null;
  const unzip = new Unzip((part) => {
    const sink = sinkFor(part.name);
    if (sink === null) return;
    begun = part.name;
    part.ondata = (error, chunk, last) => {
      if (error) throw new ReadError(`${path}: a damaged file (${part.name}: ${error.message}); get it again`);
      inflated += chunk.length;
      if (inflated > MOST_INFLATED) {
        throw new ReadError(`${path}: inflates to more than ${MOST_INFLATED >> 20} MB; this is no document`);
      }
      if (last) begun = null;
      sink(chunk, last);
    };
    part.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += STEP) {
      unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    }
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw new ReadError(`${path}: a damaged file (${(error as Error).message}); get it again`, { cause: error });
  }
  if (begun !== null) throw new ReadError(`${path}: a damaged file (it ends within ${begun}); get it again`);
}

/** Bit 0 of the flags in a local file header (APPNOTE 4.4.4): the part is encrypted. */
const FLAGS_AT = 6;

/** Throws for what is no ZIP file, or one with a password. */
function refuseOther(path: string, bytes: Uint8Array): void {
  if (bytes.length === 0) throw new ReadError(`${path}: an empty file; get it again`);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    throw new ReadError(`${path}: ${knownBinary(bytes) ?? 'a damaged file, or none of its format; get it again'}`);
  }
  if (((bytes[FLAGS_AT] ?? 0) & 1) === 1) {
    throw new ReadError(`${path}: the file is encrypted; save a copy without a password`);
  }
}

/**
 * The whole text of some small parts.
 *
 * @param wanted tells by its name whether a part is wanted
 * @returns the texts by the names of their parts
 */
export function zipTexts(path: string, bytes: Uint8Array, wanted: (name: string) => boolean): Map<string, string> {
  const texts = new Map<string, string>();
  readZip(path, bytes, (name) => {
    if (!wanted(name)) return null;
    const decoder = new TextDecoder();
    texts.set(name, '');
    return (chunk, last) => {
      texts.set(name, texts.get(name) + decoder.decode(chunk, { stream: !last }));
    };
  });
  return texts;
}
