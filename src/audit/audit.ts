/** An audit: claims held against each other, document by document and across documents. */
import type { ClaimRecord } from '../record/schema.js';
import { checkChange } from './checks/change.js';
import { checkParts } from './checks/parts.js';
import { checkSame, crossDocumentMemory } from './checks/same.js';
import { checkShare } from './checks/share.js';
import { checkShares } from './checks/shares.js';
import { type AuditDocument, auditDocument } from './document.js';
import type { Finding } from './finding.js';

/** One entry for each relation that is checked in a document. */
const CHECKS: readonly ((document: AuditDocument) => Finding[])[] = [
  checkParts,
  checkChange,
  checkShare,
  checkShares,
  checkSame,
];

/** Takes documents one after the other. */
export interface Audit {
  /**
   * Audits one document, also against those before it.
   *
   * @param path the path of the source
   * @param records all records of the source, in text order
   * @returns findings in the order of their first claims
   */
  readonly add: (path: string, records: readonly ClaimRecord[]) => Finding[];
}

const startOf = ({ claims }: Finding): number => claims[0]?.record.source.start ?? 0;

/** Begins an audit. */
export function beginAudit(): Audit {
  const memory = crossDocumentMemory();
  return {
    add(path, records) {
      const document = auditDocument(path, records);
      const inside = CHECKS.flatMap((check) => check(document)).sort((a, b) => startOf(a) - startOf(b));
      return [...inside, ...memory.compare(document)];
    },
  };
}
