/** Documents that count their years by the Republic: their day, and their bare years wherever these stand. */
import { describe, expect, it } from 'vitest';
import { markRepublicYears } from '../../grammars/zh/republic-years.js';
import { extractRecords } from '../../src/extract.js';
import { knownOf } from '../../src/known.js';
import { textDocument } from '../support/text-documents.js';

const dayOf = (text: string) => knownOf(textDocument(text), undefined).document;
const HEAD = '云溪縣政府施政報告\n縣議會第5屆第2會期\n中華民國113年9月\n\n';
const periods = (text: string): Record<string, string | null> =>
  Object.fromEntries(
    [...extractRecords(textDocument(text))]
      .filter(({ kind }) => kind !== 'date')
      .map(({ quote, period }) => [quote, period]),
  );
const datesOf = (text: string) =>
  [...extractRecords(textDocument(text))]
    .filter(({ kind }) => kind === 'date')
    .map(({ quote, period }) => [quote, period]);

describe('the day of a document', () => {
  it('is the one below its title, not a year of plans', () => {
    const body = '本縣預計2032年完成捷運，並於2033年通車。去年投資20億元，2031年前再投入30億元。\n';
    expect(dayOf(`云溪縣政府施政報告\n（口頭報告）\n中華民國113年9月24日\n${body}`)).toMatchObject({
      year: 2024,
      month: 9,
      day: 24,
    });
    expect(dayOf(`${HEAD}${body}`)).toMatchObject({ year: 2024, month: 9, day: null });
    expect(dayOf(`公報\n中華民國一一二年三月五日\n${body}`)).toMatchObject({ year: 2023, month: 3, day: 5 });
  });

  it('is one that stands alone in words above the text elsewhere, too', () => {
    expect(dayOf('致股东的信\n云帆同仁：\n2023年4月18日\n公司去年营收3.2亿元，2030年将达9亿元。\n')).toMatchObject({
      year: 2023,
      month: 4,
    });
  });
});

describe('bare years', () => {
  it('are the time of what they are told of', () => {
    expect(
      periods(
        `${HEAD}112年參加長照之長輩約有3.4萬人次。\n\n112年截至8月底止，補助1,250戶。\n\n自110年至112年開辦5處據點。\n`,
      ),
    ).toEqual({ '3.4萬人次': '2023', '1,250戶': '2023-08-31', '5處': '2021/2023' });
  });

  it('are of the Republic in Chinese numerals', () => {
    const head = '云帆企業股份有限公司\n民國一一二年及一一一年第二季\n\n';
    expect(periods(`${head}一一一年度營業收入為310千元，一一一年十二月三十一日之存貨為75千元。\n`)).toEqual({
      '310千元': '2022',
      '75千元': '2022-12-31',
    });
  });

  it('keep the name of the Republic, school years and spans of years', () => {
    expect(datesOf(`${HEAD}111-112學年度招生，109-112年補助。\n`)).toEqual([
      ['民國113年9月', '2024-09'],
      ['111-112學年度', '2022/2023'],
      ['109-112年', '2020/2023'],
    ]);
  });

  it('are spans of time where their own words say so, and in other documents', () => {
    expect(markRepublicYears('校园有120年历史，100年一遇，110年来，90年代')).toBe(
      '校园有120年历史，100年一遇，110年来，90年代',
    );
    const spans = '成立逾100年，租期99年，近110年的历史，超过100年的老树，为期一二〇年';
    expect(markRepublicYears(spans)).toBe(spans);
    expect(periods(`${HEAD}本縣百貨成立逾100年，營收為5億元。\n`)).toEqual({ 逾100年: null, '5億元': null });
    const found = extractRecords(textDocument('云溪县志\n\n建校113年私立学校学生约有7.2万人次受益。\n'));
    expect([...found].find(({ quote }) => quote.includes('人次'))?.period).toBeNull();
  });
});
