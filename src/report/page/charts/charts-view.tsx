/** Pictures of the claims: series over time, shares of one whole, counts by kind and year. */
import { useComputed, useSignal } from '@preact/signals';
import type { VNode } from 'preact';
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

interface GalleryProps<T> {
  readonly title: string;
  readonly hint: string;
  readonly found: readonly T[];
  readonly chart: (one: T) => VNode;
}

/** Charts of one sort, the first of them at once. */
function Gallery<T>({ title, hint, found, chart }: GalleryProps<T>) {
  const shown = useSignal(STEP);
  return (
    <>
      <h3>
        {title} <span class="faint">{count(found.length)}</span>
      </h3>
      <p class="faint hint">{hint}</p>
      <div class="charts">{found.slice(0, shown.value).map(chart)}</div>
      <More
        rest={found.length - shown.value}
        onMore={() => {
          shown.value += STEP;
        }}
      />
    </>
  );
}

const seriesChart = (one: Series) => (
  <figure key={one.key} class="chart">
    <figcaption>
      <strong>{visible(one.indicator)}</strong>
      <span class="chart-unit">{unitOf(one)}</span>
      <span class="chart-subject">{visible(one.subject)}</span>
    </figcaption>
    <LineChart series={one} />
  </figure>
);

const shareChart = (whole: Whole) => (
  <figure key={whole.key} class="chart">
    <figcaption>
      <strong>{t('charts.of', { whole: visible(whole.base ?? '—') })}</strong>
      <span class="chart-subject">{visible([whole.subject, whole.period].filter(Boolean).join(' · '))}</span>
    </figcaption>
    <ShareBar whole={whole} />
  </figure>
);

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
      <Gallery
        title={t('charts.series')}
        hint={t(foundSeries.length === 0 ? 'charts.noSeries' : 'charts.seriesHint')}
        found={foundSeries}
        chart={seriesChart}
      />
      <Gallery
        title={t('charts.shares')}
        hint={t(foundWholes.length === 0 ? 'charts.noShares' : 'charts.sharesHint')}
        found={foundWholes}
        chart={shareChart}
      />
      <h3>{t('charts.counts')}</h3>
      <p class="faint hint">{t('charts.countsHint')}</p>
      <Counts claims={all.value} />
    </section>
  );
}
