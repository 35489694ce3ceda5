/** Findings of an audit, as text for a person and as JSON for programs. */

import { Chalk } from 'chalk';
import { type Finding, SEVERITIES, type Severity } from '../audit/finding.js';
import type { ClaimRecord } from '../record/schema.js';
import { oneLine } from './columns.js';
import { plural } from './plural.js';

/** How findings are drawn. */
export interface AuditOptions {
  /** `auto`: when the terminal can; `never`: plain text. */
  readonly color: 'auto' | 'never';
}

const placeOf = ({ source }: ClaimRecord): string => `${source.path}:${source.line}:${source.column}`;

function topic({ subject, indicator, base, period }: ClaimRecord): string {
  return [subject, indicator, base === null ? null : `base ${base}`, period]
    .filter((part) => part !== null)
    .join(' · ');
}

/**
 * Writes findings for a person: severity, arithmetic, and a line for every claim with its place.
 */
export function auditText(findings: readonly Finding[], options: AuditOptions): string {
  const chalk = new Chalk(options.color === 'never' ? { level: 0 } : {});
  const paint = { disagrees: chalk.red, rounding: chalk.yellow, agrees: chalk.green };
  const parts = findings.map(({ severity, check, arithmetic, claims }) => {
    const width = Math.max(...claims.map(({ role }) => role.length));
    const lines = claims.map(({ role, record }) => {
      const quote = `“${record.quote.replace(/\s+/g, '')}”`;
      return `    ${role.padEnd(width)}  ${chalk.dim(oneLine(placeOf(record)))}  ${oneLine(quote)}  ${oneLine(topic(record))}`;
    });
    const head = `${paint[severity](severity.padEnd(9))}  ${check.padEnd(6)}  ${chalk.bold(oneLine(arithmetic))}`;
    return `${[head, ...lines].join('\n')}\n\n`;
  });
  return parts.join('');
}

/** What an audit came to. */
export interface AuditResult {
  /** In the order of severity, then of the documents. */
  readonly findings: readonly Finding[];
  readonly documents: number;
  readonly claims: number;
}

function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { disagrees: 0, rounding: 0, agrees: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** The last line for a person: `12 relations between 84 claims of 2 documents: 1 disagrees, 0 rounding, 11 agrees`. */
export function auditSummary({ findings, documents, claims }: AuditResult): string {
  const counts = countBySeverity(findings);
  const each = SEVERITIES.map((severity) => `${counts[severity]} ${severity}`).join(', ');
  const what = `${plural(findings.length, 'relation')} between ${plural(claims, 'claim')}`;
  return `${what} of ${plural(documents, 'document')}: ${each}\n`;
}

/**
 * Writes an audit as one JSON object: counts, and every finding with its arithmetic and the records it used.
 */
export function auditJson({ findings, documents, claims }: AuditResult): string {
  const list = findings.map(({ severity, check, arithmetic, claims: roles }) => ({
    severity,
    check,
    arithmetic,
    claims: roles.map(({ role, record }) => ({ role, ...record })),
  }));
  return `${JSON.stringify({ documents, claims, ...countBySeverity(findings), findings: list }, null, 2)}\n`;
}
