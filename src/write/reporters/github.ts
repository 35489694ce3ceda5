/**
 * A check as workflow commands of GitHub Actions: an annotation on the line of the source for everything that differs.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
import type { CheckSummary } from '../../check/summary.js';
import { type Finding, findingsOf, isFault } from './findings.js';
import { reportText } from './text.js';

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function annotation({ type, place, end, quote, details }: Finding, level: 'error' | 'warning'): string {
  const properties: Record<string, string | number> = { file: place.path, line: place.line };
  if (end !== null) properties.endLine = end.line;
  // Columns are shown only for what stands on one line.
  if (end === null || end.line === place.line) properties.col = place.column;
  if (end !== null && end.line === place.line) properties.endColumn = end.column;
  properties.title = `${type}${quote === null ? '' : ` “${quote}”`}`;
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${level} ${list.join(',')}::${escapeData(details.join('\n'))}\n`;
}

/**
 * Writes an annotation for everything that differs, and the report for the log without colour after them.
 */
export function reportGithub(summary: CheckSummary): string {
  const level = summary.passed ? 'warning' : 'error';
  const faults = summary.documents.flatMap((check) => findingsOf(check).filter(isFault));
  const annotations = faults.map((fault) => annotation(fault, level));
  const broken = summary.broken.map(
    ({ path, message }) => `::error file=${escapeProperty(path)},title=broken fixture::${escapeData(message)}\n`,
  );
  // The text of a document could be taken for a command; between these two lines none is.
  const token = `statline-${summary.documents.length}-${summary.faults}-${annotations.join('').length}`;
  const log = `::stop-commands::${token}\n${reportText(summary, { color: 'never' })}::${token}::\n`;
  return [...annotations, ...broken].join('') + log;
}
