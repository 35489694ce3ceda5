/** Reports for tests: records with confidence and candidates as a test says, in the page that the build made. */
import { readFileSync } from 'node:fs';
import { beginAudit } from '../../src/audit/audit.js';
import { extract } from '../../src/index.js';
import { RECORD_COLUMNS } from '../../src/record/columns.js';
import type { ReportClaim, ReportDocument } from '../../src/report/document.js';
import { fillTemplate } from '../../src/report/fill.js';
import { beginPack } from '../../src/report/pack.js';

/** The page as the build made it. */
export const TEMPLATE = readFileSync(new URL('../../dist/report-page.html', import.meta.url), 'utf8');

/** A document of text with its claims. */
export function documentOf(path: string, text: string, claims?: readonly ReportClaim[]): ReportDocument {
  const records = claims ?? extract(text, { path }).map((record) => ({ record }));
  const sha256 = records[0]?.record.source.sha256 ?? '0'.repeat(64);
  return { path, sha256, text, fault: null, pages: [], regions: [], claims: records };
}

/** The page of some documents, as HTML. */
export function pageOf(documents: readonly ReportDocument[], title = 'test'): string {
  const page = fillTemplate(TEMPLATE, title);
  const packer = beginPack({ title, date: null, csvColumns: RECORD_COLUMNS.map(({ name }) => name) });
  const audit = beginAudit();
  const bodies = documents.map((document, i) => {
    const records = document.claims.map(({ record }) => record);
    return page.body(packer.add(document, audit.add(document.path, records)), i);
  });
  return [page.head, ...bodies, page.index(packer.index()), page.tail].join('');
}
