/** The filters of the table. */
import { KINDS, STATUSES } from '../../../record/kinds.js';
import type { Kind } from '../../../record/schema.js';
import { report } from '../data/report.js';
import { t } from '../messages/messages.js';
import { type Filters, filters, NO_FILTERS, setFilters } from './filters.js';

/** Only kinds that occur can be chosen. */
const occurring = new Set(report.claims.kind);

function KindFilter() {
  const { kinds } = filters.value;
  const toggle = (kind: Kind): void => {
    const next = new Set(kinds);
    if (!next.delete(kind)) next.add(kind);
    setFilters({ kinds: next });
  };
  return (
    <div class="kinds" role="group" aria-label={t('table.kinds')}>
      {KINDS.filter((_, i) => occurring.has(i)).map((kind) => (
        <button
          key={kind}
          type="button"
          class="chip"
          data-kind={kind}
          aria-pressed={kinds.has(kind)}
          onClick={() => toggle(kind)}
        >
          <span class="kind-sign" aria-hidden="true">
            {t(`glyph.${kind}`)}
          </span>
          {t(`kind.${kind}`)}
        </button>
      ))}
    </div>
  );
}

function TextFilter({ field }: { field: 'subject' | 'indicator' | 'period' }) {
  return (
    <input
      type="search"
      class={`filter-${field}`}
      placeholder={t(`table.${field}`)}
      aria-label={t(`table.${field}`)}
      value={filters.value[field]}
      onInput={({ currentTarget: { value } }) => setFilters({ [field]: value })}
    />
  );
}

function PercentFilter({ field }: { field: 'least' | 'most' }) {
  const value = filters.value[field];
  return (
    <label class="percent">
      <span>{t(`table.${field}`)}</span>
      <input
        type="number"
        min="0"
        max="100"
        step="5"
        value={value ?? ''}
        onInput={({ currentTarget: { value: text } }) => setFilters({ [field]: text === '' ? null : Number(text) })}
      />
      <span aria-hidden="true">%</span>
    </label>
  );
}

function Choice<F extends 'status' | 'verdict'>({ field, values }: { field: F; values: readonly string[] }) {
  return (
    <label class="choice-filter">
      <span>{t(`table.${field}`)}</span>
      <select
        value={filters.value[field] ?? ''}
        onChange={({ currentTarget: { value } }) =>
          setFilters({ [field]: value === '' ? null : value } as Partial<Filters>)
        }
      >
        <option value="">{t('table.any')}</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {t(`${field}.${value}` as 'status.actual')}
          </option>
        ))}
      </select>
    </label>
  );
}

export function FilterBar() {
  return (
    <search class="filters">
      <input
        type="search"
        id="table-search"
        class="filter-search"
        placeholder={`${t('table.search')}：${t('table.searchHint')}`}
        aria-label={t('table.search')}
        value={filters.value.search}
        onInput={({ currentTarget: { value } }) => setFilters({ search: value })}
      />
      <TextFilter field="subject" />
      <TextFilter field="indicator" />
      <TextFilter field="period" />
      <Choice field="status" values={STATUSES} />
      <Choice field="verdict" values={['none', 'accepted', 'corrected', 'rejected']} />
      <PercentFilter field="least" />
      <PercentFilter field="most" />
      {filters.value.year === null ? null : (
        <button type="button" class="chip" aria-pressed="true" onClick={() => setFilters({ year: null })}>
          {t('table.year', { year: filters.value.year })} <span aria-hidden="true">×</span>
        </button>
      )}
      <KindFilter />
      <button
        type="button"
        class="button"
        disabled={filters.value === NO_FILTERS}
        onClick={() => {
          filters.value = NO_FILTERS;
        }}
      >
        {t('table.clear')}
      </button>
    </search>
  );
}
