/** When a record agrees with what an annotator read. */
import { describe, expect, it } from 'vitest';
import { type Annotation, agreement, isCore, isFull, pairUp, type Read } from '../../src/train/agreement.js';

const READ: Read = {
  start: 10,
  end: 14,
  kind: 'amount',
  value: 1e8,
  min: null,
  max: null,
  unit: 'CNY',
  bound: 'exact',
  change: null,
  base: null,
  period: '2024',
  status: 'actual',
  subject: '云溪市',
  indicator: '工业增加值',
};
const compare = (annotation: Partial<Annotation>, read: Partial<Read> = {}) =>
  agreement({ ...READ, ...annotation }, { ...READ, ...read });

describe('agreement', () => {
  it('is full where every field is the same or alike', () => {
    expect(isFull(compare({}))).toBe(true);
    expect(isFull(compare({ indicator: '规模以上工业增加值' }))).toBe(true);
    expect(isFull(compare({ period: '2023' }))).toBe(false);
  });

  it('takes any of the readings that are as good', () => {
    expect(compare({ subject: null, or: { subject: ['云溪市'] } }).subject).toBe(true);
    expect(compare({ period: '2023', or: { period: [null, '2024'] } }).period).toBe(true);
  });

  it('does not mind where a phrase is cut into its two fields', () => {
    const cut = compare({ subject: null, indicator: '新能源汽车销量' }, { subject: '新能源汽车', indicator: '销量' });
    expect([cut.subject, cut.indicator]).toEqual([true, true]);
  });

  it('compares values as numbers, bounds of a range too', () => {
    expect(compare({ value: 1e8 + 1 }).value).toBe(true);
    expect(compare({ value: 1.1e8 }).value).toBe(false);
    expect(compare({ value: null, min: 1, max: 2 }, { value: null, min: 1, max: 3 }).value).toBe(false);
  });

  it('takes the base of a share for words, and of growth for what it is', () => {
    expect(compare({ kind: 'share', base: '全市工业增加值' }, { kind: 'share', base: '工业增加值' }).base).toBe(true);
    expect(compare({ kind: 'growth', base: 'yoy' }, { kind: 'growth', base: 'pop' }).base).toBe(false);
  });

  it('has a core of kind, value and unit', () => {
    expect(isCore(compare({ subject: '他市' }))).toBe(true);
    expect(isCore(compare({ unit: 'USD' }))).toBe(false);
  });
});

describe('pairs', () => {
  const at = (start: number, end: number, value = 1): Read => ({ ...READ, start, end, value });
  it('are those that overlap most, each once', () => {
    expect(pairUp([at(0, 4), at(10, 12)], [at(10, 13), at(0, 4), at(20, 21)]).sort()).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('prefer the same value', () => {
    expect(pairUp([at(0, 4, 7)], [at(0, 4, 1), at(0, 2, 7)])).toEqual([[0, 1]]);
  });
});
