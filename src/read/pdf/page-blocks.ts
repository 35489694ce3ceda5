/** A page to its blocks in reading order: tables of rules, frames, text that is turned, and all the rest. */
import type { Block, Whole } from './block.js';
import { type Box, centreX, centreY, hull, isInside, shareOfHeight } from './box.js';
import { type Grid, gridOf } from './grid.js';
import { headingCuts } from './heading-cuts.js';
import { isLevelTable } from './is-level-table.js';
import { levelTables } from './level-tables.js';
import { fragmentsOf } from './lines.js';
import type { Glyph, PageContent, Rule, Turn } from './page.js';
import { readingOrder } from './reading-order.js';
import { ruledTable } from './ruled-tables.js';
import { hullOfRules, joinRules, meshes } from './rules.js';
import { isShade } from './shaded-columns.js';
import { cutRules, type Seam, seamsOf } from './side-by-side.js';
import { sumRules } from './sum-rules.js';
import type { PageTable } from './table.js';
import { type Extent, upright, uprightGlyphs, uprightRules } from './turns.js';

const TURNS: readonly Turn[] = [0, 1, 2, 3];

/** A frame this much of the page is its border. */
const BORDER = 0.8;
/** Turned text within this many ems belongs together. */
const NEAR = 2;
/** So many glyphs below each other are a vertical line. */
const VERTICAL_RUN = 4;
/** As many clusters are looked back at. */
const MOST_CLUSTERS = 50;

const area = ({ x0, y0, x1, y1 }: Box): number => (x1 - x0) * (y1 - y0);

/** Frames around text, each once, the inner ones before those around them. */
function framesOf(found: readonly Box[], page: number): Box[] {
  return found.filter((box) => area(box) < BORDER * page && area(box) > 0).sort((a, b) => area(a) - area(b));
}

/** Tables that stand in grids of rules, frames of rules, and the glyphs in no table. */
function ruledParts(glyphs: readonly Glyph[], rules: readonly Rule[]) {
  const tables: Whole[] = [];
  const frames: Box[] = [];
  const used = new Set<Rule>();
  let free = glyphs;
  const tableOf = (grid: Grid | null): PageTable | null => (grid ? ruledTable(grid, free) : null);
  const take = (table: PageTable): void => {
    const { x0, y0, x1, y1 } = table;
    tables.push({ x0, y0, x1, y1, blocks: [{ kind: 'table', table }] });
    free = free.filter((glyph) => !isInside(glyph, table));
  };
  for (const mesh of meshes(rules)) {
    const drawn = gridOf(mesh);
    const cuts = drawn ? headingCuts(drawn, free) : [];
    const table = tableOf(cuts.length > 0 ? gridOf([...mesh, ...cuts]) : drawn);
    if (table !== null && isShade(mesh, table)) continue;
    if (table !== null) {
      take(table);
      for (const rule of mesh) used.add(rule);
    } else if (mesh.filter(({ level }) => !level).length >= 2) frames.push(hullOfRules(mesh));
  }
  const others = rules.filter((rule) => !used.has(rule));
  const sums = sumRules(others, free);
  for (const mesh of levelTables(others, free, sums)) {
    const table = tableOf(gridOf(mesh));
    if (table !== null && isLevelTable(table)) take(table);
  }
  return { tables, frames, free, sums };
}

/** Blocks of level glyphs: what stands in a frame is read at once. */
function framedBlocks(
  glyphs: readonly Glyph[],
  wholes: readonly Whole[],
  frames: readonly Box[],
  separators: readonly Rule[],
  seams: readonly Seam[],
): Block[] {
  let free = glyphs;
  let items = wholes;
  for (const frame of frames) {
    const inside = free.filter((glyph) => isInside(glyph, frame));
    const held = items.filter((whole) => isInside(whole, frame));
    if (inside.length === 0 && held.length === 0) continue;
    const blocks = readingOrder(fragmentsOf(inside), held, separators);
    free = free.filter((glyph) => !isInside(glyph, frame));
    items = [...items.filter((whole) => !isInside(whole, frame)), { ...frame, blocks }];
  }
  return readingOrder(fragmentsOf(free), items, separators, seams);
}

/** Glyphs that were drawn one after the other. */
function runsOf(glyphs: readonly Glyph[]): Glyph[][] {
  const runs: Glyph[][] = [];
  let last: Glyph | undefined;
  for (const glyph of glyphs) {
    if (last && isNear(last, glyph, NEAR * glyph.size)) runs.at(-1)?.push(glyph);
    else runs.push([glyph]);
    last = glyph;
  }
  return runs;
}

