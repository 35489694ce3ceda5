/** Pictures of the claims: series over time, shares of one whole, counts by kind and year. */
import { useComputed, useSignal } from '@preact/signals';
import { CLAIM_COUNT } from '../data/report.js';
import { visible } from '../data/visible.js';
import { count, t } from '../messages/messages.js';
import { currentClaim, reviews } from '../review/store.js';
import { useKeys } from '../ui/keys.js';
import { Counts } from './counts.js';
import { LineChart, unitOf } from './line-chart.js';
import { type Series, seriesOf } from './series.js';
import { ShareBar } from './share-bar.js';
import { type Whole, wholesOf } from './shares.js';

/** Charts that are drawn at first, and by each press of the button. */
const STEP = 24;

/** A claim that was rejected is in no picture. */
const claims = () =>
  Array.from({ length: CLAIM_COUNT }, (_, i) => i)
    .filter((index) => reviews.value.get(index)?.verdict !== 'rejected')
    .map(currentClaim);

const holds = (part: string, ...texts: (string | null)[]): boolean =>
  texts.some((text) => text?.toLowerCase().includes(part));

function More({ rest, onMore }: { rest: number; onMore: () => void }) {
  if (rest <= 0) return null;
  return (
    <button type="button" class="button" onClick={onMore}>
      {t('charts.more', { count: count(Math.min(STEP, rest)) })}
    </button>
  );
}

/** The series, the first of them at once. */
function SeriesCharts({ found }: { found: readonly Series[] }) {
  const shown = useSignal(STEP);
  return (
    <>
      <h3>
        {t('charts.series')} <span class="faint">{count(found.length)}</span>
      </h3>
      <p class="faint hint">{t(found.length === 0 ? 'charts.noSeries' : 'charts.seriesHint')}</p>
      <div class="charts">
        {found.slice(0, shown.value).map((one) => (
          <figure key={one.key} class="chart">
            <figcaption>
              <strong>{visible(one.indicator)}</strong>
              <span class="chart-unit">{unitOf(one)}</span>
              <span class="chart-subject">{visible(one.subject)}</span>
            </figcaption>
            <LineChart series={one} />
          </figure>
        ))}
      </div>
      <More
        rest={found.length - shown.value}
        onMore={() => {
          shown.value += STEP;
        }}
      />
    </>
  );
}

/** The shares of wholes, the first of them at once. */
function ShareCharts({ found }: { found: readonly Whole[] }) {
  const shown = useSignal(STEP);
  return (
    <>
      <h3>
        {t('charts.shares')} <span class="faint">{count(found.length)}</span>
      </h3>
      <p class="faint hint">{t(found.length === 0 ? 'charts.noShares' : 'charts.sharesHint')}</p>
      <div class="charts">
        {found.slice(0, shown.value).map((whole) => (
          <figure key={whole.key} class="chart">
            <figcaption>
              <strong>{t('charts.of', { whole: visible(whole.base ?? '—') })}</strong>
              <span class="chart-subject">{visible([whole.subject, whole.period].filter(Boolean).join(' · '))}</span>
            </figcaption>
            <ShareBar whole={whole} />
          </figure>
        ))}
      </div>
      <More
        rest={found.length - shown.value}
        onMore={() => {
          shown.value += STEP;
        }}
      />
    </>
  );
}

export function ChartsView() {
  const wanted = useSignal('');
  const all = useComputed(claims);
  const allSeries = useComputed(() => seriesOf(all.value));
  const allWholes = useComputed(() => wholesOf(all.value));
  const part = wanted.value.trim().toLowerCase();
  const foundSeries = allSeries.value.filter((one) => holds(part, one.indicator, one.subject));
  const foundWholes = allWholes.value.filter(({ base, parts }) =>
    holds(part, base ?? '', ...parts.flatMap(({ subject, indicator }) => [subject, indicator])),
  );
  useKeys({ '/': () => document.getElementById('charts-search')?.focus() });
  return (
    <section class="pane page-view charts-view" aria-labelledby="charts-title">
      <header class="pane-head">
        <h2 id="charts-title">{t('charts.title')}</h2>
        <span class="spring" />
        <input
          type="search"
          id="charts-search"
          placeholder={t('charts.filter')}
          aria-label={t('charts.filter')}
          value={wanted.value}
          onInput={({ currentTarget: { value } }) => {
            wanted.value = value;
          }}
        />
      </header>
      <SeriesCharts found={foundSeries} />
      <ShareCharts found={foundWholes} />
      <h3>{t('charts.counts')}</h3>
      <p class="faint hint">{t('charts.countsHint')}</p>
      <Counts claims={all.value} />
    </section>
  );
}
