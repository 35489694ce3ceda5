/** From documents, claims and findings to the compact data of the page. */
import type { Finding } from '../audit/finding.js';
import { type IndicatorNamer, indicatorNamer } from '../names/indicators.js';
import { type DocumentPlaces, placesFinder } from '../names/place.js';
import type { LexiconExtension } from '../read/lexicon.js';
import { BOUNDS, CHANGES, KINDS, STATUSES } from '../record/kinds.js';
import type { ClaimRecord } from '../record/schema.js';
import { statementOf } from '../series/statement.js';
import {
  CHOSEN_FIELDS,
  type ClaimColumns,
  type DocumentBody,
  type DocumentHead,
  type PackedFinding,
  type ReportIndex,
} from './data.js';
import type { Candidate, ClaimFields, ReportDocument } from './document.js';
import { type StringTable, stringTable } from './strings.js';

/** What holds for the report as a whole. */
export interface ReportOptions {
  readonly title: string;
  readonly date: string | null;
  readonly csvColumns: readonly string[];
}

/** Takes documents one after the other and gives the body of each at once; the index comes at the end. */
export interface Packer {
  /** Adds a document; its findings may name claims of those before it. */
  readonly add: (document: ReportDocument, findings: readonly Finding[]) => DocumentBody;
  readonly index: () => ReportIndex;
  readonly documents: number;
  readonly claims: number;
}

/** Less than one in a thousand is no candidate that anybody would choose. */
const LEAST = 1;

const USUAL_SOURCE: ReadonlySet<string> = new Set([
  'path',
  'sha256',
  'start',
  'end',
  'line',
  'column',
  'end_line',
  'end_column',
  'reader',
]);

function emptyColumns(): ClaimColumns {
  const names = [
    ...['id', 'kind', 'bound', 'change', 'status', 'subject', 'indicator', 'unit', 'base', 'period'],
    ...['subjectKey', 'indicatorKey', 'quote', 'rule', 'value', 'confidence', 'line', 'column'],
  ];
  return Object.fromEntries(names.map((name) => [name, []])) as unknown as ClaimColumns;
}

function addRow(columns: ClaimColumns, record: ClaimRecord, { place }: StringTable): void {
  columns.id.push(record.id);
  columns.kind.push(KINDS.indexOf(record.kind));
  columns.bound.push(BOUNDS.indexOf(record.bound));
  columns.change.push(record.change === null ? -1 : CHANGES.indexOf(record.change));
  columns.status.push(STATUSES.indexOf(record.status));
  for (const field of ['subject', 'indicator', 'unit', 'base', 'period', 'quote', 'rule'] as const) {
    columns[field].push(place(record[field]));
  }
  columns.value.push(record.value);
  columns.confidence.push(record.confidence);
  columns.line.push(record.source.line);
  columns.column.push(record.source.column);
}

function placesOf({ claims }: ReportDocument): DocumentPlaces {
  const finder = placesFinder(null);
  for (const { record } of claims) finder.add(record);
  return finder.places();
}

/** Adds what a claim is held together with others by. */
function addKeys(
  columns: ClaimColumns,
  record: ClaimRecord,
  places: DocumentPlaces,
  nameOf: IndicatorNamer,
  { place }: StringTable,
): void {
  const named = record.kind === 'date' || record.indicator === null ? null : statementOf(record, places, null, nameOf);
  columns.subjectKey.push(place(named?.subjectKey ?? null));
  columns.indicatorKey.push(place(named?.indicatorKey ?? null));
}

function packCandidates(candidates: readonly Candidate[], strings: StringTable): number[] {
  return candidates.flatMap(({ text, probability, at }, rank) => {
    const thousandths = Math.round(1000 * probability);
    if (rank > 0 && thousandths < LEAST) return [];
    return [strings.place(text), thousandths, at?.start ?? -1, at?.end ?? -1];
  });
}

const packFields = (fields: ClaimFields, strings: StringTable): number[][] =>
  CHOSEN_FIELDS.map((field) => packCandidates(fields[field].candidates, strings));

function packBody({ text, pages, regions, claims }: ReportDocument): DocumentBody {
  const sentences = stringTable();
  const strings = stringTable();
  const more: Record<number, Record<string, unknown>> = {};
  const numbers: number[] = [];
  for (const [index, { record }] of claims.entries()) {
    const { start, end, end_line, end_column } = record.source;
    numbers.push(sentences.place(record.sentence), start, end, end_line, end_column);
    const others = Object.entries(record.source).filter(([key, value]) => value !== null && !USUAL_SOURCE.has(key));
    if (others.length > 0) more[index] = Object.fromEntries(others);
  }
  const candidates = claims.map(({ fields }) => (fields ? packFields(fields, strings) : null));
  const reader = claims[0]?.record.source.reader ?? null;
  const places = { sentences: sentences.all, claims: numbers, reader, more };
  return { text, pages, regions, ...places, strings: strings.all, candidates };
}

/**
 * Begins to pack a report.
 *
 * @param options its title, the date of the documents, and the columns of CSV
 * @param lexicon the user's words, names of indicators among them
 */
export function beginPack(options: ReportOptions, lexicon?: LexiconExtension): Packer {
  const nameOf = indicatorNamer(lexicon);
  const strings = stringTable();
  const columns = emptyColumns();
  const documents: DocumentHead[] = [];
  const findings: PackedFinding[] = [];
  const ranges: Record<number, [number, number]> = {};
  const places = new WeakMap<ClaimRecord, number>();
  return {
    add(document, found) {
      const first = columns.id.length;
      const named = placesOf(document);
      for (const { record } of document.claims) {
        const place = columns.id.length;
        places.set(record, place);
        if (record.min !== null && record.max !== null) ranges[place] = [record.min, record.max];
        addRow(columns, record, strings);
        addKeys(columns, record, named, nameOf, strings);
      }
      const { path, sha256, fault, claims } = document;
      documents.push({ path, sha256, first, count: claims.length, fault });
      for (const { check, severity, arithmetic, claims: roles } of found) {
        const packed = roles.map(({ role, record }) => [role, places.get(record) as number] as const);
        findings.push({ check, severity, arithmetic, claims: packed });
      }
      return packBody(document);
    },
    index: () => ({ ...options, documents, strings: strings.all, claims: columns, ranges, findings }),
    get documents() {
      return documents.length;
    },
    get claims() {
      return columns.id.length;
    },
  };
}
