/** Bylines: who reports is not whom a report is about. */
import { describe, expect, it } from 'vitest';
import { bylineOf } from '../../src/choice/byline.js';
import { notifierOf } from '../../src/choice/speakers.js';
import { preferring } from '../support/preferring.js';

describe('a byline', () => {
  it.each([
    ['海阳科技讯 3月12日，据外媒报道', '海阳科技讯', '海阳科技'],
    ['新华社北京3月20日电（记者 李四）全国产值', '新华社北京3月20日电（记者 李四）', '新华社'],
    ['【云溪网讯】全市产值', '【云溪网讯', '云溪网'],
    ['本报讯（记者周五）全市', '本报讯（记者周五）', '本报'],
    ['据新华社电 商务部', '据新华社电', '新华社'],
  ])('%s', (text, byline, medium) => {
    const found = bylineOf(text);
    expect(text.slice(0, found?.end)).toBe(byline);
    expect(found?.medium).toBe(medium);
  });

  it.each(['云溪电网消息灵通', '中域电讯收购对手的消息传出', '全网用电量达3亿千瓦时', '电视台收入3亿元'])(
    '%s: none',
    (text) => {
      expect(bylineOf(text)).toBeNull();
    },
  );

  it('holds no candidate', () => {
    const [sales] = preferring('海阳科技讯 3月12日，云鼎公司营收4亿元。', 'subject', []);
    expect(sales?.candidates).toContain('云鼎公司');
    expect(sales?.candidates.filter((text) => text?.startsWith('海阳'))).toEqual([]);
  });
});

describe('a company whose name ends like a byline', () => {
  it('is named whole', () => {
    expect(notifierOf('腾讯控股发布财报，二季度营收1611亿元')).toBe('腾讯控股');
    expect(notifierOf('2、腾讯控股发布财报，二季度营收1611亿元')).toBeNull();
  });
});
