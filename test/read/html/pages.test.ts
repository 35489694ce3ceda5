/** What of a page its document holds: the article from its first to its last sentence, its title, its day. */
import { describe, expect, it } from 'vitest';
import { extractRecords } from '../../../src/extract.js';
import { decodeSource } from '../../../src/read/source.js';
import type { TextDocument } from '../../../src/read/text-document.js';

const read = (page: string | Uint8Array): Promise<TextDocument> =>
  decodeSource('page.html', typeof page === 'string' ? Buffer.from(page) : page, {});
const lines = ({ text }: TextDocument): string[] => text.trimEnd().split('\n');

const FIRST = '　　云溪市统计局公布，上半年全市生产总值186.4亿元，同比增长6.3%，增速高于全省。'.trim();
const SECOND = '其中，第二产业增加值78.2亿元，增长7.1%；第三产业增加值96.5亿元，增长5.9%。';
const THIRD = '全市居民人均可支配收入21350元，增长5.6%，城乡收入差距继续缩小，消费稳步恢复。';
const TEXT = [FIRST, SECOND, THIRD];
const paragraphs = TEXT.map((text) => `<p>${text}</p>`).join('');
const page = (body: string, head = '<title>上半年云溪经济增长6.3%_云溪日报</title>'): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const TITLE = '上半年云溪经济增长6.3%';

