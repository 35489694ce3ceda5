/** The editor of a field: text with candidates below it. */
import { signal, useSignal } from '@preact/signals';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CHOSEN_FIELDS, type ChosenField } from '../../data.js';
import { type Candidate, candidatesOf } from '../data/body.js';
import { type Claim, claimAt, type Fields } from '../data/report.js';
import { percent, t } from '../messages/messages.js';
import type { MessageKey } from '../messages/zh.js';
import { correct } from '../review/store.js';
import { fieldText } from '../ui/claim-text.js';
import { selected, view } from '../ui/route.js';
import { following, readTyped } from './check-fields.js';

/** The field that is being edited; null when none is. */
export const editing = signal<keyof Fields | null>(null);

// Another claim or view has none that is edited, from the moment at which it is chosen: a key may come before it is drawn.
for (const place of [selected, view]) {
  place.subscribe(() => {
    editing.value = null;
  });
}

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

/** Corrects a field, and those that follow from it. */
export function put(claim: Claim, field: keyof Fields, value: string | number | null): void {
  correct(claim.index, following(field, value, claim));
}

export interface EditorProps {
  readonly claim: Claim;
  readonly field: keyof Fields;
  readonly id: string;
}

/** What is typed and which candidate is looked at, and what the keys do with them. */
function useEditor({ claim, field, id }: EditorProps) {
  // Signals: two keys may come before the page is drawn again.
  const text = useSignal(claim[field] === null ? '' : String(claim[field]));
  const active = useSignal(-1);
  const [error, setError] = useState<MessageKey | null>(null);
  const list = candidates(claim, field);
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
  const type = (value: string): void => {
    text.value = value;
    active.value = -1;
    setError(null);
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
  return { text, active, error, list, choose, commit, type, onKeyDown };
}

type CandidatesProps = EditorProps & Pick<ReturnType<typeof useEditor>, 'list' | 'active' | 'choose'>;

/** The candidates with how likely they are. */
function Candidates({ claim, field, id, list, active, choose }: CandidatesProps) {
  return (
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
  );
}

/** Text with candidates below it: a combobox with a list (WAI-ARIA). */
export function Editor(props: EditorProps) {
  const { field, id } = props;
  const input = useRef<HTMLInputElement>(null);
  const { text, active, error, list, choose, commit, type, onKeyDown } = useEditor(props);
  // Before the page is drawn: what is typed at once belongs into it.
  useLayoutEffect(() => input.current?.select(), []);
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
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <Candidates {...props} list={list} active={active} choose={choose} />
      <p class={error ? 'error' : 'faint help'} id={`${id}-help`} role={error ? 'alert' : undefined}>
        {t(error ?? 'field.custom')}
      </p>
    </div>
  );
}
