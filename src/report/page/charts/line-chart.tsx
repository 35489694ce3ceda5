/** A small line chart of a series. Facts, plans and forecasts have a line each; each point is a link to its claim; its form says the claim's status. */
import { scaleLinear } from 'd3-scale';
import { line, symbol, symbolCircle, symbolDiamond, symbolTriangle } from 'd3-shape';
import { chineseNumber } from '../../../record/number.js';
import { unitName } from '../../../record/unit-name.js';
import { visible } from '../data/visible.js';
import { t } from '../messages/messages.js';
import { shortValue } from '../ui/claim-text.js';
import { claimLink } from '../ui/route.js';
import { linesOf } from './lines.js';
import type { Point, Series } from './series.js';

const WIDTH = 260;
const HEIGHT = 138;
const MARGIN = { top: 20, right: 24, bottom: 24, left: 24 };
const SYMBOLS = { actual: symbolCircle, forecast: symbolDiamond, target: symbolTriangle } as const;
/** With more points than this only the ends and the extremes are named. */
const ALL_NAMED = 6;
/** Least room between two labels of the axis, in pixels. */
const LABEL_ROOM = 46;

/** The points whose values are written: all of a few, else the ends and the extremes. */
function named(points: readonly Point[]): ReadonlySet<Point> {
  if (points.length <= ALL_NAMED) return new Set(points);
  const by = (compare: (a: Point, b: Point) => boolean): Point => points.reduce((a, b) => (compare(a, b) ? a : b));
  const most = by((a, b) => a.value >= b.value);
  const least = by((a, b) => a.value <= b.value);
  return new Set([points[0], points[points.length - 1], most, least] as Point[]);
}

/** Points whose periods are written below the axis, with enough room between them. */
function labelled(points: readonly Point[], x: (at: number) => number): Point[] {
  const last = points[points.length - 1] as Point;
  const kept: Point[] = [];
  for (const point of points) {
    const before = kept[kept.length - 1];
    const room = x(last.at) - x(point.at);
    if (before && x(point.at) - x(before.at) < LABEL_ROOM) continue;
    if (point.at !== last.at && room < LABEL_ROOM) continue;
    kept.push(point);
  }
  return kept;
}

/** A value stands below a point from which the line rises, above any other. */
function below(points: readonly Point[], i: number): boolean {
  const { value } = points[i] as Point;
  const others = [points[i - 1], points[i + 1]].filter((point) => point !== undefined);
  return others.every((other) => other.value > value);
}

/** Digits of a value beside a point; its title has all. */
const DIGITS = 4;

const valueText = ({ claim, value }: Point): string =>
  `${chineseNumber(Number(value.toPrecision(DIGITS)))}${claim.unit === '%' || claim.unit === '‰' ? claim.unit : ''}`;

/** A point with its form, a way to its claim. */
function PointLink({ point, x, y }: { point: Point; x: number; y: number }) {
  const { claim, label } = point;
  const value = visible(shortValue(claim));
  return (
    <a
      href={claimLink(claim.index)}
      class="point"
      data-status={claim.status}
      aria-label={`${label} ${value} ${t(`status.${claim.status}`)}`}
    >
      <title>{`${label}  ${value}`}</title>
      <circle class="target" cx={x} cy={y} r="12" />
      <path class="dot" d={symbol(SYMBOLS[claim.status], 42)() ?? ''} transform={`translate(${x},${y})`} />
    </a>
  );
}

export function LineChart({ series }: { series: Series }) {
  const { points } = series;
  const values = points.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const [first, last] = [points[0] as Point, points[points.length - 1] as Point];
  // A line on which nothing changes lies in the middle.
  const around = low === high ? Math.abs(low) || 1 : 0;
  const x = scaleLinear([first.at, last.at], [MARGIN.left, WIDTH - MARGIN.right]);
  const y = scaleLinear([low - around, high + around], [HEIGHT - MARGIN.bottom - 25, MARGIN.top]);
  const draw = line<Point>(
    (point) => x(point.at),
    (point) => y(point.value),
  );
  const write = named(points);
  const zero = low < 0 && high > 0 ? y(0) : null;
  const bottom = HEIGHT - MARGIN.bottom;
  return (
    <svg class="line-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="group" aria-label={visible(series.indicator)}>
      <line class="axis" x1={MARGIN.left - 8} x2={WIDTH - MARGIN.right + 8} y1={bottom} y2={bottom} />
      {zero === null ? null : (
        <line class="axis zero" x1={MARGIN.left - 8} x2={WIDTH - MARGIN.right + 8} y1={zero} y2={zero} />
      )}
      {linesOf(points).map(([status, through]) => (
        <path key={status} class="line" data-status={status} d={draw(through) ?? ''} />
      ))}
      {labelled(points, x).map((point) => (
        <text key={point.label} class="tick" x={x(point.at)} y={HEIGHT - 8} text-anchor="middle">
          {point.label}
        </text>
      ))}
      {points.map((point) => (
        <PointLink key={point.claim.index} point={point} x={x(point.at)} y={y(point.value)} />
      ))}
      {points.map((point, i) =>
        write.has(point) ? (
          <text
            key={point.claim.index}
            class="point-value"
            x={x(point.at)}
            y={y(point.value) + (below(points, i) ? 17 : -9)}
            text-anchor="middle"
          >
            {valueText(point)}
          </text>
        ) : null,
      )}
    </svg>
  );
}

/** The unit of a series as a reader calls it. */
export const unitOf = ({ unit }: Series): string => (unit === null ? '' : visible(unitName(unit)));
