/** All claims as a table: sorted, filtered, copied and saved; only the rows that are seen are drawn. */
import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { CLAIM_COUNT, type Claim, claimAt, report } from '../data/report.js';
import { visible } from '../data/visible.js';
import { count, t } from '../messages/messages.js';
import { currentClaim, reviews } from '../review/store.js';
import { Confidence, KindBadge, VerdictBadge } from '../ui/badges.js';
import { fieldText, shortValue } from '../ui/claim-text.js';
import { copyText, saveFile } from '../ui/files.js';
import { Icon } from '../ui/icon.js';
import { useKeys } from '../ui/keys.js';
import { tell } from '../ui/notice.js';
import { usePrinting } from '../ui/printing.js';
import { claimLink } from '../ui/route.js';
import { useVirtual } from '../ui/virtual.js';
import { csvOf } from './csv.js';
import { FilterBar } from './filter-bar.js';
import { rows, type Sortable, sorting } from './filters.js';

/** Height of a row in CSS pixels, as the style sheet has it. */
const ROW = 34;
/** No window shows more rows; on paper the list has no end, and must not be drawn for it. */
const MOST_SEEN = 300;
/** More rows than this are not printed. */
const PRINTED = 2000;

const COLUMNS: readonly Sortable[] = [
  ...(['kind', 'subject', 'indicator', 'value', 'period', 'base', 'status', 'confidence', 'quote'] as const),
  ...(['place', 'verdict'] as const),
];

const orNothing = (field: 'subject' | 'indicator' | 'period' | 'base', claim: Claim) =>
  claim[field] === null ? <span class="null">—</span> : fieldText(field, claim[field]);

function cellOf(column: Sortable, claim: Claim) {
  switch (column) {
    case 'kind':
      return <KindBadge kind={claim.kind} named />;
    case 'value':
      return claim.kind === 'date' ? <span class="null">—</span> : visible(shortValue(claim));
    case 'status':
      return claim.status === 'actual' ? <span class="faint">{t('status.actual')}</span> : t(`status.${claim.status}`);
    case 'confidence':
      return <Confidence value={claimAt(claim.index).confidence} />;
    case 'quote':
      return visible(claim.quote);
    case 'place': {
      const path = report.documents[claim.document]?.path ?? '';
      const name = visible(path.slice(path.lastIndexOf('/') + 1));
      return (
        <a href={claimLink(claim.index)}>
          <span>{name}</span>:{claim.line}
        </a>
      );
    }
    case 'verdict':
      return <VerdictBadge verdict={reviews.value.get(claim.index)?.verdict} />;
    default:
      return orNothing(column as 'subject', claim);
  }
}

function Head() {
  const { by, falling } = sorting.value;
  return (
    <div class="table-head" role="row" aria-rowindex={1}>
      {COLUMNS.map((column) => {
        const name = t(`field.${column}`);
        const order = by === column ? (falling ? 'descending' : 'ascending') : 'none';
        return (
          <div key={column} role="columnheader" class={`cell col-${column}`} aria-sort={order}>
            <button
              type="button"
              title={t('table.sort', { column: name })}
              onClick={() => {
                sorting.value = { by: column, falling: by === column && !falling };
              }}
            >
              {name}
              <span class="sort-sign" aria-hidden="true">
                {by === column ? (falling ? '▾' : '▴') : ''}
              </span>
            </button>
          </div>
        );
      })}
    </div>
  );
}

function TableRow({
  index,
  number,
  active,
  onFocus,
}: {
  index: number;
  number: number;
  active: boolean;
  onFocus: () => void;
}) {
  const claim = currentClaim(index);
  return (
    <div
      class="table-row"
      role="row"
      aria-rowindex={number + 2}
      data-row={number}
      data-odd={number % 2 === 1}
      tabIndex={active ? 0 : -1}
      onFocus={onFocus}
      onClick={(event) => {
        if ((event.target as Element).closest('a') === null && String(getSelection()) === '') {
          location.hash = claimLink(index);
        }
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.target === event.currentTarget) location.hash = claimLink(index);
      }}
    >
      {COLUMNS.map((column) => (
        <div key={column} role="gridcell" class={`cell col-${column}`}>
          {cellOf(column, claim)}
        </div>
      ))}
    </div>
  );
}

