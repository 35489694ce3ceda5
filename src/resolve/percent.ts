/** A percentage, fraction, multiple or difference in points, with all that its clause says, as the questions ask it. */
import type { Figure, UnitKind } from '../../grammars/zh/mention.js';
import type { Kind } from '../record/schema.js';
import { tidy } from './edges.js';
import { type LeftReading, readLeft } from './noun-before.js';
import type { Draft, PercentStretch, ResolveState, SentenceState } from './state.js';
import type { Words } from './words.js';

/** What the questions are asked of, and the draft that they fill. */
export interface Percent {
  readonly draft: Draft;
  readonly figure: Figure;
  readonly unit: UnitKind;
  /** A multiple: `3倍`. */
  readonly fold: boolean;
  readonly stretch: PercentStretch;
  readonly reading: LeftReading;
  readonly now: SentenceState;
  readonly state: ResolveState;
  readonly words: Words;
}

/** Answers one question: whether the percentage is of its sort, and if so all that it says. */
export type Question = (percent: Percent) => boolean;

function sixDecimals(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** The code of the unit of a percentage of a kind. */
function unitOf({ figure, unit, fold }: Percent, kind: Kind): string | null {
  if (kind === 'ratio' || fold) return 'x';
  return unit === 'point' ? figure.unit.code : unit === 'permille' ? '‰' : '%';
}

/** Gives the draft its kind, and with it its unit and value. */
export function setKind(percent: Percent, kind: Kind): void {
  const { draft, unit, fold } = percent;
  draft.kind = kind;
  draft.unit = unitOf(percent, kind);
  if (draft.value === null) return;
  if (kind === 'ratio' && !fold) draft.value = sixDecimals(draft.value / 100);
  if (kind !== 'ratio' && unit === 'fraction') draft.value = sixDecimals(draft.value);
}

/** Takes from the number before what its own clause does not name. */
export function inherit({ draft, reading, now }: Percent): void {
  draft.subject = reading.subject?.text ?? now.last?.subject ?? null;
  draft.indicator = reading.noun !== '' ? reading.noun : (now.last?.indicator ?? now.indicator);
}

/** Makes it a share. */
export function setShare(percent: Percent, before: string, base: string): void {
  const { draft, now, words } = percent;
  setKind(percent, 'share');
  const bearer = readLeft(before, words);
  const sector = bearer.noun === '' && bearer.subject?.kind === 'sector' ? bearer.subject.text : null;
  draft.base = tidy(base);
  draft.subject = sector === null ? (bearer.subject?.text ?? null) : null;
  draft.indicator = bearer.noun || (sector ?? now.last?.indicator ?? now.indicator);
}
