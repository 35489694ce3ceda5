/** Which claims the table shows, and in which order. */
import { computed, signal } from '@preact/signals';
import { KINDS, STATUSES } from '../../../record/kinds.js';
import type { Kind, Status } from '../../../record/schema.js';
import { yearOf } from '../charts/period.js';
import { placeOf } from '../data/body.js';
import { CLAIM_COUNT, type Fields, report, stringAt } from '../data/report.js';
import { reviews, type Verdict } from '../review/store.js';

/** What must hold for a claim to be shown. Empty text and null hold for all. */
export interface Filters {
  readonly search: string;
  readonly kinds: ReadonlySet<Kind>;
  readonly subject: string;
  readonly indicator: string;
  readonly period: string;
  /** The year that a claim is counted under. */
  readonly year: number | null;
  readonly status: Status | null;
  readonly verdict: Verdict | 'none' | null;
  /** In percent. */
  readonly least: number | null;
  readonly most: number | null;
}

export const NO_FILTERS: Filters = {
  search: '',
  kinds: new Set(),
  subject: '',
  indicator: '',
  period: '',
  year: null,
  status: null,
  verdict: null,
  least: null,
  most: null,
};

export const filters = signal<Filters>(NO_FILTERS);

/** Sets some of the filters. */
export function setFilters(changes: Partial<Filters>): void {
  filters.value = { ...filters.value, ...changes };
}

const SORTABLE = [
  ...(['kind', 'subject', 'indicator', 'value', 'unit', 'period', 'base', 'status', 'confidence', 'quote'] as const),
  ...(['place', 'verdict'] as const),
];
export type Sortable = (typeof SORTABLE)[number];
export const sorting = signal<{ readonly by: Sortable; readonly falling: boolean }>({ by: 'place', falling: false });

type TextField = 'subject' | 'indicator' | 'period' | 'unit' | 'base' | 'quote';

/** The text of a field, without making an object of a claim that nobody corrected. */
function textOf(index: number, field: TextField): string | null {
  const fields = reviews.value.get(index)?.fields as Partial<Record<TextField, string | null>> | undefined;
  const own = fields?.[field];
  return own === undefined ? stringAt(report.claims[field][index] as number) : own;
}

function numberOf<F extends 'kind' | 'status'>(index: number, field: F): number {
  const own = reviews.value.get(index)?.fields[field] as Fields[F] | undefined;
  const list: readonly string[] = field === 'kind' ? KINDS : STATUSES;
  return own === undefined ? (report.claims[field][index] as number) : list.indexOf(own);
}

/** Strings that hold a part, worked out once for each string and not for each claim. */
function holding(part: string): (text: string | null) => boolean {
  const wanted = part.trim().toLowerCase();
  if (wanted === '') return () => true;
  const known = new Map<string, boolean>();
  return (text) => {
    if (text === null) return false;
    let holds = known.get(text);
    if (holds === undefined) {
      holds = text.toLowerCase().includes(wanted);
      known.set(text, holds);
    }
    return holds;
  };
}

const SEARCHED: readonly TextField[] = ['subject', 'indicator', 'quote', 'period', 'base'];

/** One test for each filter that is set. */
function testsOf(wanted: Filters): ((index: number) => boolean)[] {
  const tests: ((index: number) => boolean)[] = [];
  const { confidence } = report.claims;
  const { kinds, status, verdict, least, most, search } = wanted;
  if (kinds.size > 0) {
    const places = new Set([...kinds].map((kind) => KINDS.indexOf(kind)));
    tests.push((i) => places.has(numberOf(i, 'kind')));
  }
  if (status !== null) tests.push((i) => numberOf(i, 'status') === STATUSES.indexOf(status));
  if (verdict !== null) tests.push((i) => (reviews.value.get(i)?.verdict ?? 'none') === verdict);
  if (wanted.year !== null) tests.push((i) => yearOf(textOf(i, 'period')) === wanted.year);
  if (least !== null) tests.push((i) => 100 * (confidence[i] ?? -1) >= least);
  if (most !== null) tests.push((i) => 100 * (confidence[i] ?? 101) <= most);
  for (const field of ['subject', 'indicator', 'period'] as const) {
    const holds = holding(wanted[field]);
    if (wanted[field].trim() !== '') tests.push((i) => holds(textOf(i, field)));
  }
  if (search.trim() !== '') {
    const holds = holding(search);
    tests.push((i) => SEARCHED.some((field) => holds(textOf(i, field))) || holds(placeOf(i).sentence));
  }
  return tests;
}

const collator = new Intl.Collator('zh-Hans', { numeric: true });
let ranks: Int32Array | null = null;

/** The order of the table of strings, worked out once. */
function rankOf(place: number): number {
  if (ranks === null) {
    const order = report.strings.map((_, i) => i);
    order.sort((a, b) => collator.compare(report.strings[a] as string, report.strings[b] as string));
    ranks = new Int32Array(order.length);
    for (const [rank, at] of order.entries()) ranks[at] = rank;
  }
  return ranks[place] as number;
}

const VERDICTS = ['accepted', 'corrected', 'rejected'];

/** A number that a claim is sorted by; NaN is nothing, and stands at the end. */
function keyOf(by: Sortable): (index: number) => number {
  const { claims, ranges } = report;
  switch (by) {
    case 'place':
      return (i) => i;
    case 'kind':
    case 'status':
      return (i) => numberOf(i, by);
    case 'confidence':
      return (i) => claims.confidence[i] ?? Number.NaN;
    case 'verdict':
      return (i) => {
        const verdict = reviews.value.get(i)?.verdict;
        return verdict ? VERDICTS.indexOf(verdict) : Number.NaN;
      };
    case 'value':
      return (i) => {
        const own = reviews.value.get(i)?.fields.value;
        return own ?? claims.value[i] ?? ranges[i]?.[0] ?? Number.NaN;
      };
    default:
      return (i) => {
        const place = claims[by][i] as number;
        return place < 0 ? Number.NaN : rankOf(place);
      };
  }
}

function sorted(indices: number[]): number[] {
  const { by, falling } = sorting.value;
  if (by === 'place') return falling ? indices.reverse() : indices;
  const keyFor = keyOf(by);
  const keys = new Map(indices.map((index) => [index, keyFor(index)] as const));
  const sign = falling ? -1 : 1;
  return indices.sort((a, b) => {
    const x = keys.get(a) as number;
    const y = keys.get(b) as number;
    if (Number.isNaN(x) || Number.isNaN(y)) return Number(Number.isNaN(x)) - Number(Number.isNaN(y)) || a - b;
    return sign * (x - y) || a - b;
  });
}

/** The places of the claims that the table shows, in their order. */
export const rows = computed((): readonly number[] => {
  const tests = testsOf(filters.value);
  const found: number[] = [];
  for (let index = 0; index < CLAIM_COUNT; index++) if (tests.every((test) => test(index))) found.push(index);
  return sorted(found);
});
