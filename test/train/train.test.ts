/** Training in a process that has read other texts before. */
import { expect, it } from 'vitest';
import { extract } from '../../src/index.js';
import type { AnnotatedDocument } from '../../src/train/documents.js';
import { train } from '../../src/train/train.js';

const TEXT = '2024年，云溪市出口12.5亿元，增长3.1%；柳湾县出口4.2亿元，增长5.6%。\n';

/** The text, annotated with what is read in it. */
function annotated(name: string, text: string): AnnotatedDocument {
  const annotations = extract(text).map((record) => ({
    ...record,
    start: record.source.start,
    end: record.source.end,
  }));
  return { name, text, date: null, annotations };
}

it('tells every feature by its name', () => {
  const documents = [annotated('a', TEXT), annotated('b', TEXT.replaceAll('出口', '进口'))];
  const { model } = train(documents, ['two'], false);
  const names = Object.values(model?.weights ?? {}).flatMap((weights) => Object.keys(weights));
  expect(names.length).toBeGreaterThan(100);
  // A hash whose name is not known is written as a number.
  expect(names.filter((name) => /(?:^|[|(&])-?\d{3,}/.test(name))).toEqual([]);
});
