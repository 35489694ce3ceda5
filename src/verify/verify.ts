/** Proof of a record's provenance: the file, the quote at its offsets, line and column, the identifier. */
import type { IndexedFile } from '../read/indexed-file.js';
import { claimId } from '../record/id.js';
import type { ClaimRecord } from '../record/schema.js';
import { findQuote } from './find-quote.js';
import { periodOfDate, readingFaults } from './reading.js';
import { sentenceStands } from './sentence.js';
import { restoreTexts } from './spreadsheet.js';
import { tableFaults } from './table-sentence.js';
import { isOfTable, textAround } from './text-around.js';

/** What a file's records need to know of one another. */
export interface SourceState {
  /** Code points by which the last quote that was found again has moved. */
  shift: number;
}

/** What the proof came to. */
export type Verdict =
  /** All is as the record says. */
  | { readonly status: 'proven' }
  /** The file is the one that was read, but the record is not what was written: fields that do not agree. */
  | { readonly status: 'edited'; readonly details: readonly string[] }
  /** The same record, but some of its texts are as a spreadsheet saves them. */
  | { readonly status: 'resaved'; readonly fields: readonly string[] }
  /** The file is the one that was read, but another version of the reader makes another text of it. */
  | { readonly status: 'reread'; readonly reader: string }
  /** The file was altered; the quote still stands at its place. */
  | { readonly status: 'altered'; readonly sameSentence: boolean }
  /** The file was altered; the quote stands elsewhere. */
  | {
      readonly status: 'moved';
      readonly sameSentence: boolean;
      readonly start: number;
      readonly line: number;
      readonly column: number;
    }
  /** The file was altered; the quote is not there any more. */
  | { readonly status: 'gone' };

const show = (text: string): string => JSON.stringify(text);

/** What a record says of a file that has not changed and is not so. */
function faults(record: ClaimRecord, file: IndexedFile): string[] {
  const { source, quote } = record;
  const found: string[] = [];
  const stands = file.slice(source.start, source.end);
  if (stands !== quote)
    found.push(`quote: ${show(quote)}, but ${show(stands)} stands from ${source.start} to ${source.end}`);
  for (const [offset, line, column, name] of [
    [source.start, source.line, source.column, ''],
    [source.end, source.end_line, source.end_column, 'end_'],
  ] as const) {
    if (offset > file.length) continue;
    const place = file.place(offset);
    if (place.line !== line) found.push(`${name}line: ${line}, but offset ${offset} is on line ${place.line}`);
    if (place.column !== column)
      found.push(`${name}column: ${column}, but offset ${offset} is in column ${place.column}`);
  }
  const id = claimId(source.sha256, source.start, source.end, record.kind);
  if (record.id !== id) found.push(`id: ${record.id}, but checksum, span and kind give ${id}`);
  if (found.length > 0) return found;
  if (!sentenceStands(record, textAround(file, source.start, source.end, record))) {
    found.push('sentence: it is not the text around the quote');
  }
  const page = file.pageOf(source.start, source.end);
  if (page !== source.page) found.push(`page: ${source.page}, but it is printed on page ${page}`);
  return found.length > 0 ? found : isOfTable(record) ? tableFaults(record) : readingFaults(record);
}

/**
 * Proves one record against its source as it is now.
 *
 * @param record a record of the schema
 * @param file the source that its path leads to
 * @param state what is known of the file from the records before; it is moved on
 * @param fromCsv the record comes from a CSV file, which a spreadsheet may have saved
 */
export function verifyRecord(record: ClaimRecord, file: IndexedFile, state: SourceState, fromCsv: boolean): Verdict {
  const { source } = record;
  if (file.sha256 === source.sha256) {
    const details = faults(record, file);
    if (details.length === 0) return { status: 'proven' };
    const restored = fromCsv ? restoreTexts(record, file.slice(source.start, source.end), periodOfDate(record)) : null;
    if (restored && faults(restored.record, file).length === 0) return { status: 'resaved', fields: restored.fields };
    return file.reader === source.reader ? { status: 'edited', details } : { status: 'reread', reader: file.reader };
  }
  const found = findQuote(record, file, source.start + state.shift);
  if (found === null) return { status: 'gone' };
  const { start, sameSentence } = found;
  state.shift = start - source.start;
  if (state.shift === 0) return { status: 'altered', sameSentence };
  return { status: 'moved', sameSentence, start, ...file.place(start) };
}
