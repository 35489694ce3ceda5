/** How many claims there are of each kind and year: a table whose cells are shaded and numbered. */
import { KINDS } from '../../../record/kinds.js';
import type { Kind } from '../../../record/schema.js';
import type { Claim } from '../data/report.js';
import { count, t } from '../messages/messages.js';
import { filters, NO_FILTERS } from '../table/filters.js';
import { KindBadge } from '../ui/badges.js';
import { go } from '../ui/route.js';
import { yearOf } from './period.js';

/** More years than this stand together as those before. */
const YEARS = 12;

/** A column of the table: a year, the years before the first that is shown, or no year. */
interface Column {
  readonly name: string;
  /** What the table is filtered by; null when no filter says it. */
  readonly year: number | null;
  readonly counts: ReadonlyMap<Kind, number>;
}

function countsOf(claims: Iterable<Claim>): Column[] {
  const years = new Map<number | null, Map<Kind, number>>();
  for (const { kind, period } of claims) {
    const year = yearOf(period);
    const counts = years.get(year) ?? new Map<Kind, number>();
    years.set(year, counts.set(kind, (counts.get(kind) ?? 0) + 1));
  }
  const sorted = [...years.keys()].filter((year) => year !== null).sort((a, b) => a - b);
  const shown = sorted.slice(-YEARS);
  const before = new Map<Kind, number>();
  for (const year of sorted.slice(0, -YEARS)) {
    for (const [kind, n] of years.get(year) ?? []) before.set(kind, (before.get(kind) ?? 0) + n);
  }
  const columns: Column[] =
    before.size > 0 ? [{ name: `–${(shown[0] as number) - 1}`, year: null, counts: before }] : [];
  for (const year of shown) columns.push({ name: String(year), year, counts: years.get(year) as never });
  const none = years.get(null);
  return none ? [...columns, { name: t('charts.noPeriod'), year: null, counts: none }] : columns;
}

export function Counts({ claims }: { claims: readonly Claim[] }) {
  const columns = countsOf(claims);
  const kinds = KINDS.filter((kind) => columns.some(({ counts }) => counts.has(kind)));
  const most = Math.max(1, ...columns.flatMap(({ counts }) => [...counts.values()]));
  const open = (kind: Kind, year: number): void => {
    filters.value = { ...NO_FILTERS, kinds: new Set([kind]), year };
    go({ view: 'table' });
  };
  return (
    <div class="counts-scroll" tabIndex={0} role="region" aria-label={t('charts.counts')}>
      <table class="counts">
        <thead>
          <tr>
            <th scope="col">{t('charts.kind')}</th>
            {columns.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
            <th scope="col">{t('charts.sum')}</th>
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">
                <KindBadge kind={kind} named />
              </th>
              {columns.map(({ name, year, counts }) => {
                const n = counts.get(kind);
                return (
                  <td key={name} style={n ? { '--weight': String(0.08 + 0.42 * Math.sqrt(n / most)) } : {}}>
                    {n === undefined ? null : year === null ? (
                      count(n)
                    ) : (
                      <button type="button" onClick={() => open(kind, year)}>
                        {count(n)}
                      </button>
                    )}
                  </td>
                );
              })}
              <td class="sum">{count(columns.reduce((sum, { counts }) => sum + (counts.get(kind) ?? 0), 0))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
