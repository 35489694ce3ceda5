/** How well a record agrees with what an annotator read. Fields of words agree when they are alike. */
import { ALIKE, likeness, nameLikeness, withoutNation } from '../choice/likeness.js';

/** What an annotator read, with its place: code points from 0, end exclusive. */
export interface Annotation {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string | null;
  readonly bound: string;
  readonly change: string | null;
  readonly base: string | null;
  readonly period: string | null;
  readonly status: string;
  readonly subject: string | null;
  readonly indicator: string | null;
  /** Readings that are as good, by field. */
  readonly or?: Readonly<Record<string, readonly (string | number | null)[]>>;
}

/** The fields of a record that are compared. */
export type Read = Omit<Annotation, 'or'>;

export const COMPARED = [
  'kind',
  'value',
  'unit',
  'bound',
  'change',
  'status',
  'period',
  'base',
  'subject',
  'indicator',
] as const;
export type Compared = (typeof COMPARED)[number];
export type Agreement = Readonly<Record<Compared, boolean>>;

const SAME_TOGETHER = 0.8;

const near = (a: number | null, b: number | null): boolean =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b)));

/** The readings that an annotation allows for a field. */
export function readings(annotation: Annotation, field: Compared): (string | number | null)[] {
  return [annotation[field], ...(annotation.or?.[field] ?? [])];
}

/** How alike subject and indicator are to the annotation's when both are read as one phrase. */
function saysTogether(annotation: Annotation, subject: string | null, indicator: string | null): number {
  const whole = withoutNation(subject) + (indicator ?? '');
  let best = 0;
  for (const s of readings(annotation, 'subject') as (string | null)[])
    for (const i of readings(annotation, 'indicator') as (string | null)[])
      best = Math.max(best, likeness(withoutNation(s) + (i ?? ''), whole));
  return best;
}

/** Compares a record with the annotation that it is paired with. */
export function agreement(annotation: Annotation, read: Read): Agreement {
  const same = (field: Compared): boolean => readings(annotation, field).includes(read[field]);
  const alike = (field: 'subject' | 'indicator' | 'base'): boolean =>
    readings(annotation, field).some((want) => nameLikeness(want as string | null, read[field]) >= ALIKE);
  let subject = alike('subject');
  let indicator = alike('indicator');
  if (!(subject && indicator)) {
    // Where a phrase is cut into the two fields is a matter of taste: together they must say the same.
    const together = saysTogether(annotation, read.subject, read.indicator) >= SAME_TOGETHER;
    if (together) {
      subject = true;
      indicator = true;
    }
  }
  const date = annotation.kind === 'date';
  return {
    kind: same('kind'),
    value: date
      ? same('period')
      : near(annotation.value, read.value) && near(annotation.min, read.min) && near(annotation.max, read.max),
    unit: same('unit'),
    bound: same('bound'),
    change: same('change'),
    status: same('status'),
    period: same('period'),
    base: ['share', 'ratio', 'rank'].includes(annotation.kind) ? alike('base') : same('base'),
    subject,
    indicator,
  };
}

export const isCore = ({ kind, value, unit }: Agreement): boolean => kind && value && unit;
export const isFull = (one: Agreement): boolean => COMPARED.every((field) => one[field]);

/** Pairs annotations with records by overlap, the best first; indexes of both. */
export function pairUp(annotations: readonly Annotation[], read: readonly Read[]): [number, number][] {
  const overlaps: [number, number, number][] = [];
  annotations.forEach((annotation, i) => {
    read.forEach((record, j) => {
      const common = Math.min(annotation.end, record.end) - Math.max(annotation.start, record.start);
      if (common <= 0) return;
      const union = Math.max(annotation.end, record.end) - Math.min(annotation.start, record.start);
      overlaps.push([common / union + (near(annotation.value, record.value) ? 1 : 0), i, j]);
    });
  });
  overlaps.sort((a, b) => b[0] - a[0]);
  const left = new Set<number>();
  const right = new Set<number>();
  const found: [number, number][] = [];
  for (const [, i, j] of overlaps) {
    if (left.has(i) || right.has(j)) continue;
    left.add(i);
    right.add(j);
    found.push([i, j]);
  }
  return found;
}
