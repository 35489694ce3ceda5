/**
 * The view by the text alone: what features say without what was decided before. Weights that lean on earlier decisions
 * go astray with the first wrong one; weights of this view do not. Both together read better than either.
 */

/** Features that tell what was decided for the claims before; a new one of this kind is to be named here. */
const DECIDED: ReadonlySet<string> = new Set([
  'ago',
  'agoFirst',
  'agoKind',
  'agoLead',
  'agoNouns',
  'decided',
  'otherAgo',
  'recent',
  'ruleWhere',
  'sameBehind',
  'sameIndicator',
  'scope',
  'sortLast',
  'whereBefore',
]);

const HANDED_ON: ReadonlySet<string> = new Set(['history', 'recent', 'otherHistory']);

/** Features that do so with one of these as their first value. */
const DECIDED_BY: Readonly<Record<string, ReadonlySet<string>>> = {
  nothing: new Set(['last', 'part', 'same']),
  source: HANDED_ON,
  sourceFirst: HANDED_ON,
  sourceKind: HANDED_ON,
  sourceLead: HANDED_ON,
  sourceNouns: HANDED_ON,
};

/**
 * Whether a subject's feature tells what was decided before.
 *
 * @param name as `nameOf` gives it: `name|value|value`, two values as one in brackets
 */
export function tellsDecisions(name: string): boolean {
  const [feature = '', value = ''] = name.split('|', 2);
  if (DECIDED.has(feature)) return true;
  const first = value.replace(/^\(+/, '').split('&', 1)[0] as string;
  return DECIDED_BY[feature]?.has(first) ?? false;
}
