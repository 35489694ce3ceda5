/** The grammar reads every line of its corpora as the line says, and finds nothing else in it. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mentionsOf, type PlainMention } from '../support/mentions.js';

interface CorpusLine {
  readonly text: string;
  readonly mentions: readonly PlainMention[];
  readonly why?: string;
}

const FOLDER = new URL('../../grammars/zh/corpus/', import.meta.url);

const corpora = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.jsonl'))
  .sort()
  .map((name) => {
    const lines = readFileSync(new URL(name, FOLDER), 'utf8').split('\n').filter(Boolean);
    return { name, examples: lines.map((line) => JSON.parse(line) as CorpusLine) };
  });

describe.each(corpora)('$name', ({ examples }) => {
  test.each(examples.map((example) => [label(example), example] as const))('%s', (_, { text, mentions }) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });

  test('no line stands twice, and every quote stands in its text, in order', () => {
    expect(new Set(examples.map((example) => example.text)).size).toBe(examples.length);
    for (const { text, mentions } of examples) {
      let at = 0;
      for (const { quote } of mentions) {
        const found = text.indexOf(quote, at);
        expect(found, `${quote} in ${text}`).toBeGreaterThanOrEqual(0);
        at = found + quote.length;
      }
    }
  });
});

function label({ text, mentions, why }: CorpusLine): string {
  const quotes = mentions.map((mention) => mention.quote).join(' | ');
  return [text, '→', quotes || 'nothing', ...(why ? [`(${why})`] : [])].join(' ');
}
