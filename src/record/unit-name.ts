/** Units as a Chinese reader calls them. */

/** Codes of the record and what a Chinese reader calls them. */
const UNIT_NAMES: Readonly<Record<string, string>> = {
  CNY: '元',
  USD: '美元',
  HKD: '港元',
  EUR: '欧元',
  JPY: '日元',
  GBP: '英镑',
  pp: '个百分点',
  x: '倍',
  m: '米',
  km: '公里',
  m2: '平方米',
  km2: '平方公里',
  m3: '立方米',
  har: '公顷',
  t: '吨',
  kg: '千克',
  g: '克',
  L: '升',
  W: '瓦',
  kW: '千瓦',
  MW: '兆瓦',
  'kW.h': '千瓦时',
  h: '小时',
  d: '天',
  wk: '周',
  mo: '个月',
  a: '年',
  Cel: '摄氏度',
};

/**
 * The Chinese name of a unit; a price per unit has both sides named (`CNY/t` → `元/吨`).
 *
 * @param unit the record's unit; one that has no name here stands as it is
 */
export function unitName(unit: string): string {
  return unit
    .split('/')
    .map((part) => (Object.hasOwn(UNIT_NAMES, part) ? UNIT_NAMES[part] : part))
    .join('/');
}
