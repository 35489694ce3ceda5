/** Numbers of a workbook as they are shown: percentages, decimals, dates. */
import calendar from '../../../grammars/zh/lexicon/calendar.json' with { type: 'json' };

/** What a number format makes of a number. */
export type NumberFormat =
  | { readonly kind: 'general' }
  | { readonly kind: 'decimals'; readonly decimals: number; readonly percent: boolean }
  | { readonly kind: 'date'; readonly parts: 'day' | 'month' | 'year' };

const GENERAL: NumberFormat = { kind: 'general' };
/** Formats that have a number and no code (ECMA-376, 18.8.30), those of East Asian dates with them. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'yyyy-m-d',
  17: 'yyyy-m',
  22: 'yyyy-m-d',
  27: 'yyyy-m',
  28: 'm-d',
  31: 'yyyy-m-d',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  57: 'yyyy-m',
  58: 'm-d',
};

/** Reads a format's code. */
function formatOfCode(code: string): NumberFormat {
  const bare = (code.split(';')[0] ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '');
  if (/[yY]/.test(bare)) return { kind: 'date', parts: /d/i.test(bare) ? 'day' : /m/i.test(bare) ? 'month' : 'year' };
  if (/d/i.test(bare) && /m/i.test(bare)) return { kind: 'date', parts: 'day' };
  const number = /[0#?][0#?,]*(?:\.([0#?]+))?/.exec(bare);
  if (!number || /[eE][+-]/.test(bare)) return GENERAL;
  return { kind: 'decimals', decimals: number[1]?.length ?? 0, percent: bare.includes('%') };
}

/**
 * The format with a number, by the codes that the workbook gives.
 *
 * @param id number of the format
 * @param codes the workbook's own codes
 */
export function numberFormat(id: number, codes: ReadonlyMap<number, string>): NumberFormat {
  const code = codes.get(id) ?? BUILT_IN[id];
  return code === undefined || /^general$/i.test(code) ? GENERAL : formatOfCode(code);
}

const DAY = 86_400_000;
/** Day 0 of the two systems, in which 1900 is taken for a leap year. */
const EPOCHS = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;

function shownDate(serial: number, parts: 'day' | 'month' | 'year', system: keyof typeof EPOCHS): string {
  const date = new Date(EPOCHS[system] + Math.floor(serial) * DAY);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const [ofYear, ofMonth] = [`${year}${calendar.year}`, `${month}${calendar.month}`];
  if (parts === 'year') return ofYear;
  return parts === 'month' ? ofYear + ofMonth : `${ofYear}${ofMonth}${day}${calendar.day}`;
}

/**
 * A number as the workbook shows it, without grouping.
 *
 * @param written the number as the file writes it
 * @param format its format
 * @param system which day is day 0
 */
export function shownNumber(written: string, format: NumberFormat, system: keyof typeof EPOCHS): string {
  const value = Number(written);
  if (!Number.isFinite(value)) return written;
  if (format.kind === 'date') {
    return value >= 1 && value < 2_958_466 ? shownDate(value, format.parts, system) : written;
  }
  // What is left of binary fractions is not shown: 0.30000000000000004.
  const exact = Number(value.toPrecision(15));
  if (format.kind === 'general') return Math.abs(exact) < 1e15 ? exact.toString() : written;
  const shown = format.percent ? Number((exact * 100).toPrecision(15)) : exact;
  return `${shown.toFixed(Math.min(format.decimals, 15))}${format.percent ? '%' : ''}`;
}
