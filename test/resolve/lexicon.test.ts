/** The words that patterns are made of: every list is written so that no word of it is lost. */
import { describe, expect, test } from 'vitest';
import * as lexicon from '../../src/resolve/lexicon.js';

type Group = string | readonly unknown[] | Readonly<Record<string, string>>;

const isWords = (group: unknown): group is string | readonly string[] | Readonly<Record<string, string>> =>
  typeof group === 'string' ||
  (Array.isArray(group)
    ? group.every((item) => typeof item === 'string')
    : Object.values(group as object).every((within) => typeof within === 'string'));

const linesOf = (group: Group): string[] =>
  typeof group === 'string' ? [group] : Array.isArray(group) ? group : Object.keys(group);

const lists = Object.entries(lexicon).flatMap(([file, groups]) =>
  Object.entries(groups as Record<string, Group>)
    .filter(([, group]) => isWords(group))
    .map(([name, group]) => ({ name: `${file}.${name}`, group })),
);

test('there are lists to look at', () => {
  expect(lists.length).toBeGreaterThan(400);
});

describe('words of a list', () => {
  test('are parted by single blanks', () => {
    const loose = lists.filter(({ group }) => linesOf(group).some((line) => !/^\S+(?: \S+)*$/.test(line)));
    expect(loose.map(({ name }) => name)).toEqual([]);
  });

  test('stand in it once', () => {
    const twice = lists.flatMap(({ name, group }) => {
      const words = linesOf(group).flatMap((line) => line.split(' '));
      return words.filter((word, i) => words.indexOf(word) !== i).map((word) => `${name}: ${word}`);
    });
    expect(twice).toEqual([]);
  });
});
