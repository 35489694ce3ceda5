/** What is stated more than once: the same figure again, or another one. */
import { figureOf } from '../audit/figure.js';
import { type Interval, overlap } from '../audit/interval.js';
import type { Statement } from './statement.js';

/** Statements that agree: one value, said by each of them. */
export interface Agreement {
  /** The one that says it most exactly, the first of several. */
  readonly best: Statement;
  /** All of them in reading order. */
  readonly all: readonly Statement[];
  /** Another value is stated for the same thing. */
  readonly conflict: boolean;
}

const sameNumber = (a: Statement, b: Statement): boolean =>
  a.record.value === b.record.value && a.record.min === b.record.min && a.record.max === b.record.max;

/** Numbers as written, one group for each value that others can be rounded from. */
interface Group {
  readonly all: Statement[];
  best: Statement;
  figure: Interval | null;
}

const widthOf = ({ low, high }: Interval): number => high - low;

/** Puts a statement into the group whose value it can stand for, or into one of its own. */
function place(statement: Statement, groups: Group[]): void {
  const same = groups.find(({ all }) => all.some((other) => sameNumber(statement, other)));
  const figure = figureOf(statement.record);
  const group =
    same ?? groups.find((other) => figure !== null && other.figure !== null && overlap(figure, other.figure));
  if (group === undefined) {
    groups.push({ all: [statement], best: statement, figure });
    return;
  }
  group.all.push(statement);
  if (figure !== null && group.figure !== null && widthOf(figure) < widthOf(group.figure)) {
    group.best = statement;
    group.figure = figure;
  }
}

/**
 * Tells apart the values that are stated for one thing. Figures agree when each may be rounded from the other
 * (`134.9万亿` and `1349084亿`), or when one bounds the other (`超6000家` and `6023家`).
 *
 * @param statements of one subject, indicator, period, kind, unit and status, in reading order
 */
export function agreements(statements: readonly Statement[]): Agreement[] {
  const groups: Group[] = [];
  const [first, second] = statements;
  // Most things are said once; figures are read from their quotes only where they are needed.
  if (first !== undefined && second === undefined) return [{ best: first, all: statements, conflict: false }];
  for (const statement of statements) place(statement, groups);
  return groups.map(({ all, best }) => ({ best, all, conflict: groups.length > 1 && best.comparable }));
}
