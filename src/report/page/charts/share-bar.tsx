/** Shares of one whole as a bar, its parts numbered, with a list of the same numbers: readable without colour. */
import { scaleLinear } from 'd3-scale';
import { visible } from '../data/visible.js';
import { t } from '../messages/messages.js';
import { shortValue } from '../ui/claim-text.js';
import { claimLink } from '../ui/route.js';
import type { Whole } from './shares.js';

const WIDTH = 320;
const BAR = 30;
/** A narrower part has no number inside, in pixels. */
const ROOM = 14;

export function ShareBar({ whole }: { whole: Whole }) {
  const { parts, sum, base } = whole;
  const x = scaleLinear([0, Math.max(100, sum)], [0, WIDTH]);
  let from = 0;
  const places = parts.map((claim) => {
    const start = from;
    from += claim.value ?? 0;
    return { claim, start: x(start), width: x(from) - x(start) };
  });
  const name = t('charts.of', { whole: visible(base ?? t('field.null')) });
  return (
    <>
      <svg class="share-bar" viewBox={`0 0 ${WIDTH} ${BAR}`} role="group" aria-label={name}>
        <rect class="rest" x="0.500" y="0.500" width={WIDTH - 1} height={BAR - 1} />
        {places.map(({ claim, start, width }, i) => (
          <a
            key={claim.index}
            href={claimLink(claim.index)}
            class="part"
            data-part={i % 5}
            aria-label={`${visible(claim.indicator ?? '')} ${shortValue(claim)}`}
          >
            <rect x={start} y="0" width={Math.max(1, width)} height={BAR} />
          </a>
        ))}
        {places.map(({ claim, start, width }, i) =>
          width < ROOM ? null : (
            <text
              key={claim.index}
              class="part-number"
              data-part={i % 5}
              x={start + width / 2}
              y={BAR / 2}
              text-anchor="middle"
              dominant-baseline="central"
            >
              {i + 1}
            </text>
          ),
        )}
      </svg>
      <ol class="parts">
        {parts.map((claim) => (
          <li key={claim.index}>
            <a href={claimLink(claim.index)}>
              {visible([claim.subject, claim.indicator].filter((part) => part !== null).join(' · ') || claim.quote)}
            </a>
            <span class="part-value">{visible(shortValue(claim))}</span>
          </li>
        ))}
        {sum < 99 ? (
          <li class="rest-item">
            <span class="faint">{t('charts.rest')}</span>
            <span class="part-value faint">{Number((100 - sum).toFixed(2))}%</span>
          </li>
        ) : null}
      </ol>
    </>
  );
}