/** Moves the focus from row to row by the arrow keys, by pages, to the ends. */
function useRowFocus(total: number, show: (row: number) => void) {
  const active = useSignal(0);
  const moved = useSignal(false);
  const steps: Readonly<Record<string, (row: number) => number>> = {
    ArrowDown: (row) => row + 1,
    ArrowUp: (row) => row - 1,
    PageDown: (row) => row + 15,
    PageUp: (row) => row - 15,
    Home: () => 0,
    End: () => total - 1,
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (!step || !(event.target as Element).closest('.table-row')) return;
    event.preventDefault();
    active.value = Math.max(0, Math.min(total - 1, step(active.value)));
    moved.value = true;
    show(active.value);
  };
  useLayoutEffect(() => {
    if (!moved.value) return;
    const row = document.querySelector<HTMLElement>(`.table-row[data-row="${active.value}"]`);
    if (row && row !== document.activeElement) row.focus({ preventScroll: true });
    if (row) moved.value = false;
  });
  return { active, onKeyDown };
}

function Rows() {
  const scroller = useRef<HTMLDivElement>(null);
  const found = rows.value;
  const printing = usePrinting();
  const { items, height, show } = useVirtual(scroller, found.length, ROW);
  const { active, onKeyDown } = useRowFocus(found.length, show);
  useLayoutEffect(() => {
    active.value = 0;
    scroller.current?.scrollTo({ top: 0 });
  }, [found]);
  const drawn = printing
    ? found.slice(0, PRINTED).map((_, index) => ({ index, start: 0 }))
    : items.slice(0, MOST_SEEN).map(({ index, start }) => ({ index, start }));
  return (
    <div class="table-scroll" ref={scroller} onKeyDown={onKeyDown}>
      <div
        class="table"
        role="grid"
        aria-label={t('table.title')}
        aria-rowcount={found.length + 1}
        aria-colcount={COLUMNS.length}
      >
        <Head />
        <div class="table-body" role="rowgroup" style={{ height: printing ? 'auto' : `${height}px` }}>
          {drawn.map(({ index, start }) => (
            <div
              key={index}
              class="table-place"
              role="presentation"
              style={printing ? {} : { transform: `translateY(${start}px)` }}
            >
              <TableRow
                index={found[index] as number}
                number={index}
                active={index === active.value || (index === 0 && active.value >= found.length)}
                onFocus={() => {
                  active.value = index;
                }}
              />
            </div>
          ))}
        </div>
      </div>
      {found.length === 0 ? <p class="faint empty">{t('table.empty')}</p> : null}
      {found.length > PRINTED ? <p class="print-only">{t('print.rows', { count: count(PRINTED) })}</p> : null}
    </div>
  );
}

async function copyRows(): Promise<void> {
  const done = await copyText(csvOf(rows.value));
  tell(done ? t('table.copied', { count: count(rows.value.length) }) : t('table.uncopied'));
}

export function TableView() {
  useKeys({ '/': () => document.getElementById('table-search')?.focus() });
  return (
    <section class="pane table-view" aria-labelledby="table-title">
      <header class="pane-head">
        <h2 id="table-title">{t('table.title')}</h2>
        <span class="faint" role="status">
          {t('table.shown', { shown: count(rows.value.length), all: count(CLAIM_COUNT) })}
        </span>
        <span class="spring" />
        <button type="button" class="button" onClick={copyRows}>
          <Icon name="copy" />
          {t('table.copy')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => saveFile('claims.csv', `\uFEFF${csvOf(rows.value)}`, 'text/csv;charset=utf-8')}
        >
          <Icon name="save" />
          {t('table.save')}
        </button>
      </header>
      <FilterBar />
      <Rows />
    </section>
  );
}
