/** The first and the last day of a period. */
import { describe, expect, it } from 'vitest';
import { daysOf } from '../../src/record/days.js';

describe('daysOf', () => {
  it.each([
    ['2021', '2021-01-01', '2021-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2021-09-17', '2021-09-17', '2021-09-17'],
    ['2023-01/2023-09', '2023-01-01', '2023-09-30'],
    ['2025-11-06/2025-11-07', '2025-11-06', '2025-11-07'],
    ['2021/2025', '2021-01-01', '2025-12-31'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['2019/', '2019-01-01', null],
    ['2019/2022-06-30', '2019-01-01', '2022-06-30'],
  ])('%s is %s to %s', (period, start, end) => {
    expect(daysOf(period)).toEqual({ start, end });
  });

  it.each([null, 'XXXX-11-29', '2021-XX-05', 'XXXX', '19XX-01', '199X-01'])('knows no day of %s', (period) => {
    expect(daysOf(period)).toEqual({ start: null, end: null });
  });

  it('knows the end of a period whose beginning is not known', () => {
    expect(daysOf('XXXX-11/2022-12')).toEqual({ start: null, end: '2022-12-31' });
  });
});
