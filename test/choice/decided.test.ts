/** What was decided so far: how often, which last, which period most often. */
import { expect, it } from 'vitest';
import { decidedReader } from '../../src/choice/decided.js';

it('counts subjects and holds the last ones, each once', () => {
  const decided = decidedReader();
  for (const subject of ['云溪市', '东岭县', null, '云溪市']) decided.note(subject, null);
  expect(decided.claims).toBe(4);
  expect(decided.withoutSubject).toBe(1);
  expect(decided.subjects.get('云溪市')).toBe(2);
  expect(decided.recentSubjects).toEqual(['云溪市', '东岭县']);
});

it('knows the last six subjects', () => {
  const decided = decidedReader();
  for (const subject of ['甲', '乙', '丙', '丁', '戊', '己', '庚']) decided.note(subject, null);
  expect(decided.recentSubjects).toEqual(['庚', '己', '戊', '丁', '丙', '乙']);
  expect(decided.subjects.size).toBe(7);
});

it('finds the most frequent period: one that is said twice, of equals the one said first', () => {
  const decided = decidedReader();
  const after = (period: string | null): string | null => {
    decided.note(null, period);
    return decided.frequentPeriod;
  };
  expect(after('2023')).toBeNull();
  expect(after('2024')).toBeNull();
  expect(after('2024')).toBe('2024');
  expect(after('2023')).toBe('2023');
  expect(after(null)).toBe('2023');
  expect(after(null)).toBe('2023');
  expect(after('2024')).toBe('2024');
});
