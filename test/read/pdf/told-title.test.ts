/** The title in a PDF's properties against what its pages say. */
import { describe, expect, it } from 'vitest';
import { toldTitle } from '../../../src/read/pdf/told-title.js';

const PAGE = '证券代码：600999\n云帆股份有限公司\n2024年年度\n报告\n全年营业收入3亿元。\n';

describe('toldTitle', () => {
  it('is that of the properties where it begins a line of the head, over several lines as well', () => {
    expect(toldTitle('云帆股份有限公司 2024年年度报告', PAGE)).toBe('云帆股份有限公司 2024年年度报告');
  });

  it('is none where the properties hold but a piece of a line', () => {
    expect(toldTitle('股份有限公司', PAGE)).toBeNull();
  });

  it('is none where a program or a short leftover made it up', () => {
    for (const made of ['报告.doc', 'Microsoft Word - 报告', 'OLE_LINK1', '附件', '', null]) {
      expect(toldTitle(made, PAGE)).toBeNull();
    }
  });

  it('is that of the properties where the pages do not print it', () => {
    expect(toldTitle('云溪市2024年国民经济和社会发展统计公报', PAGE)).toBe('云溪市2024年国民经济和社会发展统计公报');
  });
});
