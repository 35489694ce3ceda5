/** Whose report a document is, by its head and by what it says its own words mean. */
import { describe, expect, it } from 'vitest';
import { ratedCompany } from '../../src/resolve/paper-company.js';
import {
  calledCompany,
  codedCompany,
  definedCompany,
  reporterOf,
  selfCalledCompany,
} from '../../src/resolve/reporters.js';

const head = (...lines: string[]) => lines.map((folded) => ({ role: 'heading', folded }));

describe('reporterOf', () => {
  it('is the company that a line names, where another is the title of a report', () => {
    expect(reporterOf(head('公司代码：600999', '云帆食品股份有限公司', '2024年年度报告'))).toBe('云帆食品股份有限公司');
    expect(reporterOf(head('云帆食品股份有限公司2015年年度报告摘要'))).toBe('云帆食品股份有限公司');
  });

  it('may stand with those that belong to it, and with the code of its stock', () => {
    const title = '2303云帆电子股份有限公司及子公司合并财务报告暨会计师核阅报告民国一一四年及一一三年第一季';
    expect(reporterOf(head(title))).toBe('云帆电子股份有限公司');
    expect(reporterOf(head('云帆电子股份有限公司及其附属公司', '合并财务报告'))).toBe('云帆电子股份有限公司');
  });

  it('is none where the head tells one without the other', () => {
    expect(reporterOf(head('云帆食品股份有限公司', '关于召开会议的通知'))).toBeNull();
    expect(reporterOf(head('2024年年度报告', '云溪市人民政府'))).toBeNull();
  });

  it('is not who brings the shares to the market', () => {
    const cover = ['创业板风险提示', '首次公开发行股票招股说明书', '保荐机构（主承销商）', '北岭证券股份有限公司'];
    expect(reporterOf(head(...cover))).toBeNull();
  });
});

describe('ratedCompany', () => {
  it('is whom a heading names alone, where the head tells the code of one stock', () => {
    expect(ratedCompany(head('公司研报', '腾讯控股', '云计算加速', '股票代码 00700.HK'))).toBe('腾讯控股');
    expect(ratedCompany(head('公司研究|首次报告', '云帆股份600999.SH'))).toBe('云帆股份');
  });

  it('is none of several, and not the house that writes', () => {
    expect(ratedCompany(head('行业研报', '腾讯控股', '00700.HK 09888.HK'))).toBeNull();
    expect(ratedCompany(head('中信证券', '首次覆盖', '股票代码 00999.HK'))).toBeNull();
    expect(ratedCompany(head('腾讯控股', '云计算加速'))).toBeNull();
  });
});

describe('definedCompany', () => {
  it('is what the words of a report stand for', () => {
    const rows =
      '释义项\t指\t释义内容\n股份公司、发行人、公司、云帆食品\t指\t云帆食品股份有限公司\n云帆控股\t指\t云帆控股有限公司\n';
    expect(definedCompany(rows)).toBe('云帆食品股份有限公司');
  });

  it('may stand behind a short name and a stroke', () => {
    const rows = '云帆股份/公司/上市公司\t指\t云溪云帆航运股份有限公司\n交易对方\t指\t北岭航运有限公司\n';
    expect(definedCompany(rows)).toBe('云溪云帆航运股份有限公司');
  });

  it('is none where other words are told, or the same of two', () => {
    expect(definedCompany('云帆控股\t指\t云帆控股有限公司\n')).toBeNull();
    expect(definedCompany('公司\t指\t云帆食品股份有限公司\n本公司\t指\t北岭食品股份有限公司\n')).toBeNull();
  });
});

