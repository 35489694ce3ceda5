/** Names: when something is told is no part of whom it is told of; 公司 is whose books were told of. */
import { describe, expect, it } from 'vitest';
import { candidateList } from '../../src/choice/candidate.js';
import type { Frame } from '../../src/choice/frame.js';
import { withoutSubject } from '../../src/choice/own-words.js';
import { extract } from '../../src/index.js';

/** Quotes with the subjects and indicators that they are read with. */
const read = (text: string): (readonly [string, string | null, string | null])[] =>
  extract(text)
    .filter(({ kind }) => kind !== 'date')
    .map(({ quote, subject, indicator }) => [quote, subject, indicator] as const);

describe('a holiday or a reporting period', () => {
  it.each([
    ['国庆长假云溪市接待游客210万人次。', '云溪市'],
    ['端午小长假临江县接待游客8万人次。', '临江县'],
    ['春节黄金周云溪市旅游收入10.5亿元。', '云溪市'],
  ])('%s', (text, subject) => {
    expect(read(text)[0]?.[1]).toBe(subject);
  });
});

describe('公司', () => {
  it('is the last one whose books were told of, though its name does not end like a company', () => {
    const text =
      '2023年海岚光电实现营业收入4.5亿元，同比增长12%；公司综合毛利率为36.4%。\n报告期内公司实现净利润0.8亿元。';
    expect(read(text).map(([, subject]) => subject)).toEqual(['海岚光电', '海岚光电', '海岚光电', '海岚光电']);
  });
});

describe('an indicator', () => {
  it('does not begin with whom it is of, but where nothing is left of it', () => {
    const sentence = {} as Frame['sentence'];
    const of = (indicator: string | null, subject: string | null) => {
      const list = candidateList();
      return withoutSubject(list.add(indicator, 'clause'), list.add(subject, 'clause'), { sentence });
    };
    expect(of('高校基础研究经费', '高校')).toBe('基础研究经费');
    expect(of('云溪市的工业产值', '云溪市')).toBe('工业产值');
    expect(of('粗钢', '粗')).toBe('粗钢');
    expect(of('工业产值', null)).toBe('工业产值');
    expect(of(null, '云溪市')).toBeNull();
  });

  it('keeps the state that its nouns are in', () => {
    expect(read('目前全县在库投资项目141个。')[0]?.[2]).toBe('在库投资项目');
  });

  it('is no part of a word across its edge, and holds both its brackets', () => {
    const text = '全国卫生人员83万人，其中医院卫生技术人员77万人。全国30省（自治区、直辖市）遭受灾害，因灾死亡319人。';
    const indicators = read(text).map(([, , indicator]) => indicator as string);
    expect(indicators[1]).toBe('医院卫生技术人员');
    expect(indicators.at(-1)).toBe('因灾死亡');
    for (const indicator of indicators) expect(indicator.includes('（')).toBe(indicator.includes('）'));
  });
});