describe('the text of a page', () => {
  it('goes on behind other articles that are listed above or between its paragraphs', async () => {
    const list = '<p>相关新闻：</p><p><a href="/1">云溪启动77个项目</a></p><p><a href="/2">云溪招商88次</a></p>';
    const above = page(`<h1>${TITLE}</h1><div class="text">${list}${paragraphs}</div>`);
    expect(lines(await read(above))).toEqual([TITLE, ...TEXT]);
    const between = page(
      `<h1>${TITLE}</h1><div><p>${FIRST}</p><p>${SECOND}</p>${list}<p>${THIRD}</p><p>${THIRD}</p></div>`,
    );
    expect(lines(await read(between))).toEqual([TITLE, FIRST, SECOND, THIRD, THIRD]);
  });

  it('may stand in a form, as whole pages of some systems do', async () => {
    const body = `<form id="f"><h1>${TITLE}</h1><div>${paragraphs}${paragraphs}</div></form><form>搜索：12项<input></form>`;
    expect(lines(await read(page(body)))).toEqual([TITLE, ...TEXT, ...TEXT]);
  });

  it('may be a table in a form, where it holds rows of numbers', async () => {
    const rows = [1, 2, 3].map((n) => `<tr><td>云溪${n}</td><td>${n}2</td><td>${n}5</td></tr>`).join('');
    const table = `<table><tr><td>城市</td><td>指数</td><td>浓度</td></tr>${rows}</table>`;
    const search = '<form><table><tr><td>年份</td><td>2021</td></tr></table><input></form>';
    const document = await read(page(`<h1>${TITLE}</h1>${search}<form>${table}</form>`));
    expect(lines(document).slice(-3)).toEqual(['云溪1\t12\t15', '云溪2\t22\t25', '云溪3\t32\t35']);
    expect(document.text).not.toContain('年份');
  });

  it('is found when its paragraphs are elements that could be articles, or headings, beside longer teasers', async () => {
    const teaser =
      '<h4>云溪招商大会签约33个项目，总额达55亿元，较上年增长，企业热情高涨；据了解，项目涉及多个领域，其中...</h4>';
    const menu = `<div><ul>${`<li><a href="/1">要闻</a>${teaser}</li>`.repeat(6)}</ul></div>`;
    for (const tag of ['div', 'section', 'h2']) {
      const text = TEXT.map((one) => `<${tag}>${one}</${tag}>`).join('');
      const document = await read(page(`${menu}<h1>${TITLE}</h1><div><div>${text}</div></div>`));
      expect(lines(document)).toEqual([TITLE, ...TEXT]);
      expect(document.regions.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'paragraph', 'paragraph']);
    }
  });

  it('is seen where a script shows it only when it is complete, as WeChat does', async () => {
    const body = `<h1>${TITLE}</h1><div class="rich_media_content" id="js_content" style="visibility: hidden; opacity: 0;">${paragraphs}</div>`;
    expect(lines(await read(page(`${body}<div style="visibility: hidden">另有99家。</div>`)))).toEqual([
      TITLE,
      ...TEXT,
    ]);
  });

  it('is all that the element with a name for it holds, and the sentences between the headline and it', async () => {
    const nested = `<div id="js_content"><section><p>${FIRST}</p></section><section><section>${paragraphs}${paragraphs}</section></section></div>`;
    expect(lines(await read(page(`<h1>${TITLE}</h1>${nested}`)))).toEqual([TITLE, FIRST, ...TEXT, ...TEXT]);
    const lead = `<div><div id="lead">${FIRST}</div><div id="rest">${SECOND}<br>${THIRD}<br>${SECOND}</div></div>`;
    expect(lines(await read(page(`<h1>${TITLE}</h1>${lead}`)))).toEqual([TITLE, FIRST, SECOND, THIRD, SECOND]);
    const repeated = `<p>核心提示：${FIRST}</p><div><div>${paragraphs}</div></div>`;
    expect(lines(await read(page(`<h1>${TITLE}</h1>${repeated}`)))).toEqual([TITLE, ...TEXT]);
  });

  it('ends where other articles are listed with their summaries', async () => {
    const others = '<h3>相关阅读</h3><p><a href="/1">另一篇</a></p><div><p>山河市有55家企业获奖，增长5%。</p></div>';
    expect(lines(await read(page(`<h1>${TITLE}</h1><div>${paragraphs}${others}</div>`)))).toEqual([TITLE, ...TEXT]);
  });

  it('ends before what is said of it: its editor, whose it is, what else one may read', async () => {
    const about = [
      '免责声明：本网转载的12篇内容仅供参考，不构成投资建议，入市需谨慎。',
      '责任编辑：王某',
      '上一篇文章： <a href="/3">下半年投资33亿元</a>',
    ];
    const body = `<h1>${TITLE}</h1><div>${paragraphs}${about.map((text) => `<p>${text}</p>`).join('')}</div>`;
    expect(lines(await read(page(body)))).toEqual([TITLE, ...TEXT]);
    const note = '注：增速按不变价格计算。';
    expect(lines(await read(page(`<h1>${TITLE}</h1><div>${paragraphs}<p>${note}</p></div>`))).at(-1)).toBe(note);
  });
});

describe('the title of a page', () => {
  it('is the line above the text that the head repeats, whatever element holds it', async () => {
    const site = `<title>${TITLE}-云溪,经济-云溪日报</title>`;
    const document = await read(page(`<p class="t">${TITLE}</p><p>2025-07-18 09:30</p><div>${paragraphs}</div>`, site));
    expect(document.title).toBe(TITLE);
    expect(document.regions[0]).toMatchObject({ kind: 'heading', level: 1 });
    expect(lines(document).slice(0, 2)).toEqual([TITLE, '2025-07-18 09:30']);
  });

  it.each([
    [`${TITLE} 要闻│云溪日报`, `<div>${TITLE}</div>`],
    ['云溪网', `<div class="logo">云溪网</div><h3>${TITLE}</h3>`],
    ['-云溪新闻网', `<div>云溪新闻网 / <a href="/">经济</a></div><table><tr><td>${TITLE}</td></tr></table>`],
    ['云溪，一座有温度的城市', `<h3 class="newsTitle">${TITLE}</h3><h4>分享</h4>`],
  ])('is the headline that the page shows where its head says %s', async (title, shown) => {
    const document = await read(
      page(`${shown}<p>2025年7月18日</p><div>${paragraphs}</div>`, `<title>${title}</title>`),
    );
    expect(document.title).toBe(TITLE);
    expect(lines(document)).toEqual([TITLE, '2025年7月18日', ...TEXT]);
  });

  it('is not the section of the site that its first words name', async () => {
    const shown = `<p>云溪经济观察</p><p>2025年7月18日</p><div>${paragraphs}</div>`;
    const document = await read(page(shown, `<title>云溪经济观察：${TITLE}，消费稳步恢复</title>`));
    expect(document.title).toBe(`云溪经济观察：${TITLE}，消费稳步恢复`);
  });

  it('is whole where a stroke parts a short word from it', async () => {
    const document = await read(page(`<div>${paragraphs}</div>`, '<title>数说 | 上半年云溪经济运行</title>'));
    expect(document.title).toBe('数说 | 上半年云溪经济运行');
  });

  it('is found behind what a crawler wrote before the page', async () => {
    const address = 'http://www.example.cn/2025/0718/1.htm\n<base href="http://www.example.cn/2025/0718/1.htm">';
    const document = await read(address + page(`<div>${paragraphs}</div>`, '<title>经济增长-云溪网-要闻频道</title>'));
    expect(document).toMatchObject({ title: '经济增长', date: '2025-07-18' });
  });
});

