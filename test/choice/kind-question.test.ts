/** Which kinds are open for a number, and what is asked of them. */
import { describe, expect, it } from 'vitest';
import { candidateList } from '../../src/choice/candidate.js';
import type { DocumentModel } from '../../src/choice/document-model.js';
import type { Asked } from '../../src/choice/question.js';
import { settled } from '../../src/choice/sieves.js';
import type { Claim } from '../../src/resolve/claim.js';
import { annotatedDocument } from '../../src/train/documents.js';
import { byRules, readDocument } from '../../src/train/examples.js';

/** The questions about kinds in a text, with the quotes that they are asked of. */
function askedIn(text: string): [string, readonly (string | null)[]][] {
  const asked: Asked[] = [];
  readDocument(annotatedDocument({ name: 'a', text, date: null, annotations: [] }), (question) => {
    if (question.question === 'kind') asked.push(question);
    return byRules(question);
  });
  return asked.map(({ claim, candidates }) => [
    claim.sentence.folded.slice(claim.start, claim.end),
    candidates.map(({ text: kind }) => kind),
  ]);
}

describe('the kind of a number', () => {
  it.each([
    [
      '全市税收12亿元，投资8亿元。',
      [
        ['12亿元', ['amount', 'funding']],
        ['8亿元', ['amount', 'funding']],
      ],
    ],
    [
      '高校毕业生占41%，失业率5.2%。',
      [
        ['41%', ['rate', 'share']],
        ['5.2%', ['rate', 'share']],
      ],
    ],
    ['新增孵化器4家。', [['4家', ['count', 'enterprise_count']]]],
  ] as [string, unknown][])('is open in %s', (text, questions) => {
    expect(askedIn(text)).toEqual(questions);
  });

  it.each([
    '出口增长7.1%。',
    '全市生产总值900亿元。',
    '公路全长120公里。',
    '增速比上年回落0.3个百分点。',
    '贫困发生率比全省平均水平低0.4个百分点。',
    '总量居全省第3位。',
  ])('is told by what is written in %s', (text) => {
    expect(askedIn(text)).toEqual([]);
  });
});

describe('what the weights say of it', () => {
  const weighed = { chances: [0.99, 0.01], best: 0 };
  const asked = (rule: string): Parameters<typeof settled>[0] => {
    const list = candidateList();
    for (const kind of ['amount', 'funding']) list.add(kind, 'kind');
    list.add(rule, 'rule');
    return { question: 'kind', claim: {} as Claim, candidates: list.all, certain: null };
  };

  it('does not move a kind that some word spoke for, and moves another', () => {
    const other = { chances: [0.01, 0.99], best: 1 };
    expect(settled(asked('funding'), weighed, {} as DocumentModel)).toBe(1);
    expect(settled(asked('amount'), other, {} as DocumentModel)).toBe(1);
    expect(settled(asked('amount'), { chances: [0.4, 0.6], best: 1 }, {} as DocumentModel)).toBe(0);
  });
});
