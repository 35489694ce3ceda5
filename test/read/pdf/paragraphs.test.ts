/** Paragraphs whose lines do not begin at the left edge of their column, and lines of contents. */
import { describe, expect, it } from 'vitest';
import { lines, readPages, regionTexts } from '../../support/pdf-parts.js';

/** A line over the whole width of the page. */
const WIDE = '上半年全区经济运行总体平稳各项主要指标好于预期企业效益改善就业保持稳定';

const texts = async (...of: Parameters<typeof readPages>) =>
  regionTexts(await readPages(...of)).map(([, text]) => text);

describe('paragraphs', () => {
  it('go on below the text of an item', async () => {
    const read = await texts({
      texts: [
        ...lines(60, 80, [WIDE]),
        ...lines(60, 140, ['● 医疗领域的企业发布了新的产品平台每周收到的咨询数量已经']),
        ...lines(84, 160, ['超过二点三亿人次，覆盖健康管理和临床服务等核心的应用场', '景。']),
        ...lines(60, 200, ['● 电商领域的企业推出了新的工具。']),
      ].map((line) => (line.text.startsWith('●') ? { ...line, text: line.text.padEnd(38, '的').slice(0, 38) } : line)),
    });
    expect(read.slice(1, 2)).toEqual([expect.stringMatching(/^● 医疗[^●]*\n超过[^●]*$/)]);
  });

  it('are whole when they are set in on both sides', async () => {
    const body = '研究采用回归模型测算了各地区的排放总量并分析其变化';
    const read = await texts({
      texts: [...lines(60, 80, [WIDE]), ...lines(120, 140, [`摘要${body.slice(2)}`, body, body, body, '结果。'])],
    });
    expect(read).toEqual([WIDE, [`摘要${body.slice(2)}`, body, body, body, '结果。'].join('\n')]);
  });

  it('go on below a heading that hangs on its number', async () => {
    const read = await texts({
      texts: [
        ...lines(60, 80, [WIDE]),
        { x: 60, y: 140, text: '四、公司负责人和会计机构负责人保证年度报告中财务报告的内容真实准确完整以' },
        { x: 84, y: 160, text: '及没有遗漏。' },
        { x: 84, y: 200, text: '公司拟派送红利。' },
      ],
    });
    expect(read[1]).toMatch(/完整以\n及没有遗漏。$/);
    expect(read[2]).toBe('公司拟派送红利。');
  });

  it('end before an item when the sentence does', async () => {
    const full = '（五）获得生产批准文号的灭活疫苗产品共计十二项比上年增加三项产能持续扩大。';
    const next = '（六）获得生产批准文号的活疫苗产品共计九项。';
    expect(await texts({ texts: lines(60, 100, [full, next]) })).toEqual([full, next]);
  });

  it('do not go on over pages of different widths', async () => {
    const signed = '法定代表人张某某主管会计工作负责人孙某某会计机构负责人袁某某的签名';
    const read = await texts({ texts: lines(100, 700, [signed]), width: 842 }, { texts: lines(100, 100, [signed]) });
    expect(read).toEqual([signed, signed]);
  });
});

it('reads contents line by line, with the numbers of their sections', async () => {
  const numbers = ['第一节', '第二节', '第三节', '第四节'];
  const titles = ['释义..............４', '主要指标..........５', '业务概要..........８', '重要事项.........３１'];
  const read = await texts({ texts: [...lines(90, 100, numbers), ...lines(153, 100, titles)] });
  expect(read.map((text) => text?.slice(0, 6))).toEqual(['第一节  释', '第二节  主', '第三节  业', '第四节  重']);
});
