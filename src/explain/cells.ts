/** How numbers of tables were read, in the form that sentences are explained in. */
import type { ClaimRecord } from '../record/schema.js';
import type { Origin } from '../resolve/origins.js';
import type { Explanation } from './explanation.js';

const ORIGIN: Origin = {
  kind: 'its unit, and the words of its headings and label',
  subject: 'the place of its label, its heading, the caption or the title',
  indicator: 'its label with what that is a part of, its headings, or the caption',
  period: 'its headings, its label, the caption, or the title',
  base: 'the words of its heading; of a share, the row that its label is a part of',
  status: 'a number of a table is a fact where nothing else is said',
};

const NOTHING = { candidates: [], reasons: [] } as const;

/** Explains a record of a table. */
export function explainCell(record: ClaimRecord): Explanation {
  const { source, sentence } = record;
  const fields = { subject: NOTHING, indicator: NOTHING, period: NOTHING, base: NOTHING };
  return {
    text: sentence,
    line: source.line,
    endLine: source.end_line,
    role: 'table',
    windows: [],
    mentions: [],
    clauses: [],
    times: [],
    words: [],
    known: null,
    claims: [{ record, origin: ORIGIN, fields }],
  };
}
