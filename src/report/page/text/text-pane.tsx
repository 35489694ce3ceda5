/** The text of a document as it stands, with its claims. */
import { useComputed } from '@preact/signals';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { bodyOf, spanOf } from '../data/body.js';
import { claimsOf, report } from '../data/report.js';
import { type Row, rowAt, rowsOf } from '../data/rows.js';
import { visible } from '../data/visible.js';
import { t } from '../messages/messages.js';
import { ClaimList } from '../record/claim-list.js';
import { MissedButton, MissedList } from '../review/missed-list.js';
import { asked, openDocument, selected } from '../ui/route.js';
import { language } from '../ui/settings.js';
import { claimMarks, fieldMarks, missedMarks, type TextMark } from './marks.js';
import { MemoRow, NO_MARKS } from './row.js';

/** Rows that are drawn together. */
const CHUNK = 120;
/** A shorter text is drawn at once. */
const ALL_AT_ONCE = 10 * CHUNK;
/** Height of a row that is not drawn yet, in CSS pixels. */
const ROW_HEIGHT = 34;

interface Prepared {
  readonly text: string;
  readonly rows: readonly Row[];
  /** Marks of claims by row. */
  readonly claims: readonly (readonly TextMark[])[];
}

/** Puts each mark to the rows that it touches. */
function byRow(rows: readonly Row[], marks: readonly TextMark[]): readonly (readonly TextMark[])[] {
  const found: TextMark[][] = [];
  for (const mark of marks) {
    for (let at = rowAt(rows, mark.start); at < rows.length && (rows[at] as Row).start < mark.end; at++) {
      const row = found[at];
      if (row) row.push(mark);
      else found[at] = [mark];
    }
  }
  return found;
}

function prepare(document: number): Prepared {
  const body = bodyOf(document);
  const rows = rowsOf(body);
  return { text: body.text ?? '', rows, claims: byRow(rows, claimMarks(document)) };
}

function Chunk({
  number,
  prepared,
  drawn,
  fields,
  claim,
}: {
  number: number;
  prepared: Prepared;
  drawn: boolean;
  fields: readonly (readonly TextMark[])[];
  claim: number | null;
}) {
  const from = number * CHUNK;
  const rows = prepared.rows.slice(from, from + CHUNK);
  if (!drawn) return <div class="chunk" data-chunk={number} style={{ height: `${rows.length * ROW_HEIGHT}px` }} />;
  return (
    <div class="chunk" data-chunk={number}>
      {rows.map((row, i) => {
        const claims = prepared.claims[from + i] ?? NO_MARKS;
        const here = claim !== null && claims.some(({ of }) => 'claim' in of && of.claim === claim);
        return (
          <MemoRow
            key={row.start}
            text={prepared.text}
            row={row}
            claims={claims}
            fields={fields[from + i] ?? NO_MARKS}
            selected={here ? claim : null}
          />
        );
      })}
    </div>
  );
}

/** Which chunks are drawn: those near to what is seen, those asked for, all of them when the page is printed. */
function useDrawn(prepared: Prepared, scroller: { readonly current: HTMLElement | null }) {
  const count = Math.ceil(prepared.rows.length / CHUNK);
  const whole = prepared.rows.length <= ALL_AT_ONCE;
  const [drawn, setDrawn] = useState<ReadonlySet<number>>(new Set());
  const draw = (numbers: readonly number[]): void =>
    setDrawn((known) => (numbers.every((n) => known.has(n)) ? known : new Set([...known, ...numbers])));
  useEffect(() => {
    setDrawn(new Set());
    if (whole || !scroller.current) return;
    const watch = new IntersectionObserver(
      (entries) =>
        draw(entries.filter((e) => e.isIntersecting).map((e) => Number((e.target as HTMLElement).dataset.chunk))),
      { root: scroller.current, rootMargin: '1500px' },
    );
    for (const chunk of scroller.current.querySelectorAll('.chunk')) watch.observe(chunk);
    const all = (): void => draw(Array.from({ length: count }, (_, i) => i));
    addEventListener('beforeprint', all);
    return () => {
      watch.disconnect();
      removeEventListener('beforeprint', all);
    };
  }, [prepared]);
  return { count, isDrawn: (n: number) => whole || drawn.has(n), draw };
}

/** Scrolls to the selected claim when it is asked for. */
function useScrollToClaim(prepared: Prepared, draw: (numbers: readonly number[]) => void): void {
  const claim = selected.value;
  const times = asked.value;
  useLayoutEffect(() => {
    if (claim === null || prepared.rows.length === 0) return;
    const row = rowAt(prepared.rows, spanOf(claim).start);
    const chunk = Math.floor(row / CHUNK);
    draw([chunk, Math.max(0, chunk - 1)]);
    const frame = requestAnimationFrame(() =>
      document.getElementById(`claim-${claim}`)?.scrollIntoView({ block: 'center' }),
    );
    return () => cancelAnimationFrame(frame);
  }, [claim, times, prepared]);
}

function Whole({ document }: { document: number }) {
  const scroller = useRef<HTMLDivElement>(null);
  // The language is on the marks' labels.
  const prepared = useMemo(() => prepare(document), [document, language.value]);
  const { count, isDrawn, draw } = useDrawn(prepared, scroller);
  const fields = useComputed(() => (selected.value === null ? [] : fieldMarks(selected.value)));
  const claim = selected.value;
  const own = useComputed(() => missedMarks(document));
  const marks = useMemo(
    () => byRow(prepared.rows, [...fields.value, ...own.value]),
    [prepared, fields.value, own.value],
  );
  useScrollToClaim(prepared, draw);
  useEffect(() => {
    if (selected.value === null) scroller.current?.scrollTo(0, 0);
  }, [document]);
  return (
    <div class="text-scroll" ref={scroller} tabIndex={0} role="region" aria-label={t('text.title')}>
      <div class="text" dir="ltr" lang="zh-Hans" style={{ '--digits': String(prepared.rows.length).length }}>
        {Array.from({ length: count }, (_, n) => (
          <Chunk key={n} number={n} prepared={prepared} drawn={isDrawn(n)} fields={marks} claim={claim} />
        ))}
      </div>
    </div>
  );
}

/** The document that is open. */
export function TextPane() {
  const document = openDocument.value;
  const head = report.documents[document];
  if (!head) return null;
  return (
    <section class="pane text-pane" aria-labelledby="document-name">
      <header class="pane-head">
        <h2 id="document-name" title={visible(head.path)}>
          {visible(head.path)}
        </h2>
        <span class="faint">{t('documents.count', { count: head.count })}</span>
        <span class="spring" />
        {head.fault === null ? <MissedButton /> : null}
      </header>
      <MissedList />
      {head.fault === null ? (
        <Whole key={document} document={document} />
      ) : (
        <div class="missing">
          <p class="warning">{t(`documents.${head.fault}`)}</p>
          <ClaimList claims={claimsOf(document)} sentences label={t('text.claims')} />
        </div>
      )}
    </section>
  );
}
