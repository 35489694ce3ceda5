/** A claim with the names that agree: what it says of whom, in words that other documents use as well. */

import { pattern } from '../../grammars/pattern.js';
import naming from '../../grammars/zh/lexicon/shared-naming.json' with { type: 'json' };
import type { IndicatorNamer } from '../names/indicators.js';
import { regionalName } from '../names/indicators.js';
import { type DocumentPlaces, isWhole } from '../names/place.js';
import { isNational, nameSubject } from '../names/subjects.js';
import { type Days, daysOf } from '../record/days.js';
import type { ClaimRecord } from '../record/schema.js';

/** A claim, named. */
export interface Statement {
  readonly record: ClaimRecord;
  readonly subjectName: string | null;
  /** Code of GB/T 2260, or null. */
  readonly subjectCode: string | null;
  readonly indicatorName: string | null;
  readonly days: Days;
  /** Same subject, indicator, period and status: statements of one line of a series. */
  readonly subjectKey: string;
  readonly indicatorKey: string;
  readonly periodKey: string;
  /** What is said can be said again or contradicted: it has an indicator and a time. */
  readonly comparable: boolean;
}

/** Subjects that mean another one in each document. */
const LOCAL = pattern`^${naming.localHeads}|^${naming.localBodies}$`;

/** What an indicator of a growth says more than that of its level. */
const PACE = pattern`${naming.compared}?${naming.paces}$`;

function indicatorKeyOf({ kind, indicator }: ClaimRecord, name: string | null): string {
  if (name !== null) return name;
  const plain = (indicator ?? '').normalize('NFKC').replace(/\s/g, '');
  return kind === 'growth' ? plain.replace(PACE, '') || plain : plain;
}

/**
 * Names a claim.
 *
 * @param record the claim; not a date
 * @param places what its document names
 * @param given the subject that the user gave the document, or null
 * @param nameOf gives the yearbooks' names
 */
export function statementOf(
  record: ClaimRecord,
  places: DocumentPlaces,
  given: string | null,
  nameOf: IndicatorNamer,
): Statement {
  const { name, code } = nameSubject(record.subject, places, given);
  const yearbook = record.indicator === null ? null : nameOf(record.indicator, record.kind);
  const indicatorName = yearbook === null || isNational(name) ? yearbook : regionalName(yearbook);
  const days = daysOf(record.period);
  const local = name === null || (code === null && !isNational(name) && (isWhole(name) || LOCAL.test(name)));
  const timed = days.start !== null;
  const { path } = record.source;
  return {
    record,
    subjectName: name,
    subjectCode: code,
    indicatorName,
    days,
    subjectKey: code ?? JSON.stringify([name, local ? path : null]),
    indicatorKey: record.indicator === null ? `\n${record.id}` : indicatorKeyOf(record, indicatorName),
    periodKey: timed ? `${days.start}/${days.end ?? ''}` : JSON.stringify([record.period, path]),
    comparable: record.indicator !== null && timed,
  };
}
