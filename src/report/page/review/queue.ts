/** The claims to be reviewed, in the order in which a reader should see them. */
import { computed, signal } from '@preact/signals';
import { CLAIM_COUNT, claimsOf, report } from '../data/report.js';
import { openDocument } from '../ui/route.js';
import { reviews } from './store.js';

export const SCOPES = ['all', 'here'] as const;
export const SHOWN = ['pending', 'done', 'both'] as const;

/** Claims of all documents, or of the one that is open. */
export const scope = signal<(typeof SCOPES)[number]>('all');
export const shown = signal<(typeof SHOWN)[number]>('both');

/** Claims of the scope, the least confident first; those whose confidence is not known in text order at the end. */
const ordered = computed(() => {
  const claims =
    scope.value === 'here' ? claimsOf(openDocument.value) : Array.from({ length: CLAIM_COUNT }, (_, i) => i);
  const { confidence } = report.claims;
  const of = (index: number): number => confidence[index] ?? Number.POSITIVE_INFINITY;
  return claims.sort((a, b) => (of(a) === of(b) ? a - b : of(a) - of(b)));
});

/** The queue as it is shown. */
export const queue = computed(() => {
  if (shown.value === 'both') return ordered.value;
  return ordered.value.filter((index) => reviews.value.has(index) === (shown.value === 'done'));
});

/** How many claims of the scope there are, and how many are decided. */
export const progress = computed(() => ({
  all: ordered.value.length,
  done: ordered.value.reduce((sum, index) => sum + (reviews.value.has(index) ? 1 : 0), 0),
}));

/** The claim of a list that comes after another and is not decided yet; the next one when all are. */
export function nextPending(list: readonly number[], after: number): number | null {
  const at = list.indexOf(after);
  const rest = [...list.slice(at + 1), ...list.slice(0, Math.max(0, at))];
  return rest.find((index) => !reviews.value.has(index)) ?? list[at + 1] ?? null;
}
