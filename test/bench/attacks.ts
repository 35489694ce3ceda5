/** Texts that are hard on a reader: each grows without end, and time must grow with it and no faster. */

/** A text of about so many characters, by name. */
export const ATTACKS: Readonly<Record<string, (length: number) => string>> = {
  digits: (n) => '7'.repeat(n),
  'Chinese numerals': (n) => '三百五十万'.repeat(n / 5),
  'commas and digits': (n) => '1,2，3,'.repeat(n / 6),
  units: (n) => '亿元家项%'.repeat(n / 5),
  dates: (n) => '2021年9月17日至'.repeat(n / 11),
  clauses: (n) => '产值达3亿元，'.repeat(n / 7),
  'list items before one 分别': (n) => `${'甲市、'.repeat(n / 3)}产值分别达3亿元、5亿元。`,
  'opening quotes': (n) => '“'.repeat(n),
  'one digit a line': (n) => '5\n'.repeat(n / 2),
  blanks: (n) => `${' 　'.repeat(n / 2)}1`,
};
