/** What fuzzing found: each fault that it saw once, as a test of its own. */
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.js';
import { periodFault } from '../support/periods.js';
import { tableDocument, tableRecords } from '../support/table-documents.js';
import { checkDocument, readFile } from './check.js';

describe('a period', () => {
  test('of a text without a date says what is known of a stretch of years', () => {
    const [record] = extract('今年到2021年，园区有企业3家。');
    expect(record).toMatchObject({ quote: '今年到2021年', period: '2021' });
  });

  test.each(['今年-17日', '今年～17日', '今年到17日'])(
    'of a text without a date is what is known of it: %s',
    (text) => {
      expect(extract(`${text}，园区有企业3家。`)[0]).toMatchObject({ quote: text, period: 'XXXX-XX-17' });
    },
  );

  test('is no year alone that is not known', async () => {
    const line = '17日同比增长0人次';
    const page = `<html><head><title>${line}</title></head><body><h1>${line}</h1><p>${line}</p><p>指标</p><p>${line}</p></body></html>`;
    const document = await readFile('a.html', Buffer.from(page));
    if (document === null) throw new Error('the page was not read');
    checkDocument(document);
  });

  const DATE = { date: '2024-05-06' };
  test.each([
    ['3到1日，园区揭牌。', '2024-05-03/2024-06-01'],
    ['28日至3日，园区揭牌。', '2024-04-28/2024-05-03'],
    ['1日至4月30日，园区揭牌。', '2024-04-01/2024-04-30'],
    ['30日至4月3日，园区揭牌。', 'XXXX'],
    ['5月20日至3日，园区揭牌。', '2024-05-20/2024-06-03'],
    ['2023年11月至3月，园区揭牌。', '2023-11/2024-03'],
    ['2023年12月28日至3日，园区揭牌。', '2023-12-28/2024-01-03'],
    ['2021年至今年，园区有企业3家。', '2021'],
    ['2021年3-一季度，园区有企业3家。', 'XXXX'],
  ])('does not end before it begins: %s', (text, expected) => {
    const [record] = extract(text, DATE);
    expect(periodFault(record?.period ?? '')).toBeNull();
    if (expected !== 'XXXX') expect(record?.period).toBe(expected);
  });
});

describe('what it found', () => {
  test('a document is dated by days of the calendar alone', () => {
    for (const head of ['17日2021年0.5', '2021年13.45', '2023-02-29'])
      for (const { period, quote } of extract(`${head}\n\n17日，园区揭牌。`))
        if (period !== null) expect(periodFault(period), quote).toBeNull();
  });

  test('the end of a month that is not known is not told', () => {
    const records = tableRecords(
      tableDocument(
        ['17日'],
        [
          ['2024年', '期末余额（万元）'],
          ['存款', '12.5'],
        ],
      ),
    );
    expect(records).toHaveLength(1);
    for (const { period } of records) if (period !== null) expect(periodFault(period)).toBeNull();
  });

  test('the beginning of a year that is not known is not told, either', () => {
    const records = tableRecords(
      tableDocument(
        ['8月'],
        [
          ['指标', '年初余额（万元）'],
          ['存款', '12.5'],
        ],
      ),
    );
    expect(records).toHaveLength(1);
    for (const { period } of records) if (period !== null) expect(periodFault(period)).toBeNull();
  });

  test('claims in brackets stand in their place', () => {
    const starts = extract('增长（1-6月）5%，本报告期（1-6月）2024年3家').map(({ source }) => source.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(starts.length).toBeGreaterThan(3);
  });
});
