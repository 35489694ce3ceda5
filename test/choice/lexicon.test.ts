/** What the lexicon of the choice knows of names and nouns. */
import { describe, expect, it } from 'vitest';
import { term } from '../../src/choice/feature.js';
import { choiceLexicon } from '../../src/choice/lexicon.js';
import { buildWords } from '../../src/resolve/words.js';

const lexicon = choiceLexicon(buildWords(), (_text, start, end, word) => word(start, end, 'n'));

describe('the sort of a noun phrase', () => {
  it.each([
    ['日本智能手机', 'goods'],
    ['前十名厂商', 'firms'],
    ['城镇居民', 'persons'],
    ['三甲医院', 'organisation'],
    ['中国移动', 'organisation'],
    ['云溪县', 'place'],
    ['其余', '-'],
  ])('%s: %s', (text, sort) => {
    expect(lexicon.classOf(text).sort).toBe(term(sort));
  });

  it('is no name by itself', () => {
    expect(lexicon.classOf('前十名厂商').isEntity).toBe(false);
    expect(lexicon.classOf('中国移动').isEntity).toBe(true);
  });
});
