/** A value as a person reads it. */
import { describe, expect, it } from 'vitest';
import { unitName } from '../../src/record/unit-name.js';
import { displayValue } from '../../src/write/display.js';
import { makeRecord } from './records.js';

describe('displayValue', () => {
  it.each([
    ['588.6亿元 (58860000000 CNY)', {}],
    ['约8万平方公里 (80000 km2)', { kind: 'quantity', value: 80_000, unit: 'km2', bound: 'about' }],
    ['超6000家', { kind: 'enterprise_count', value: 6000, unit: '家', bound: 'over' }],
    ['不足1万人 (10000 人)', { kind: 'count', value: 10_000, unit: '人', bound: 'under' }],
    [
      '15亿元至20亿元 (1500000000 to 2000000000 CNY)',
      { kind: 'amount', value: null, min: 1.5e9, max: 2e9, bound: 'between' },
    ],
    ['5%至8%', { kind: 'growth', value: null, min: 5, max: 8, unit: '%', bound: 'between' }],
    ['-3.2%', { kind: 'growth', value: -3.2, unit: '%' }],
    ['降超3%', { kind: 'growth', value: -3, unit: '%', bound: 'over' }],
    ['预计降约2.5%', { kind: 'growth', value: -2.5, unit: '%', bound: 'about', status: 'forecast' }],
    ['超3%', { kind: 'growth', value: 3, unit: '%', bound: 'over' }],
    ['16.5个百分点', { kind: 'growth', value: 16.5, unit: 'pp' }],
    ['4500元/吨', { kind: 'amount', value: 4500, unit: 'CNY/t' }],
    ['目标超1000亿元 (100000000000 CNY)', { value: 1e11, bound: 'over', status: 'target' }],
    ['预计增1.2万家 (12000 家)', { value: 12_000, unit: '家', change: 'increase', status: 'forecast', kind: 'count' }],
    ['减20座', { kind: 'count', value: 20, unit: '座', change: 'decrease' }],
    ['减52万吨 (520000 t)', { kind: 'quantity', value: -520_000, unit: 't', change: 'decrease' }],
    ['第3位', { kind: 'rank', value: 3, unit: null, base: '全国' }],
    ['1000万 (10000000)', { kind: 'count', value: 1e7, unit: null }],
    ['', { kind: 'date', value: null, unit: null }],
  ] as const)('%s', (text, fields) => {
    expect(displayValue(makeRecord(fields))).toBe(text);
  });
});

describe('unitName', () => {
  it('leaves alone what it does not know', () => {
    expect(unitName('吨标准煤')).toBe('吨标准煤');
    expect(unitName('constructor')).toBe('constructor');
  });
});
