/** What keys do where claims are read and reviewed. */

import { claimAt, report } from '../data/report.js';
import { editing } from '../record/editor.js';
import type { Commands } from '../ui/keys.js';
import { go, openDocument, selected } from '../ui/route.js';
import { markMissed } from './missed-dialog.js';
import { nextPending } from './queue.js';
import { accept, reject, undo } from './store.js';

/**
 * The commands over a list of claims.
 *
 * @param list gives the claims in their order
 */
export function reviewCommands(list: () => readonly number[]): Commands {
  const step = (by: number): void => {
    const claims = list();
    const at = selected.value === null ? -1 : claims.indexOf(selected.value);
    const next = claims[at < 0 ? 0 : Math.min(claims.length - 1, Math.max(0, at + by))];
    if (next !== undefined) go({ claim: next });
  };
  const onSelected = (work: (claim: number) => void) => (): void => {
    if (selected.value !== null) work(selected.value);
  };
  const decideAndGo = (decide: (claim: number) => void) =>
    onSelected((claim) => {
      const next = nextPending(list(), claim);
      decide(claim);
      if (next !== null) go({ claim: next });
    });
  const edit = (field: 'subject' | 'indicator' | 'period' | 'base') =>
    onSelected((claim) => {
      editing.value = claimAt(claim).kind === 'date' ? 'period' : field;
    });
  const otherDocument = (by: number) => (): void => {
    const document = Math.min(report.documents.length - 1, Math.max(0, openDocument.value + by));
    go({ document });
  };
  return {
    j: () => step(1),
    k: () => step(-1),
    a: decideAndGo(accept),
    x: decideAndGo(reject),
    e: edit('subject'),
    s: edit('subject'),
    i: edit('indicator'),
    p: edit('period'),
    b: edit('base'),
    u: () => {
      const claim = undo();
      if (claim !== null) go({ claim });
    },
    n: markMissed,
    '[': otherDocument(-1),
    ']': otherDocument(1),
    Escape: () => {
      if (editing.value === null) go({ claim: null });
    },
  };
}
