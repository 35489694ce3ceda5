/** The place whose government reports, by what its report says of itself. */
import { pattern } from '../../grammars/pattern.js';
import type { Block } from '../layout/layout.js';
import { documents, names, reports } from './lexicon.js';
import type { ResolveContext } from './state.js';

const GOVERNMENT = pattern`${reports.onBehalf}([^，。、：\s]{2,12}?${names.governedMarks})${documents.peoples}?${documents.government}`;

/** `澄州市人民政府工作报告`. */
const REPORT_OF = pattern`^([^，。、：\s\d]{2,12}?${names.governedMarks})${documents.peoples}?${documents.governmentReports}`;

/** `我代表泉州市人民政府`, `泉州市政府工作报告`: the place that the one who reports governs. */
export function governed(block: Block, context: ResolveContext): string | null {
  for (const sentence of block.sentences) {
    const { folded } = sentence;
    const place =
      (folded.includes(reports.onBehalf) ? GOVERNMENT.exec(folded)?.[1] : undefined) ?? REPORT_OF.exec(folded)?.[1];
    if (place !== undefined) return smallestDivision(place, context);
  }
  return null;
}

const DIVISION_END = pattern`${names.governedMarks}$`;

/** `阿克苏地区沙雅县` → 沙雅县. */
export function smallestDivision(place: string, { words }: ResolveContext): string {
  for (let at = 2; at <= place.length - 2; at++)
    if (DIVISION_END.test(place.slice(0, at)) && words.places.has(place.slice(at))) return place.slice(at);
  return place;
}
