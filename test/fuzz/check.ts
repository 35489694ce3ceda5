/** What holds for every document, whatever is in it. */
import assert from 'node:assert/strict';
import { extractRecords } from '../../src/extract.js';
import { ReadError } from '../../src/read/errors.js';
import { decodeSource } from '../../src/read/source.js';
import type { TextDocument } from '../../src/read/text-document.js';
import { type ClaimRecord, RecordSchema } from '../../src/record/schema.js';
import { periodFault } from '../support/periods.js';
import { expectProvenance } from '../support/provenance.js';

/** Checks the records of a document: schema, place, period, and that they come out the same again. */
export function checkDocument(document: TextDocument): void {
  const records: ClaimRecord[] = [...extractRecords(document)];
  // A mark at the beginning of the decoded text is a character of it: only the file's own is gone.
  expectProvenance(`\uFEFF${document.text}`, records);
  for (const record of records) {
    assert.deepEqual(RecordSchema.parse(record), record);
    if (record.period !== null) assert.equal(periodFault(record.period), null, record.quote);
  }
  assert.deepEqual([...extractRecords(document)], records);
}

/** Reads a file (from the sources: in this process); null when it says in one line that it cannot be read. */
export async function readFile(name: string, bytes: Uint8Array): Promise<TextDocument | null> {
  try {
    const document = await decodeSource(name, bytes);
    for (const region of document.regions) {
      assert.ok(region.start >= 0);
      assert.ok(region.end >= region.start);
      assert.ok(region.end <= document.text.length);
    }
    return document;
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    assert.ok(!error.message.includes('\n'), error.message);
    assert.ok(error.message.startsWith(`${name}: `), error.message);
    return null;
  }
}
