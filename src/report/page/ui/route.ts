/** Where the reader is: the view, the document and the claim, as the address after `#` says it. */
import { batch, signal } from '@preact/signals';
import { CLAIM_COUNT, claimAt, claimWithId, report } from '../data/report.js';

export const VIEWS = ['text', 'review', 'table', 'charts', 'audit'] as const;
export type View = (typeof VIEWS)[number];

export const view = signal<View>('text');
/** Place of the document that is open. */
export const openDocument = signal(0);
/** Place of the claim that is selected; null when none is. */
export const selected = signal<number | null>(null);
/** Goes up when the selected claim should be scrolled to, also when it was selected before. */
export const asked = signal(0);

/** The address of a claim. */
export const claimLink = (index: number): string => `#claim=${claimAt(index).id}`;

function address(): string {
  const parts: string[] = [];
  if (view.value !== 'text') parts.push(`view=${view.value}`);
  if (selected.value !== null) parts.push(`claim=${claimAt(selected.value).id}`);
  else if (openDocument.value > 0) parts.push(`document=${openDocument.value + 1}`);
  return `#${parts.join('&')}`;
}

/** Goes somewhere. A new view is a step that the browser's Back undoes; another claim of the same view is none. */
export function go(to: { view?: View; claim?: number | null; document?: number }): void {
  const steps = to.view !== undefined && to.view !== view.value;
  batch(() => {
    if (to.view !== undefined) view.value = to.view;
    if (to.document !== undefined && to.document !== openDocument.value) {
      openDocument.value = to.document;
      selected.value = null;
    }
    if (to.claim !== undefined) choose(to.claim);
  });
  history[steps ? 'pushState' : 'replaceState'](null, '', address());
}

function choose(claim: number | null): void {
  selected.value = claim;
  if (claim === null) return;
  openDocument.value = claimAt(claim).document;
  asked.value++;
}

/** Takes over what the address says. */
function read(): void {
  const said = new URLSearchParams(location.hash.slice(1));
  const named = VIEWS.find((name) => name === said.get('view'));
  const id = said.get('claim');
  const number = Number(said.get('document')) - 1;
  batch(() => {
    view.value = named ?? 'text';
    const claim = id === null ? null : claimWithId(id);
    if (claim !== null && claim < CLAIM_COUNT) choose(claim);
    else selected.value = null;
    if (report.documents[number]) openDocument.value = number;
  });
}

/** Follows the address from now on. */
export function startRoute(): void {
  read();
  addEventListener('hashchange', read);
  addEventListener('popstate', read);
}