describe('calledCompany', () => {
  it('is found at once behind a line of blanks', () => {
    const blanks = ' '.repeat(50_000);
    const started = performance.now();
    expect(
      selfCalledCompany(`公告编号与证券代码以及其他说明文字均列于此处。${blanks}\n云帆控股有限公司（“本公司”）宣布。`),
    ).toBe('云帆控股有限公司');
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('is what brackets at the head of a notice name by its own words', () => {
    expect(
      calledCompany(
        '股東及投資者務請審慎行事，本公告乃由雲帆控股\n有限公司（「本公司」，連同其附屬公司統稱「本集團」）作出。',
      ),
    ).toBe('云帆控股有限公司');
    expect(calledCompany('公告\n北岭食品股份有限公司（以下简称“公司”）于近日收到批复。')).toBe('北岭食品股份有限公司');
    expect(calledCompany('业绩公告\nYunfan Holdings Limited（「本公司」）董事宣布业绩。')).toBe(
      'Yunfan Holdings Limited',
    );
  });

  it('ends before the verb that somebody came to it with', () => {
    expect(calledCompany('王某先生，55歲，於二零一四年一月三日獲委任為雲帆控股有限公司（「本公司」）執行董事。')).toBe(
      '云帆控股有限公司',
    );
    expect(calledCompany('李某曾任职于北岭食品有限公司（以下简称“公司”）。')).toBe('北岭食品有限公司');
    expect(calledCompany('持有云帆服饰股份有限公司（以下简称“云帆”、“公司”或“本公司”）股份5万股。')).toBe(
      '云帆服饰股份有限公司',
    );
    expect(calledCompany('华为民服务有限公司（以下简称“公司”）于近日公告。')).toBe('华为民服务有限公司');
  });

  it('is none for other short names, or where two are named so', () => {
    expect(
      calledCompany('云帆控股有限公司（以下简称“云帆”）与北岭食品股份有限公司（以下简称“北岭”）签约。'),
    ).toBeNull();
    expect(calledCompany('云帆有限公司（以下简称“公司”）；北岭有限公司（以下简称“本公司”）。')).toBeNull();
  });
});

describe('codedCompany', () => {
  it('is what a paper is headed with', () => {
    expect(
      codedCompany(head('公司研究', '——云帆科技（0999.HK+600999.SH）2025年一季报点评', '港股（0999.HK）指标')),
    ).toBe('云帆科技');
    expect(codedCompany([{ role: 'body', folded: '云帆科技（600999）发布半年报，公司营收增长。' }])).toBe('云帆科技');
    expect(codedCompany(head('云帆科技（证券代码：600999）'))).toBe('云帆科技');
  });

  it('is none where several are named, or one in passing', () => {
    const passing = { role: 'body', folded: '随后云帆科技（600999）发布的公告披露了更多信息。' };
    expect(codedCompany([...head('新闻', '公司入局', '大股东易主', '市场关注'), passing])).toBeNull();
    expect(codedCompany(head('云帆科技（600999.SH）', '北岭股份（600998.SH）'))).toBeNull();
    expect(codedCompany(head('基金增持云帆科技，其代码为600999，其他如北岭（北京）也在其中'))).toBeNull();
  });
});

describe('selfCalledCompany', () => {
  const COVER = '目录\n综合收益表\t2\n'.repeat(500);
  it('is what calls itself so behind a cover and tables', () => {
    expect(calledCompany(`${COVER}雲帆控股有限公司（「本公司」）為投資控股公司。`)).toBeNull();
    expect(selfCalledCompany(`${COVER}雲帆控股有限公司（「本公司」）為投資控股公司。`)).toBe('云帆控股有限公司');
    expect(selfCalledCompany(`${COVER}北岭食品有限公司（以下简称“公司”）是供应商。`)).toBeNull();
  });
  it('is nobody whose disclaimer stands below a paper about another', () => {
    expect(selfCalledCompany(`${COVER}本报告由云帆证券股份有限公司（以下简称“本公司”）制作。`)).toBeNull();
  });
});

describe('running heads', () => {
  it('name the company of a report beside its title', () => {
    const head = (folded: string) => reporterOf([{ role: 'body', folded }]);
    expect(head('二零二三年年报 云帆控股有限公司')).toBe('云帆控股有限公司');
    expect(head('云帆控股有限公司 | 二零二零年环境、社会及管治报告')).toBe('云帆控股有限公司');
    expect(head('云溪青年报 云帆控股有限公司')).toBeNull();
  });
});
