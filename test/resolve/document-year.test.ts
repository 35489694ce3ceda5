/** The year of a text that has no date, from what it says of its years. */
import { expect, test } from 'vitest';
import { documentYear, yearOfDateline } from '../../src/resolve/document-year.js';

test.each([
  ['no year at all', '全市工业稳步增长。', null],
  ['the latest year told as past', '2012年有40家，2021年有112家。', 2021],
  ['Chinese numerals', '一九八三年粮食增产，一九八二年也是丰收年。', 1983],
  ['full-width digits with blanks', '１９９７ 年工业增长１１％。', 1997],
  ['a year of plans is passed over', '2020年建成12个，到2035年达到60个，力争2025年达到30个。', 2020],
  ['the span of a plan is passed over', '颁布2011—2020年扶贫纲要，2010年贫困人口减少210万人。', 2010],
  ['a goal with 将', '按2010年价格计算，2015年总量将超过55万亿元。', 2010],
  ['one year far ahead of many', `${'2008年增长9%。'.repeat(9)}2012年比重达到4%。`, 2008],
  ['the year that has begun', '2010年增长10%。2011年，是“十二五”开局之年，做好今年的工作意义重大。', 2011],
  ['the year gone by', '刚刚过去的1984年，粮食增产，1984年经济增长。', 1985],
  ['a heading of tasks', '2007年增长8%，2007年还清债务。\n\n二、2008年主要任务\n\n加强农业。', 2008],
  ['how far what is told reaches', '截至2022年9月30日，收入9亿元，为2021年以来首次增长。', 2022],
  ['the same months of the year before', '1-5月保费增速为14%，而2018年同期增速为-0.05%。', 2019],
  ['what is expected of a year', '2024年新增就业6万人，2027年产业规模预计达万亿元。', 2024],
  ['a word that ends like one of plans', '2019年前三季度未经审核的主要数据公布，2018年增长。', 2019],
  ['since when a record stands', '今年秋季气温为1961年有完整观测记录以来最高。', null],
  ['since when something is', '该行动自2006年启动以来，筹款9亿元。1992年成立基金会。', null],
  ['when something was founded', '学校始建于1956年。今年招生900人。', null],
  ['a later year than since when', '2008年增长9%，为2001年以来最高。', 2008],
  ['a record of long ago', '水库历史最高水位出现在1994年9月16日。今年蓄水27亿立方米。', null],
  ['what something is held against alone', '1月订单较前月降低2%，与2020年平均值相较也降低。', null],
  ['what this year is held against', '今年1至10月旅客超过历年最多的2014年全年人数。', 2015],
  ['where a rise has come to', '首位度从2010年的9%提升至2020年的15%。', 2020],
  ['since a year, in short', '研发投入2016年来翻番，数字经济2013年起步。', null],
  ['a year that is over while this one is under way', '今年前三季度全县产茶1.2万吨。2017年全县产茶1.4万吨。', 2018],
  ['this year set beside it', '2015年和今年前4个月，客流分别增长8%和9%。', 2016],
  ['a year whose months are told', '今年前三季度全县产茶1.2万吨。2017年9月，茶厂投产。', 2017],
  ['a goal of the year itself', '今年1—5月建房9万套。2014年的预期目标是建房20万套。', 2014],
  ['a holiday of the year itself', '今年前4个月游客增长9%，2007年国庆接待游客12万人次。', 2007],
  ['the year that a text calls 去年', '去年全行业回暖。2011年产值达1.3万亿元，比2010年增长12%。', 2012],
  ['去年 as what is held against alone', '2011年产值达1.3万亿元，比去年增长12%。', 2011],
  ['the year before, after the latest written', '去年全国产钢4亿吨，比2005年增长15%。', 2007],
  ['months held against the end of the year before', '2月末，库存9万套，比2021年末增加3%。', 2022],
  ['an end of a year told as reached', '至2003年底，产能已占全国一半。', 2003],
  ['an end of a year still to come', '2001年产能占三成，至2003年底，产能将占一半。', 2001],
  ['a span told as past', '1999至2003年期间，出货5亿台。', 2003],
  ['a span to come', '2005年净利润3亿元。2012年至2018年间，用电量每年将增加800兆瓦特。', 2005],
  ['since a holiday of the year itself', '2017年春运以来，发送旅客90万人。', 2017],
  ['a review', '一、去年工作回顾　2005年，全市增长11%。', 2006],
])('%s', (_, text, year) => {
  expect(documentYear(text)).toBe(year);
});

test('blank lines without end cost no more than their length', () => {
  const began = performance.now();
  expect(documentYear(`库存比2021年末增加3%。${'\n'.repeat(200_000)}完`)).toBeNull();
  expect(performance.now() - began).toBeLessThan(2000);
});

test.each([
  ['a whole year told in spring', '2015年全年接待游客30万人次。', 2015, 4, 2016],
  ['a whole year told in its last month', '2015年全年接待游客30万人次。', 2015, 12, 2015],
  ['a year of all early in the next', '2023年，全省收入9亿元。', 2023, 1, 2024],
  ['a year of all later on', '2023年，全省收入9亿元。', 2023, 6, 2023],
  ['a month before the day', '2023年4月，收入9亿元。', 2023, 5, 2023],
])('the day of a report tells its year: %s', (_, text, latest, month, year) => {
  expect(yearOfDateline(text, latest, month)).toBe(year);
});
