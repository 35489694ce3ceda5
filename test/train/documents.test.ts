/** Annotations find their places in a text. */
import { describe, expect, it } from 'vitest';
import { annotatedDocument, placeAnnotations } from '../../src/train/documents.js';

const place = (text: string, ...written: Parameters<typeof placeAnnotations>[1]) => {
  const { annotations, misplaced } = placeAnnotations(text, written);
  return { found: annotations.map(({ start, end }) => [...text].slice(start, end).join('')), annotations, misplaced };
};

describe('the place of an annotation', () => {
  it('is its quote from its line on, blanks and line ends ignored', () => {
    const { found } = place('甲12\n家，乙12家\n', { line: 1, quote: '12家', kind: 'count' });
    expect(found).toEqual(['12\n家']);
  });

  it('is the nth of equal quotes on the line', () => {
    const { annotations } = place('3家3家3家', { line: 1, nth: 3, quote: '3家', kind: 'count' });
    expect(annotations[0]).toMatchObject({ start: 4, end: 6 });
  });

  it('counts in code points', () => {
    expect(place('𠮷𠮷3家', { line: 1, quote: '3家', kind: 'count' }).annotations[0]).toMatchObject({
      start: 2,
      end: 4,
    });
  });

  it('without a line stands behind the one before', () => {
    const { annotations } = place('3家，3家', { quote: '3家', kind: 'count' }, { quote: '3家', kind: 'count' });
    expect(annotations.map(({ start }) => start)).toEqual([0, 3]);
  });

  it('is told where it cannot be found', () => {
    const { found, misplaced } = place('3家\n5家', { line: 1, quote: '5家', kind: 'count' });
    expect(found).toEqual([]);
    expect(misplaced).toHaveLength(1);
    expect(() =>
      annotatedDocument({
        name: 'a.jsonl',
        text: '3家\n5家',
        date: null,
        annotations: [{ line: 1, quote: '5家', kind: 'count' }],
      }),
    ).toThrow('a.jsonl: “5家” of line 1: its quote is not on its line; correct the annotation');
  });

  it('fills the fields that are left out', () => {
    expect(place('3家', { line: 1, quote: '3家', kind: 'count', subject: '甲市' }).annotations[0]).toMatchObject({
      subject: '甲市',
      indicator: null,
      bound: 'exact',
      status: 'actual',
    });
  });

  it('says whom and what in the characters that the choice reads', () => {
    const { annotations } = annotatedDocument({
      name: 'a.jsonl',
      text: '臺灣出口額3億元',
      date: null,
      annotations: [
        {
          line: 1,
          quote: '3億元',
          kind: 'amount',
          subject: '臺灣',
          indicator: '出口額',
          or: { subject: ['臺灣地區', null] },
        },
      ],
    });
    expect(annotations[0]).toMatchObject({ subject: '台湾', indicator: '出口额', or: { subject: ['台湾地区', null] } });
  });
});