const isNear = (one: Box, other: Box, by: number): boolean =>
  one.x0 <= other.x1 + by && other.x0 <= one.x1 + by && one.y0 <= other.y1 + by && other.y0 <= one.y1 + by;

/** Runs that stand near each other, together. */
function clustersOf(glyphs: readonly Glyph[]): Glyph[][] {
  const clusters: { box: Box; glyphs: Glyph[] }[] = [];
  for (const run of runsOf(glyphs)) {
    let [box, held] = [hull(run), run];
    for (let i = clusters.length - 1; i >= Math.max(0, clusters.length - MOST_CLUSTERS); i--) {
      const cluster = clusters[i] as (typeof clusters)[number];
      if (!isNear(cluster.box, box, NEAR * (run[0] as Glyph).size)) continue;
      clusters.splice(i, 1);
      box = hull([box, cluster.box]);
      held = [...cluster.glyphs, ...held];
    }
    clusters.push({ box, glyphs: held });
  }
  return clusters.map((cluster) => cluster.glyphs);
}

/** Whether a glyph stands right below another: a vertical line is printed like this where no vertical font is used. */
function isBelow(above: Glyph, glyph: Glyph): boolean {
  const step = centreY(glyph) - centreY(above);
  const aside = Math.abs(centreX(glyph) - centreX(above));
  return aside < 0.25 * glyph.size && step > 0.8 * glyph.size && step < 1.6 * glyph.size;
}

/** Marks level glyphs that make vertical lines as turned; the end of a line may be a glyph alone. */
function markVertical(glyphs: readonly Glyph[]): Glyph[] {
  const runs: Glyph[][] = [];
  for (const glyph of glyphs) {
    const last = runs.at(-1)?.at(-1);
    if (last && isBelow(last, glyph)) runs.at(-1)?.push(glyph);
    else runs.push([glyph]);
  }
  const long = runs.map((run) => run.length >= VERTICAL_RUN);
  return runs.flatMap((run, index) => {
    const [first, end] = [run[0] as Glyph, run.at(-1) as Glyph];
    const [before, after] = [runs[index - 1]?.at(-1), runs[index + 1]?.[0]];
    const level = (one: Glyph | undefined, other: Glyph | undefined): boolean =>
      one !== undefined && other !== undefined && shareOfHeight(one, other) > 0.5 && one.x1 <= other.x0 + 1;
    const beside = (neighbour: Glyph | undefined, isLong: boolean | undefined): boolean =>
      isLong === true && neighbour !== undefined && Math.abs(centreX(neighbour) - centreX(first)) < NEAR * first.size;
    const marked =
      long[index] ||
      (!level(before, first) &&
        !level(end, after) &&
        (beside(before, long[index - 1]) || beside(after, long[index + 1])));
    return marked ? run.map((glyph): Glyph => ({ ...glyph, turn: 1 })) : run;
  });
}

/** The direction that most of a page is printed in. */
function mainTurn(glyphs: readonly Glyph[]): Turn {
  const counts = TURNS.map((turn) => glyphs.filter((glyph) => glyph.turn === turn).length);
  return TURNS.reduce((best, turn) => ((counts[turn] as number) > (counts[best] as number) ? turn : best));
}

/**
 * The blocks of a page in reading order. Their places are those of the page when the text of each line is level:
 * `asShown` with the line's turn leads back.
 */
export function pageBlocks({ width, height, glyphs, rules }: PageContent): Block[] {
  const extent: Extent = { width, height };
  const main = mainTurn(glyphs);
  const level = uprightGlyphs(
    glyphs.filter(({ turn }) => turn === main),
    main,
    extent,
  );
  const drawn = joinRules(uprightRules(rules, main, extent));
  const seams = seamsOf(level, drawn);
  const joined = cutRules(drawn, seams);
  const { tables, frames, free, sums } = ruledParts(level, joined);
  // Only a page that is printed level can have vertical lines that pass for level glyphs.
  const printed = main === 0 ? markVertical(free) : free;
  const others = [...glyphs.filter(({ turn }) => turn !== main), ...printed.filter(({ turn }) => turn !== main)];
  const turned = TURNS.filter((turn) => turn !== main).flatMap((turn) =>
    clustersOf(others.filter((glyph) => glyph.turn === turn)).map((cluster): Whole => {
      const blocks = readingOrder(fragmentsOf(uprightGlyphs(cluster, turn, extent)), [], []);
      return { ...upright(hull(cluster), main, extent), blocks };
    }),
  );
  const framed = framesOf(frames, width * height);
  const separators = joined.filter((rule) => rule.level && !sums.has(rule));
  return framedBlocks(
    printed.filter(({ turn }) => turn === main),
    [...tables, ...turned],
    framed,
    separators,
    seams,
  );
}
