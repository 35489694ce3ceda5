/** Drawn lines made whole: pieces that go on in each other joined, and those that cross brought together. */
import { grouped } from '../grouped.js';
import type { Box } from './box.js';
import type { Rule } from './page.js';

/** Pieces whose places across differ by no more than this are one rule; in points. */
const ACROSS = 2;
/** Pieces with no wider gap than this are one rule. */
const ALONG = 3.5;
/** Two rules meet when they are no further apart. */
const MEET = 3.5;
/** A page with more rules than this is a drawing. */
const MAX_RULES = 4000;
/** A shorter rule is a stroke of a drawing, or underlines a word. */
const SHORTEST = 6;

function joinOneWay(rules: readonly Rule[]): Rule[] {
  const groups: Rule[][] = [];
  for (const rule of [...rules].sort((a, b) => a.at - b.at)) {
    const group = groups.at(-1);
    if (group && rule.at - (group[0] as Rule).at <= ACROSS) group.push(rule);
    else groups.push([rule]);
  }
  return groups.flatMap((group) => {
    const joined: Rule[] = [];
    for (const rule of group.sort((a, b) => a.from - b.from)) {
      const last = joined.at(-1);
      if (last && rule.from <= last.to + ALONG) joined[joined.length - 1] = { ...last, to: Math.max(last.to, rule.to) };
      else joined.push(rule);
    }
    return joined;
  });
}

/** Rules with their pieces joined; none when the page is a drawing. */
export function joinRules(rules: readonly Rule[]): Rule[] {
  if (rules.length > 20 * MAX_RULES) return [];
  const joined = [
    ...joinOneWay(rules.filter(({ level }) => level)),
    ...joinOneWay(rules.filter(({ level }) => !level)),
  ];
  const long = joined.filter(({ from, to }) => to - from >= SHORTEST);
  return long.length > MAX_RULES ? [] : long;
}

const meet = (level: Rule, upright: Rule): boolean =>
  upright.at >= level.from - MEET &&
  upright.at <= level.to + MEET &&
  level.at >= upright.from - MEET &&
  level.at <= upright.to + MEET;

/** Rules that hang together by meeting each other; those that meet no other are left out. */
export function meshes(rules: readonly Rule[]): Rule[][] {
  const level = rules.filter((rule) => rule.level);
  const uprights = rules.filter((rule) => !rule.level);
  const parent = new Map<Rule, Rule>(rules.map((rule) => [rule, rule]));
  const root = (rule: Rule): Rule => {
    let at = rule;
    while (parent.get(at) !== at) {
      parent.set(at, parent.get(parent.get(at) as Rule) as Rule);
      at = parent.get(at) as Rule;
    }
    return at;
  };
  for (const one of level) for (const other of uprights) if (meet(one, other)) parent.set(root(other), root(one));
  return [...grouped(rules, root).values()].filter((mesh) => mesh.length > 1);
}

/** The box around rules. */
export function hullOfRules(rules: readonly Rule[]): Box {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { level, at, from, to } of rules) {
    x0 = Math.min(x0, level ? from : at);
    x1 = Math.max(x1, level ? to : at);
    y0 = Math.min(y0, level ? at : from);
    y1 = Math.max(y1, level ? at : to);
  }
  return { x0, y0, x1, y1 };
}

/** Distinct places, from small to large; what is nearer than `ACROSS` to the one before is the same. */
export function places(values: readonly number[]): number[] {
  const found: number[] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    if (found.length === 0 || value - (found.at(-1) as number) > ACROSS) found.push(value);
  }
  return found;
}
