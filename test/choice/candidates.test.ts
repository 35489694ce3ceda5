/** What is right is among the candidates, and what was asked is told with probabilities. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Asked, QUESTIONS, type Question } from '../../src/choice/question.js';
import { explain } from '../../src/explain/explain.js';
import { linesOnly } from '../../src/read/text-document.js';
import type { Annotation } from '../../src/train/agreement.js';
import { annotatedDocument } from '../../src/train/documents.js';
import { byRules, gainsOf, readDocument } from '../../src/train/examples.js';

const FOLDER = new URL('../../fixtures/sentences/', import.meta.url);
const DOCUMENTS = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap((file) => readFileSync(new URL(file, FOLDER), 'utf8').split('\n'))
  .filter((line) => line !== '')
  .map((line) => {
    const { id, text, date, claims } = JSON.parse(line);
    return annotatedDocument({ name: id, text, date, annotations: claims });
  });

/** How often an acceptable answer is among the candidates, by question. */
function recall(): Record<Question, { asked: number; held: number }> {
  const counts = Object.fromEntries(QUESTIONS.map((question) => [question, { asked: 0, held: 0 }])) as Record<
    Question,
    { asked: number; held: number }
  >;
  for (const document of DOCUMENTS) {
    const byPlace = new Map<string, Annotation>();
    const answers: Asked[] = [];
    const { claims, pairs } = readDocument(document, byRules, { answered: (asked) => answers.push(asked) });
    const key = (claim: (typeof claims)[number]): string => `${claim.sentence.offsetAt(claim.start)} ${claim.kind}`;
    for (const [i, j] of pairs)
      byPlace.set(key(claims[j] as (typeof claims)[number]), document.annotations[i] as Annotation);
    for (const { question, claim, candidates } of answers) {
      const annotation = byPlace.get(key(claim));
      if (!annotation || annotation.kind === 'date') continue;
      counts[question].asked++;
      if (Math.max(...gainsOf(annotation, question, candidates)) >= 0.6) counts[question].held++;
    }
  }
  return counts;
}

describe('candidates', () => {
  it('hold what a reader would answer', () => {
    const counts = recall();
    const part = ({ asked, held }: { asked: number; held: number }): number => held / asked;
    expect(counts.subject.asked).toBeGreaterThan(1000);
    expect(part(counts.indicator)).toBeGreaterThan(0.97);
    expect(part(counts.subject)).toBeGreaterThan(0.97);
    expect(part(counts.base)).toBeGreaterThan(0.97);
    expect(part(counts.whole)).toBeGreaterThan(0.9);
  });
});

describe('a company with its code', () => {
  it('is named without it', () => {
    const text = '云鼎股份（600123）上半年营收12亿元，净利润3亿元。';
    const source = { path: 'a', sha256: '', reader: { name: 'text', version: '' } as const, ...linesOnly(text) };
    const claims = explain(source).flatMap((sentence) => sentence.claims);
    const told = claims.filter(({ record }) => record.kind !== 'date');
    expect(told.map(({ record }) => record.subject)).toEqual(['云鼎股份', '云鼎股份']);
    for (const { fields } of told)
      for (const { text: name } of fields.subject.candidates) expect(name ?? '').not.toContain('（600123）');
  });
});

describe('what was chosen', () => {
  const text = '2024年，云溪高新区出口12亿元。全区新增企业30家，占全市的三成。';
  const source = { path: 'a', sha256: '', reader: { name: 'text', version: '' } as const, ...linesOnly(text) };
  const claims = explain(source).flatMap((sentence) => sentence.claims);

  it('stands first among its candidates, and chances add up to 1 at most', () => {
    for (const { record, fields } of claims) {
      if (record.kind === 'date') continue;
      for (const field of ['subject', 'indicator', 'period'] as const) {
        const { candidates } = fields[field];
        expect(candidates[0]?.text).toBe(record[field]);
        expect(candidates.length).toBeLessThanOrEqual(8);
        expect(candidates.reduce((sum, { probability }) => sum + probability, 0)).toBeLessThan(1.01);
      }
    }
  });

  it('is told by the place of its words', () => {
    for (const { fields } of claims)
      for (const { candidates } of Object.values(fields))
        for (const { text: words, at } of candidates)
          if (at !== null && words !== null && !/^\d/.test(words)) {
            const shown = [...text].slice(at.start, at.end).join('');
            // A word that points at a name stands where the name is meant.
            expect(shown === words || shown.startsWith('全') || words.includes(shown) || shown.includes(words)).toBe(
              true,
            );
          }
  });

  it('puts the name where 全区 points at it', () => {
    expect(claims.map(({ record }) => record.subject)).toEqual([null, '云溪高新区', '云溪高新区', '云溪高新区']);
  });
});

describe('a place that is called by its name alone', () => {
  it.each([
    ['2024年义乌出口12亿元。全市新增企业30家。', '30家', '义乌'],
    ['2024年，宁夏出口120亿元。全区新增企业300家。', '300家', '宁夏'],
    ['2024年，义乌出口12亿元。全县新增企业30家。', '30家', '全县'],
  ])('%s: %s', (text, quote, subject) => {
    const source = { path: 'a', sha256: '', reader: { name: 'text', version: '' } as const, ...linesOnly(text) };
    const claims = explain(source).flatMap((sentence) => sentence.claims);
    expect(claims.find(({ record }) => record.quote === quote)?.record.subject).toBe(subject);
  });
});
