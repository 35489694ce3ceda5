/** Indicators by the yearbooks' names. */
import { describe, expect, it } from 'vitest';
import lists from '../../grammars/zh/lexicon/indicator-names.json' with { type: 'json' };
import { indicatorNamer, regionalName } from '../../src/names/indicators.js';

const nameOf = indicatorNamer();

describe('indicatorNamer', () => {
  it.each([
    ['GDP', '国内生产总值'],
    ['gdp', '国内生产总值'],
    ['生产总值', '国内生产总值'],
    ['国内生产总值', '国内生产总值'],
    ['地区生产总值（GDP）', '国内生产总值'],
    ['地区生产总值总量', '国内生产总值'],
    ['我国国内生产总值', '国内生产总值'],
    ['国内生产总值增长预期目标', '国内生产总值'],
    ['CPI', '居民消费价格'],
    ['居民消费价格总水平', '居民消费价格'],
    ['居民消费价格涨幅', '居民消费价格'],
    ['规上工业增加值', '规模以上工业增加值'],
    ['工业增加值', '工业增加值'],
    ['全社会消费品零售总额', null],
    ['社会消费品零售总额', '社会消费品零售总额'],
    ['城镇新增就业', '城镇新增就业人数'],
    ['“专精特新”中小企业', '专精特新中小企业'],
    ['研发经费', '研究与试验发展(R&D)经费支出'],
    ['PM2.5 平均浓度', '细颗粒物(PM2.5)平均浓度'],
    ['全市一般公共预算收入', '一般公共预算收入'],
    ['单位国内生产总值能源消耗', '单位国内生产总值能耗'],
    ['入驻企业', null],
    ['增长', null],
  ])('calls %s %s', (indicator, name) => {
    expect(nameOf(indicator, 'amount')).toBe(name);
  });

  it('takes what grows for its measure only where it grows', () => {
    expect(nameOf('经济', 'growth')).toBe('国内生产总值');
    expect(nameOf('经济增长', 'growth')).toBe('国内生产总值');
    expect(nameOf('年均经济增长速度', 'growth')).toBe('国内生产总值');
    expect(nameOf('年均', 'growth')).toBeNull();
    expect(nameOf('规模以上工业', 'growth')).toBe('规模以上工业增加值');
    expect(nameOf('经济', 'amount')).toBeNull();
    expect(nameOf('规模以上工业', 'enterprise_count')).toBeNull();
  });

  it("takes the user's names before its own", () => {
    const own = indicatorNamer({ names: { 技工贸总收入: ['园区总收入', '经济总量'] } });
    expect(own('园区总收入', 'amount')).toBe('技工贸总收入');
    expect(own('经济总量', 'growth')).toBe('技工贸总收入');
    expect(own('GDP', 'amount')).toBe('国内生产总值');
  });

  it('knows what a province calls it', () => {
    expect(regionalName('国内生产总值')).toBe('地区生产总值');
    expect(regionalName('居民消费价格')).toBe('居民消费价格');
  });
});

describe('the list of names', () => {
  const names: Readonly<Record<string, readonly string[]>> = lists.names;

  it('has a few hundred, each word for one indicator only', () => {
    expect(Object.keys(names).length).toBeGreaterThan(400);
    const words = Object.entries(names).flatMap(([name, others]) => [name, ...others]);
    expect(new Set(words).size).toBe(words.length);
  });

  it('speaks elsewhere only of names that it has', () => {
    for (const name of [...Object.keys(lists.growth), ...Object.keys(lists.regional)])
      expect(names).toHaveProperty([name]);
  });
});
