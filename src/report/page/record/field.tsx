/** One field of a record, edited in place: a list for what has a closed set of values, else candidates and free text. */
import { BOUNDS, CHANGES, KINDS, STATUSES } from '../../../record/kinds.js';
import { claimAt, type Fields } from '../data/report.js';
import { visible } from '../data/visible.js';
import { t } from '../messages/messages.js';
import { fieldText } from '../ui/claim-text.js';
import { Icon } from '../ui/icon.js';
import { Editor, type EditorProps, editing, put } from './editor.js';

const CHOICES: Partial<Record<keyof Fields, readonly (string | null)[]>> = {
  kind: KINDS,
  bound: BOUNDS,
  change: [null, ...CHANGES],
  status: STATUSES,
};

/** A list of the values that the field can have. */
function Choice({ claim, field, id }: EditorProps) {
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

/** A field with its name. A click, or its key, lets it be edited. */
export function Field({ claim, field }: Omit<EditorProps, 'id'>) {
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
