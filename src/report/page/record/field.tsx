/** One field of a record, edited in place: a list for what has a closed set of values, else candidates and free text. */
import { signal, useSignal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { BOUNDS, CHANGES, KINDS, STATUSES } from '../../../record/kinds.js';
import { CHOSEN_FIELDS, type ChosenField } from '../../data.js';
import { type Candidate, candidatesOf } from '../data/body.js';
import { type Claim, claimAt, type Fields } from '../data/report.js';
import { visible } from '../data/visible.js';
import { percent, t } from '../messages/messages.js';
import type { MessageKey } from '../messages/zh.js';
import { correct } from '../review/store.js';
import { fieldText } from '../ui/claim-text.js';
import { Icon } from '../ui/icon.js';
import { following, readTyped } from './check-fields.js';

/** The field that is being edited; null when none is. */
export const editing = signal<keyof Fields | null>(null);

const CHOICES: Partial<Record<keyof Fields, readonly (string | null)[]>> = {
  kind: KINDS,
  bound: BOUNDS,
  change: [null, ...CHANGES],
  status: STATUSES,
};
/** What a base can be beside words of the text. */
const BASES = ['yoy', 'pop', 'avg'];

const isChosen = (field: keyof Fields): field is ChosenField => (CHOSEN_FIELDS as readonly string[]).includes(field);

/** The candidates of a field, with those that are always there. */
function candidates(claim: Claim, field: keyof Fields): Candidate[] {
  if (!isChosen(field)) return [];
  const known = candidatesOf(claim.index, field);
  const has = (text: string | null): boolean => known.some((candidate) => candidate.text === text);
  const original = claimAt(claim.index)[field];
  const always = [original, ...(field === 'base' ? BASES : []), null];
  const more = [...new Set(always)].filter((text) => !has(text));
  return [...known, ...more.map((text) => ({ text, probability: Number.NaN, at: null }))];
}

function put(claim: Claim, field: keyof Fields, value: string | number | null): void {
  correct(claim.index, following(field, value, claim));
}

interface FieldProps {
  readonly claim: Claim;
  readonly field: keyof Fields;
}

/** A list of the values that the field can have. */
function Choice({ claim, field, id }: FieldProps & { id: string }) {
  return (
    <select
      id={id}
      class="choice"
      value={String(claim[field] ?? '')}
      onChange={({ currentTarget: { value } }) => put(claim, field, value === '' ? null : value)}
    >
      {(CHOICES[field] ?? []).map((value) => (
        <option key={value} value={value ?? ''}>
          {fieldText(field, value)}
        </option>
      ))}
    </select>
  );
}

/** Text with candidates below it: a combobox with a list (WAI-ARIA). */
function Editor({ claim, field, id }: FieldProps & { id: string }) {
  const input = useRef<HTMLInputElement>(null);
  // Signals: two keys may come before the page is drawn again.
  const text = useSignal(claim[field] === null ? '' : String(claim[field]));
  const active = useSignal(-1);
  const [error, setError] = useState<MessageKey | null>(null);
  const list = candidates(claim, field);
  useEffect(() => input.current?.select(), []);
  const close = (): void => {
    editing.value = null;
    document.getElementById(`${id}-button`)?.focus();
  };
  const choose = (value: string | null): void => {
    put(claim, field, value);
    close();
  };
  const commit = (): boolean => {
    const typed = readTyped(field, text.value);
    if ('error' in typed) {
      setError(typed.error);
      return false;
    }
    put(claim, field, typed.value);
    return true;
  };
  const move = (by: number): void => {
    if (list.length > 0) active.value = (active.value + by + list.length) % list.length;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const candidate = list[active.value];
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(active.value < 0 ? 0 : -1);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && candidate) choose(candidate.text);
    else if (event.key === 'Enter') {
      if (commit()) requestAnimationFrame(close);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      class="editor"
      onFocusOut={(event) => {
        const inside = (event.currentTarget as HTMLElement).contains(event.relatedTarget as Node | null);
        if (!inside && editing.value === field && commit()) editing.value = null;
      }}
    >
      <input
        ref={input}
        id={id}
        type="text"
        inputMode={['value', 'min', 'max'].includes(field) ? 'decimal' : 'text'}
        value={text.value}
        role="combobox"
        aria-expanded={list.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active.value >= 0 ? `${id}-${active.value}` : undefined}
        aria-invalid={error !== null}
        aria-describedby={`${id}-help`}
        autocomplete="off"
        spellcheck={false}
        onInput={({ currentTarget }) => {
          text.value = currentTarget.value;
          active.value = -1;
          setError(null);
        }}
        onKeyDown={onKeyDown}
      />
      <ul
        class="candidates"
        id={`${id}-list`}
        role="listbox"
        aria-label={t('field.candidates', { field: t(`field.${field}`) })}
      >
        {list.map((candidate, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox has the keys
          <li
            key={String(candidate.text)}
            id={`${id}-${i}`}
            role="option"
            aria-selected={i === active.value}
            data-current={candidate.text === claim[field]}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(candidate.text)}
          >
            <span class={candidate.text === null ? 'null' : ''}>{fieldText(field, candidate.text)}</span>
            {Number.isNaN(candidate.probability) ? null : (
              <span class="probability">{percent(candidate.probability)}</span>
            )}
          </li>
        ))}
      </ul>
      <p class={error ? 'error' : 'faint help'} id={`${id}-help`} role={error ? 'alert' : undefined}>
        {t(error ?? 'field.custom')}
      </p>
    </div>
  );
}

/** A field with its name. A click, or its key, lets it be edited. */
export function Field({ claim, field }: FieldProps) {
  const id = `field-${field}`;
  const name = t(`field.${field}`);
  const original = claimAt(claim.index)[field];
  const open = editing.value === field;
  const value = claim[field];
  return (
    <div class="field" data-field={field} data-corrected={original !== value}>
      <dt>
        <label for={open || field in CHOICES ? id : `${id}-button`}>{name}</label>
      </dt>
      <dd>
        {field in CHOICES ? (
          <Choice claim={claim} field={field} id={id} />
        ) : open ? (
          <Editor claim={claim} field={field} id={id} />
        ) : (
          <button
            type="button"
            id={`${id}-button`}
            class="value"
            title={t('field.edit', { field: name })}
            onClick={() => {
              editing.value = field;
            }}
          >
            <span class={value === null ? 'null' : ''}>{fieldText(field, value)}</span>
            <Icon name="pen" />
          </button>
        )}
        {original === value ? null : (
          <span class="original">{visible(t('claim.original', { value: fieldText(field, original) }))}</span>
        )}
      </dd>
    </div>
  );
}
