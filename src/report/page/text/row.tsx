/** One row of a document's text, with its claims as links. */
import { memo } from 'preact/compat';
import type { Span } from '../data/body.js';
import { claimAt } from '../data/report.js';
import type { Row } from '../data/rows.js';
import { type Segment, segmentsOf } from '../data/segments.js';
import { cellsOf, isNumeric } from '../data/table-columns.js';
import { pieces } from '../data/visible.js';
import { t } from '../messages/messages.js';
import { reviews } from '../review/store.js';
import { shortValue, topicOf } from '../ui/claim-text.js';
import { isDoubtful } from '../ui/doubt.js';
import { claimLink, go } from '../ui/route.js';
import type { Marked, TextMark } from './marks.js';

/** Text in which hidden characters show their names. */
function Plain({ text }: { text: string }) {
  return (
    <>
      {pieces(text).map(({ text: part, hidden }) =>
        hidden === null ? (
          part
        ) : (
          <span class="hidden-character" data-code={hidden}>
            {hidden}
          </span>
        ),
      )}
    </>
  );
}

interface SegmentProps {
  readonly text: string;
  readonly segment: Segment<Marked>;
  readonly selected: number | null;
}

function ClaimPart({ text, index, segment, mark, selected }: SegmentProps & { index: number; mark: TextMark }) {
  const claim = claimAt(index);
  const begins = segment.start === mark.start;
  const doubtful = isDoubtful(claim.confidence);
  const label = `${t(`kind.${claim.kind}`)} ${shortValue(claim)} ${topicOf(claim)}${doubtful ? ` ${t('claim.doubtful')}` : ''}`;
  return (
    <a
      class="claim"
      href={claimLink(index)}
      id={begins ? `claim-${index}` : undefined}
      data-kind={claim.kind}
      data-doubtful={doubtful}
      data-verdict={reviews.value.get(index)?.verdict}
      data-sign={segment.end === mark.end ? `${t(`glyph.${claim.kind}`)}${doubtful ? '?' : ''}` : undefined}
      title={label}
      aria-current={index === selected ? 'true' : undefined}
      tabIndex={begins ? undefined : -1}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        go({ claim: index });
      }}
    >
      <Plain text={text} />
    </a>
  );
}

function Part(props: SegmentProps) {
  const { segment, text } = props;
  const claim = segment.marks.find(({ of }) => 'claim' in of);
  const fields = segment.marks.filter(({ of }) => 'field' in of);
  const plain = segment.marks.some(({ of }) => 'missed' in of) ? (
    <span class="missed-claim" title={t('missed.list')}>
      <Plain text={text} />
    </span>
  ) : (
    <Plain text={text} />
  );
  const inner = claim && 'claim' in claim.of ? <ClaimPart {...props} index={claim.of.claim} mark={claim} /> : plain;
  return fields.reduce(
    (content, { of, start }) =>
      'field' in of ? (
        <span
          class="read"
          data-field={of.field}
          data-label={start === segment.start ? t(`mark.${of.field}`) : undefined}
          title={t(`field.${of.field}`)}
        >
          {content}
        </span>
      ) : (
        content
      ),
    inner,
  );
}

interface RowProps {
  readonly text: string;
  readonly row: Row;
  readonly claims: readonly TextMark[];
  /** Where fields of the selected claim were read in this row. */
  readonly fields: readonly TextMark[];
  /** The selected claim when it stands in this row. */
  readonly selected: number | null;
}

export const NO_MARKS: readonly TextMark[] = [];

interface SpanProps {
  readonly text: string;
  readonly span: Span;
  readonly marks: readonly TextMark[];
  readonly selected: number | null;
}

/** A stretch of the text with its marks. */
function MarkedText({ text, span, marks, selected }: SpanProps) {
  return (
    <>
      {segmentsOf(span, marks).map((segment) => (
        <Part key={segment.start} text={text.slice(segment.start, segment.end)} segment={segment} selected={selected} />
      ))}
    </>
  );
}

/** A row of a table: cells below the cells of the rows before it. */
function Cells({ columns, ...props }: SpanProps & { columns: readonly number[] }) {
  const { text, span } = props;
  return (
    <>
      {cellsOf(text, span).map((cell, i) => (
        <span
          key={cell.start}
          class="text-cell"
          style={{ '--width': columns[i] }}
          data-numeric={isNumeric(text.slice(cell.start, cell.end))}
        >
          <MarkedText {...props} span={cell} />
        </span>
      ))}
    </>
  );
}

function TextRow({ text, row, claims, fields, selected }: RowProps) {
  const props = { text, span: row, marks: [...claims, ...fields], selected };
  return (
    <>
      {row.page === null ? null : (
        <h3 class="page" id={`page-${row.page}`}>
          {t('text.page', { page: row.page })}
        </h3>
      )}
      <p
        class="row"
        data-region={row.kind ?? undefined}
        data-cells={row.columns === null ? undefined : ''}
        data-line={row.line ?? undefined}
      >
        {row.start === row.end ? <br /> : null}
        {row.columns === null ? <MarkedText {...props} /> : <Cells {...props} columns={row.columns} />}
      </p>
    </>
  );
}

const same = <T,>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((mark, i) => mark === b[i]);

/** Drawn anew only when what it shows has changed. */
export const MemoRow = memo(
  TextRow,
  (a, b) => a.row === b.row && a.claims === b.claims && a.selected === b.selected && same(a.fields, b.fields),
);
