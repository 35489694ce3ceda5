/** Which period is taken: the rules', unless the weights find another far likelier. */
import { expect, it } from 'vitest';
import { candidateList } from '../../src/choice/candidate.js';
import type { DocumentModel } from '../../src/choice/document-model.js';
import { type Sifted, settled } from '../../src/choice/sieves.js';
import { extract } from '../../src/index.js';

const list = candidateList();
list.add('2023', 'rule');
list.add('2024', 'time');
const asked = { question: 'period', claim: {}, candidates: list.all, certain: null } as unknown as Sifted;
const document = {} as DocumentModel;

it.each([
  [0.2, 0.7, 0],
  [0.15, 0.85, 0],
  [0.1, 0.9, 1],
  [0.9, 0.1, 0],
])('rules %f, another %f: candidate %i', (rule, other, taken) => {
  expect(settled(asked, { best: rule > other ? 0 : 1, chances: [rule, other] }, document)).toBe(taken);
});

it('leaves a day that the clause tells as it is', () => {
  const days = candidateList();
  const time = { start: 4, end: 6, iso: '2024-12-31', role: 'governs', reach: 'clause', leading: false } as const;
  Object.assign(days.add('2024-12-31', 'time'), { time });
  days.add('2024-12-31', 'rule');
  days.add('2024', 'title');
  const claim = { start: 10, context: { clause: { start: 4 } } };
  const sifted = { question: 'period', claim, candidates: days.all, certain: null } as unknown as Sifted;
  expect(settled(sifted, { best: 1, chances: [0.01, 0.99] }, document)).toBe(0);
  const elsewhere = { ...sifted, claim: { start: 10, context: { clause: { start: 7 } } } } as unknown as Sifted;
  expect(settled(elsewhere, { best: 1, chances: [0.01, 0.99] }, document)).toBe(1);
});

it('gives the numbers of a sentence one period where no time parts them', () => {
  const periods = (text: string, date: string): (string | null)[] =>
    extract(text, { date })
      .filter(({ kind }) => kind !== 'date')
      .map(({ period }) => period);
  const [first, second] = periods(
    '2024年，全区产值90亿元。\n第一产业占生产总值的12%，第二产业占生产总值的38%。',
    '2025-03-01',
  ).slice(1);
  expect(second).toBe(first);
  expect(periods('2023年第一产业占生产总值的12%，2022年占14%。', '2025-03-01')).toEqual(['2023', '2022']);
});

it('ends a part of a place with the paragraph that named it', () => {
  const text =
    '澄川市2024年国民经济和社会发展统计公报\n\n2024年，全市地区生产总值386亿元，增长5.8%。\n\n中心城区空气质量优良天数比例达88.6%，细颗粒物平均浓度下降3.2%。\n\n一般公共预算支出中民生支出占78.5%，新增公办幼儿园学位4350个，新改建农村公路1126公里。';
  const subjects = extract(text)
    .filter(({ kind }) => kind !== 'date')
    .map(({ quote, subject }) => `${quote} ${subject}`);
  expect(subjects.filter((one) => one.endsWith('中心城区'))).toEqual(['88.6% 中心城区', '3.2% 中心城区']);
});
