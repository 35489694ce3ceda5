/** The form for a claim that the program missed: its words and its fields, all by keyboard. */
import { type Signal, signal, useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { BOUNDS, CHANGES, KINDS, STATUSES } from '../../../record/kinds.js';
import { spanOf } from '../data/body.js';
import { type Claim, claimAt, claimsOf, type Fields } from '../data/report.js';
import { t } from '../messages/messages.js';
import type { MessageKey } from '../messages/zh.js';
import { readTyped } from '../record/check-fields.js';
import { fieldText } from '../ui/claim-text.js';
import { Icon } from '../ui/icon.js';
import { tell } from '../ui/notice.js';
import { openDocument, selected } from '../ui/route.js';
import { addMissed, findWords } from './missed.js';
import { corrected } from './store.js';

/** What the form begins with; null while it is closed. */
interface Begun {
  readonly document: number;
  readonly quote: string;
  readonly line: number;
  /** Where the words begin in their line, about. */
  readonly near: number;
}
const begun = signal<Begun | null>(null);

/** The words that are selected in the text, and where they stand. */
function selectedWords(): Pick<Begun, 'quote' | 'line' | 'near'> | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const from = range.startContainer;
  const row = (from instanceof Element ? from : from.parentElement)?.closest<HTMLElement>('.row[data-line]');
  if (!row) return null;
  const before = document.createRange();
  before.setStart(row, 0);
  before.setEnd(range.startContainer, range.startOffset);
  return { quote: selection.toString().trim(), line: Number(row.dataset.line), near: before.toString().length };
}

/** Opens the form: with the words that are selected, else at the line of the selected claim. */
export function markMissed(): void {
  const claim = selected.value === null ? null : claimAt(selected.value);
  const words = selectedWords() ?? { quote: '', line: claim?.line ?? 1, near: 0 };
  begun.value = { document: openDocument.value, ...words };
}

/** The claim that stands before a place of the text: most of its fields are those of the next one, too. */
function claimBefore({ document, line }: Begun): Claim | null {
  const before = claimsOf(document)
    .map((index) => corrected(claimAt(index)))
    .filter((claim) => claim.line <= line && claim.kind !== 'date');
  return before.sort((a, b) => spanOf(a.index).start - spanOf(b.index).start).at(-1) ?? null;
}

const LISTS: Partial<Record<keyof Fields, readonly (string | null)[]>> = {
  kind: KINDS,
  bound: BOUNDS,
  change: [null, ...CHANGES],
  status: STATUSES,
};
const FIELDS: readonly (keyof Fields)[] = [
  ...(['kind', 'subject', 'indicator', 'period', 'value', 'unit', 'base'] as const),
  ...(['bound', 'min', 'max', 'change', 'status'] as const),
];

function firstValues(start: Begun): Record<keyof Fields, string> {
  const before = claimBefore(start);
  const number = /^-?[\d,]+(?:\.\d+)?(?=\D*$)/.exec(start.quote)?.[0].replaceAll(',', '') ?? '';
  return {
    kind: before?.kind ?? 'quantity',
    subject: before?.subject ?? '',
    indicator: before?.indicator ?? '',
    period: before?.period ?? '',
    value: /[百千万亿]/.test(start.quote) ? '' : number,
    unit: start.quote.endsWith('%') ? '%' : '',
    base: '',
    bound: 'exact',
    min: '',
    max: '',
    change: '',
    status: before?.status ?? 'actual',
  };
}

