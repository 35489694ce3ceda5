/** Which records a filter keeps. */
import { describe, expect, it } from 'vitest';
import { plainTest, type RecordFilter } from '../../src/record/filter.js';
import { makeRecord } from '../write/records.js';

const ALL: RecordFilter = {
  kinds: null,
  subjects: null,
  indicators: null,
  period: null,
  statuses: null,
  minConfidence: null,
};
const keeps = (filter: Partial<RecordFilter>, fields: Record<string, unknown>): boolean =>
  plainTest({ ...ALL, ...filter })({ ...makeRecord(), ...fields });

describe('plainTest', () => {
  it('keeps everything that nothing is asked of', () => {
    expect(keeps({}, { period: null, kind: 'date' })).toBe(true);
  });

  it('keeps what lies within a period', () => {
    const period = { from: '2015-01-01', to: '2025-06-30' };
    for (const inside of ['2015', '2024', '2025-06', '2025-06-30', '2016/2020'])
      expect(keeps({ period }, { period: inside })).toBe(true);
    for (const outside of ['2014', '2025', '2014/2016', '2025-07', 'XXXX-06', null])
      expect(keeps({ period }, { period: outside })).toBe(false);
    expect(keeps({ period: { from: '2015-01-01', to: null } }, { period: '2019/' })).toBe(true);
    expect(keeps({ period: { from: null, to: '2015-12-31' } }, { period: '1990' })).toBe(true);
  });

  it('keeps what is likely enough, and what does not say how likely it is', () => {
    expect(keeps({ minConfidence: 0.8 }, { confidence: 0.8 })).toBe(true);
    expect(keeps({ minConfidence: 0.8 }, { confidence: 0.79 })).toBe(false);
    expect(keeps({ minConfidence: 0.8 }, {})).toBe(true);
  });

  it('keeps kinds and statuses', () => {
    expect(keeps({ kinds: ['gdp'] }, { kind: 'gdp' })).toBe(true);
    expect(keeps({ kinds: ['gdp'] }, { kind: 'growth' })).toBe(false);
    expect(keeps({ statuses: ['target', 'forecast'] }, { status: 'target' })).toBe(true);
    expect(keeps({ statuses: ['target', 'forecast'] }, { status: 'actual' })).toBe(false);
  });
});
