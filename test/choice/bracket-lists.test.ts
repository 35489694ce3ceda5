/** Names with their numbers in brackets: what the first number is of holds for those behind it. */
import { describe, expect, it } from 'vitest';
import { preferring } from '../support/preferring.js';

const taken = (text: string, question: 'subject' | 'indicator', preferred: readonly string[]): (string | null)[] =>
  preferring(text, question, preferred).map(({ text }) => text);

describe('a list of names with numbers in brackets', () => {
  const text = '拥有核电站最多的三个国家分别为美国（104座）、法国（59座）和日本（54座）。';

  it('measures the same of each, though another noun is likelier behind the first', () => {
    const reserves = '储量较大的是安吉县（27%）、德清县（15%）和长兴县（11%）。';
    expect(taken(reserves, 'indicator', ['长兴县', '储量'])).toEqual(['储量', '储量', '储量']);
    expect(taken(reserves, 'indicator', ['安吉县'])).toEqual(['安吉县', '德清县', '长兴县']);
  });

  it('measures nothing of what its names are called together', () => {
    expect(taken(text, 'indicator', ['国家', '核电站'])).toEqual(['国家', '核电站', '核电站', '核电站']);
  });

  it('leaves a number alone in brackets to the weights', () => {
    expect(taken('拥有核电站最多的国家为美国（104座）。', 'indicator', ['国家', '核电站'])).toEqual(['国家']);
  });

  it('is of each name, where it is of the first', () => {
    const output = '产量较高的有安吉县（568吨）、德清县（518吨）、长兴县（488吨）。';
    expect(taken(output, 'subject', ['安吉县'])).toEqual(['安吉县', '德清县', '长兴县']);
  });
});