describe('the day of a page', () => {
  it('stands in the line between the title and a text that is held by one element with breaks', async () => {
    const body = `<h1>${TITLE}</h1><div><p>记者 王某</p><p>2025-07-18 09:30 <span>来源：云溪日报</span></p></div>`;
    const document = await read(page(`${body}<div class="txt">${TEXT.join('<br><br>')}</div>`));
    expect(lines(document)).toEqual([TITLE, '2025-07-18 09:30 来源：云溪日报', ...TEXT]);
    expect(document.date).toBe('2025-07-18');
  });

  it.each([
    ['a name in the head', '<meta name="publishdate" content="2025-07-18 09:30">'],
    ['data for search engines', '<script type="application/ld+json">{"datePublished": "2025-07-18T09:30:00"}</script>'],
    ['seconds in a script, in the day of China', '<script>var ct = "1752769800";</script>'],
    ['a variable', '<script>window.info = { publishTime: "2025-07-18 09:30" }</script>'],
    ['digits alone', "<script>var pubdate = '20250718';</script>"],
  ])('is written below the title when only the data tells it: %s', async (_, data) => {
    const document = await read(page(`<h1>${TITLE}</h1><em>昨天</em><div>${paragraphs}</div>${data}`));
    expect(document.date).toBe('2025-07-18');
    expect(lines(document).slice(0, 3)).toEqual([TITLE, '2025-07-18', FIRST]);
  });

  it('is not taken from data of several articles, nor from an impossible date', async () => {
    const several =
      '<script>var list = [{pubDate2: 1, publishTime: "2025-07-18"}, {publishTime: "2025-07-02"}]</script>';
    expect((await read(page(`<h1>${TITLE}</h1><div>${paragraphs}</div>${several}`))).date).toBeNull();
    const wrong = '<meta name="pubdate" content="2025-02-31">';
    expect((await read(page(`<h1>${TITLE}</h1><div>${paragraphs}</div>${wrong}`))).date).toBeNull();
  });

  it.each(['/2025-07/18/c_1.htm', '/art/2025/7/18/a.html', '/202507/t20250718_1.html', '/25/0718/09/A1.html'])(
    'is that of the address where nothing else tells one, and is not written: %s',
    async (path) => {
      const link = `<link rel="canonical" href="https://www.example.cn${path}">`;
      const document = await read(page(`<h1>${TITLE}</h1><div>${paragraphs}</div>`, `<title>${TITLE}</title>${link}`));
      expect(document.date).toBe('2025-07-18');
      expect(lines(document)).toEqual([TITLE, ...TEXT]);
    },
  );

  it('stands in its line without what is counted of the page', async () => {
    const line = '2025-07-18 09:30 阅读：1,280次 | 约 2200 字 预计阅读 5 分钟';
    const document = await read(page(`<h1>${TITLE}</h1><p>${line}</p><div>${paragraphs}</div>`));
    expect(lines(document).slice(0, 3)).toEqual([TITLE, '2025-07-18 09:30', FIRST]);
  });

  it.each(['發布日期：114-07-18', '中華民國114年7月18日　星期五', '更新時間：114.7.18 王某'])(
    'may be told in years of Taiwan: %s',
    async (line) => {
      const document = await read(page(`<h1>${TITLE}</h1><p>${line}</p><div>${paragraphs}</div>`));
      expect(document.date).toBe('2025-07-18');
      expect(lines(document)[1]).toBe(line);
    },
  );

  it('may stand in a table of the headline, or in brackets below the text', async () => {
    const table = '<table><tr><td>【云溪日报/记者王某】</td><td>2025.07.18 09:30</td></tr></table>';
    const above = await read(page(`<h1>${TITLE}</h1>${table}<div>${paragraphs}</div>`));
    expect(lines(above).slice(0, 2)).toEqual([TITLE, '【云溪日报/记者王某】 2025.07.18 09:30']);
    const below = await read(page(`<h1>${TITLE}</h1><div>${paragraphs}</div><p>【2025/07/18 云溪晚报】</p>`));
    expect([above.date, below.date]).toEqual(['2025-07-18', '2025-07-18']);
  });

  it('is none from before there were pages, and is not written again below a title that has it', async () => {
    const person = `<h1>云溪县长</h1><div><p>1968年3月5日</p>${paragraphs}</div>`;
    expect((await read(page(person, '<title>云溪县长</title>'))).date).toBeNull();
    const daily = '<title>2025年7月18日云溪要闻</title><meta name="pubdate" content="2025-07-18">';
    const document = await read(page(`<div>${paragraphs}</div>`, daily));
    expect([document.date, ...lines(document)]).toEqual(['2025-07-18', '2025年7月18日云溪要闻', ...TEXT]);
  });

  it('may stand below the text', async () => {
    const body = `<h1>${TITLE}</h1><div>${paragraphs}</div><div>发布日期：2025年7月18日</div>`;
    const document = await read(page(body));
    expect(document.date).toBe('2025-07-18');
    expect(lines(document).at(-1)).toBe('发布日期：2025年7月18日');
  });

  it('is what 昨日 and 今年 are told from', async () => {
    const told = '<p>昨日，全市有45家养老机构开放；今年以来，新增床位1280张，投入使用的床位有960张。</p>';
    const script = '<script>var ct = "1752769800"</script>';
    const document = await read(page(`<h1>云溪养老</h1><div>${told}${told}</div>${script}`, '<title>云溪养老</title>'));
    const periods = new Map([...extractRecords(document)].map(({ quote, period }) => [quote, period]));
    expect(periods.get('45家')).toBe('2025-07-17');
    expect(periods.get('1280张')).toBe('2025');
  });
});

describe('NUL bytes in a page', () => {
  const withNuls = (count: number): Uint8Array =>
    Buffer.from(page(`<h1 title="${'\0'.repeat(count)}">${TITLE}</h1><div>${paragraphs}</div>`));

  it('are left out with a warning when they are few', async () => {
    const document = await read(withNuls(3));
    expect(lines(document)).toEqual([TITLE, ...TEXT]);
    expect(document.warnings).toEqual(['3 NUL bytes, left out']);
    expect((await read(page(`<div>${paragraphs}</div>`))).warnings).toEqual([]);
  });

  it('make a file binary when they are many, or when nothing shows a page', async () => {
    await expect(read(withNuls(400))).rejects.toThrow('a binary file');
    await expect(read(Buffer.from('\x7fELF\0\0\0 云溪市有12家企业。'))).rejects.toThrow('a binary file');
  });
});
