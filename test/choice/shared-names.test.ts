/** Names that 分别 shares numbers out to, wherever in the sentence they stand. */
import { describe, expect, it } from 'vitest';
import { preferring } from '../support/preferring.js';

const subjects = (text: string, preferred: readonly string[]): (string | null)[] =>
  preferring(text, 'subject', preferred).map(({ text }) => text);

describe('numbers shared out', () => {
  it.each([
    [
      '仅有海阳集团和临江银行2家公司成交额超过亿元，成交额分别为4.5亿元和3.1亿元。',
      ['公司', '海阳集团'],
      ['海阳集团', '临江银行'],
    ],
    [
      '全省的海阳集团、临江银行和云溪证券利润分别为37亿元、15亿元和1亿元。',
      ['全省'],
      ['海阳集团', '临江银行', '云溪证券'],
    ],
    ['销量最高的是海阳集团、临江银行，依次为160万台和140万台。', ['销量'], ['海阳集团', '临江银行']],
  ])('are of the names: %s', (text, preferred, names) => {
    expect(subjects(text, preferred).slice(-names.length)).toEqual(names);
  });

  it.each([
    // Whom goods go to.
    ['福建省对美国、东盟分别出口55万台和35万台。', '福建省'],
    // Nothing named.
    ['海阳集团的乡镇、行政村网点分别达到69家和107家。', '海阳集团'],
  ])('are left to the weights: %s', (text, subject) => {
    expect(subjects(text, [subject]).slice(-2)).toEqual([subject, subject]);
  });
});