/** The fields as they were typed, or what is wrong with one of them. */
function readFields(typed: Record<keyof Fields, string>): { fields: Fields } | { error: MessageKey } {
  const fields: Record<string, unknown> = {};
  for (const field of FIELDS) {
    const read = readTyped(field, typed[field]);
    if ('error' in read) return read;
    fields[field] = read.value;
  }
  if (fields.kind === 'date') {
    for (const field of ['subject', 'indicator', 'value', 'min', 'max', 'unit', 'base', 'change']) fields[field] = null;
    return { fields: fields as unknown as Fields };
  }
  const isRange = fields.bound === 'between';
  const isWhole = isRange
    ? fields.value === null && fields.min !== null && fields.max !== null
    : fields.value !== null && fields.min === null && fields.max === null;
  return isWhole ? { fields: fields as unknown as Fields } : { error: isRange ? 'error.range' : 'error.value' };
}

/** A field: a list for what has a closed set of values, else text. */
function FieldInput({ field, value, put }: { field: keyof Fields; value: string; put: (value: string) => void }) {
  const id = `missed-${field}`;
  return (
    <label for={id}>
      {t(`field.${field}`)}
      {LISTS[field] ? (
        <select id={id} name={field} value={value} onChange={({ currentTarget }) => put(currentTarget.value)}>
          {LISTS[field]?.map((one) => (
            <option key={one} value={one ?? ''}>
              {fieldText(field, one)}
            </option>
          ))}
        </select>
      ) : (
        <input
          type="text"
          id={id}
          name={field}
          value={value}
          autocomplete="off"
          onInput={({ currentTarget }) => put(currentTarget.value)}
        />
      )}
    </label>
  );
}

/** Keeps what is typed. */
const typedInto =
  (held: Signal<string>) =>
  ({ currentTarget: { value } }: { currentTarget: HTMLInputElement }): void => {
    held.value = value;
  };

function Form({ start, close }: { start: Begun; close: () => void }) {
  const quote = useSignal(start.quote);
  const line = useSignal(String(start.line));
  const typed = useSignal(firstValues(start));
  const error = useSignal<MessageKey | null>(null);
  const save = (event: Event): void => {
    event.preventDefault();
    const place = findWords(start.document, quote.value.trim(), Number(line.value), start.near);
    const read = readFields(typed.value);
    if (place === null) error.value = 'error.words';
    else if ('error' in read) error.value = read.error;
    else {
      addMissed(start.document, { ...read.fields, quote: quote.value.trim(), ...place });
      tell(t('missed.added'));
      close();
    }
  };
  const put = (field: keyof Fields, value: string): void => {
    typed.value = { ...typed.value, [field]: value };
  };
  return (
    <form class="missed-form" onSubmit={save}>
      <label class="words">
        {t('missed.words')}
        <input type="text" name="quote" value={quote.value} autocomplete="off" onInput={typedInto(quote)} />
      </label>
      <label>
        {t('missed.line')}
        <input type="number" name="line" min="1" value={line.value} onInput={typedInto(line)} />
      </label>
      {FIELDS.map((field) => (
        <FieldInput key={field} field={field} value={typed.value[field]} put={(value) => put(field, value)} />
      ))}
      {error.value === null ? null : (
        <p class="error" role="alert">
          {t(error.value)}
        </p>
      )}
      <button type="submit" class="button">
        <Icon name="check" />
        {t('missed.add')}
      </button>
    </form>
  );
}

/** The dialog, closed until a claim is to be marked. */
export function MissedDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  const start = begun.value;
  // Before the page is drawn: what is typed at once belongs into it.
  useLayoutEffect(() => {
    if (!start) {
      dialog.current?.close();
      return;
    }
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('input')?.focus();
  }, [start]);
  const close = (): void => {
    begun.value = null;
  };
  return (
    <dialog ref={dialog} class="help missed" aria-labelledby="missed-title" onClose={close}>
      <header class="card-head">
        <h2 id="missed-title">{t('missed.title')}</h2>
        <span class="spring" />
        <button type="button" class="quiet" title={t('app.close')} onClick={close}>
          <Icon name="cross" />
          <span class="unseen">{t('app.close')}</span>
        </button>
      </header>
      {start === null ? null : <Form key={JSON.stringify(start)} start={start} close={close} />}
    </dialog>
  );
}
