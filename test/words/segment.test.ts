/** The dictionary as a trie, and text cut into its words. */
import { describe, expect, it } from 'vitest';
import { dictionaryEntries } from '../../src/words/dictionary.js';
import { segmenter, UNKNOWN } from '../../src/words/segment.js';
import { buildTrie, readTrie, type Trie, writeTrie } from '../../src/words/trie.js';

const entry = (word: string, cost: number, tag = 'n') => ({ word, cost, tag });
const TRIE = buildTrie([
  entry('地区', 80),
  entry('生产', 80, 'v'),
  entry('总值', 90),
  entry('生产总值', 100),
  entry('地', 60),
  entry('区生', 70),
]);

function cut(text: string, ...tries: readonly Trie[]): string[] {
  const words: string[] = [];
  segmenter(...(tries.length > 0 ? tries : [TRIE]))(text, 0, text.length, (start, end, tag) => {
    words.push(`${text.slice(start, end)}/${tag}`);
  });
  return words;
}

describe('segmentation', () => {
  it('takes the cheapest path, not the longest or the first word', () => {
    expect(cut('地区生产总值')).toEqual(['地区/n', '生产总值/n']);
    expect(cut('地区生产')).toEqual(['地区/n', '生产/v']);
    expect(cut('地区生')).toEqual(['地/n', '区生/n']);
  });

  it('leaves what no word accounts for as single characters, Latin letters and digits together', () => {
    expect(cut('龘A4.5龘')).toEqual([`龘/${UNKNOWN}`, `A4.5/${UNKNOWN}`, `龘/${UNKNOWN}`]);
  });

  it('knows the words of a second dictionary, and its tags', () => {
    const own = buildTrie([entry('云溪新材', 50, 'nt')]);
    expect(cut('云溪新材生产', own, TRIE)).toEqual(['云溪新材/nt', '生产/v']);
  });

  it('cuts a stretch of a text and covers all of it', () => {
    const text = '甲地区生产乙';
    const spans: [number, number][] = [];
    segmenter(TRIE)(text, 1, 5, (start, end) => spans.push([start, end]));
    expect(spans).toEqual([
      [1, 3],
      [3, 5],
    ]);
    expect(cut('')).toEqual([]);
  });

  it('has room for a text longer than any before', () => {
    expect(cut('地区'.repeat(3000))).toHaveLength(3000);
  });
});

describe('the file of a dictionary', () => {
  it('gives back the dictionary, wherever it lies in memory', () => {
    const bytes = writeTrie(TRIE);
    for (const shift of [0, 1, 2, 3]) {
      const moved = Buffer.concat([Buffer.alloc(shift), bytes]).subarray(shift);
      expect(cut('地区生产总值', readTrie(moved))).toEqual(['地区/n', '生产总值/n']);
    }
  });

  it('counts the later of two entries for one word', () => {
    expect(cut('地', buildTrie([entry('地', 60, 'n'), entry('地', 60, 'uv')]))).toEqual(['地/uv']);
  });
});

describe('the shipped dictionary', () => {
  const entries = dictionaryEntries(
    ['同比增加 3 nr', '增加 900 v', '正增长 40 n', '万俟卨 5 nr', '诸葛亮 800 nr', '长假 20 n'].join('\n'),
  );
  const tagsOf = (word: string) => entries.filter((one) => one.word === word).map(({ tag }) => tag);

  it('knows words that are younger than jieba', () => {
    const trie = buildTrie(
      dictionaryEntries(
        ['的 9000000 uj', '共享 90 v', '充电 90 v', '宝 90 nr', '市场 900 n', '碳 90 n', '达 90 v', '峰 90 nr'].join(
          '\n',
        ),
      ),
    );
    expect(cut('共享充电宝市场', trie)).toEqual(['共享充电宝/n', '市场/n']);
    expect(cut('碳达峰', trie)).toEqual(['碳达峰/n']);
  });

  it('leaves out what changes and how as one word, and persons that hardly anyone names', () => {
    expect(tagsOf('同比增加')).toEqual([]);
    expect(tagsOf('增加')).toEqual(['v']);
    expect(tagsOf('正增长')).toEqual(['n']);
    expect(tagsOf('万俟卨')).toEqual([]);
    expect(tagsOf('诸葛亮')).toEqual(['nr']);
  });

  it('adds words of the domain: times, states, measures', () => {
    expect(tagsOf('长假').at(-1)).toBe('tw');
    expect(tagsOf('春节档')).toEqual(['nz']);
    expect(tagsOf('在库')).toEqual(['b']);
    expect(tagsOf('移动互联网')).toEqual(['n']);
    expect(tagsOf('固定资产投资')).toContain('ni');
  });

  it('adds names, a short one as a dear word, and none that its ending tells', () => {
    expect(tagsOf('海力士')).toEqual(['nt']);
    expect(tagsOf('南京大学')).toEqual([]);
    const costOf = (word: string) => entries.find((one) => one.word === word)?.cost ?? 0;
    expect(costOf('友达')).toBeGreaterThan(costOf('海力士'));
  });
});
