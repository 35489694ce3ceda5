/** What no weight decides of a subject: objects of a clause, the next name of a list, whom a word stands for. */
import { describe, expect, it } from 'vitest';
import { preferring } from '../support/preferring.js';

const subjects = (text: string, preferred: readonly string[]): (string | null)[] =>
  preferring(text, 'subject', preferred).map(({ text }) => text);

describe('a neighbour that is named for the first time', () => {
  it.each([
    ['洱源县东邻鹤庆县，面积1200平方公里。', ['鹤庆县', '洱源县'], '洱源县'],
    ['临江市毗邻云溪县，面积1200平方公里。', ['云溪县', '临江市'], '临江市'],
  ])('%s', (text, preferred, subject) => {
    expect(subjects(text, preferred).at(-1)).toBe(subject);
  });

  it('is a subject where it has been one before', () => {
    const text = '云溪县产值12亿元，毗邻云溪县面积2平方公里。';
    expect(subjects(text, ['云溪县'])).toEqual(['云溪县', '云溪县']);
  });

  it('is part of no name with what stands before it', () => {
    const [area] = preferring('洱源县东邻鹤庆县，面积1200平方公里。', 'subject', []);
    expect(area?.candidates).toContain('洱源县');
    expect(area?.candidates.filter((text) => text?.includes('东邻'))).toEqual([]);
  });
});

describe('what is measured', () => {
  it('is not whom it is measured of', () => {
    const [, growth] = preferring('企业由12家增加到35家，同比增长192%。', 'subject', ['企业']).slice(-2);
    expect(growth?.candidates).not.toContain('企业');
    expect(growth?.text).toBeNull();
    const [profit] = preferring('海阳集团利润增长5%。', 'subject', ['海阳集团']);
    expect(profit?.text).toBe('海阳集团');
  });
});

describe('a verb with the name that it is about', () => {
  it('is no name', () => {
    const [share] = preferring('海阳集团持有云南白药2.1%股份。', 'subject', []);
    expect(share?.candidates).toContain('海阳集团');
    expect(share?.candidates.filter((text) => text?.startsWith('持有云南'))).toEqual([]);
  });
});

describe('the next name of a list', () => {
  it('has the next number', () => {
    expect(subjects('其中成都实现产值4408亿元、绵阳711亿元、德阳628亿元。', ['成都'])).toEqual([
      '成都',
      '绵阳',
      '德阳',
    ]);
  });

  it.each([
    ['专利授权较多的有四川（5682件）、安徽（5184件）、陕西（4885件）。', ['四川', '安徽', '陕西']],
    ['考生较多的是：广州，79884人；深圳，57684人；东莞，19372人。', ['广州', '深圳', '东莞']],
  ])('has the number told as the one before: %s', (text, names) => {
    expect(subjects(text, [names[0] as string])).toEqual(names);
  });

  it('has none where it is of another sort', () => {
    expect(subjects('成都有医院63家、卫生院12家。', ['成都'])).toEqual(['成都', '成都']);
  });
});

describe('the number at the same place of the list before', () => {
  it('does not where another name heads the list', () => {
    const text =
      '海阳集团产量与销量分别为12万台、11万台，继续保持行业第一的位置，成为全国市场的龙头；云溪集团产量与销量则分别为9万台、8万台。';
    expect(subjects(text, ['云溪集团', '海阳集团']).slice(-2)).toEqual(['云溪集团', '云溪集团']);
  });
});

describe('a list of names', () => {
  it('is not whose each number is', () => {
    expect(subjects('海阳集团和云溪集团分别亏损3亿元和2亿元。', ['海阳集团', '云溪集团'])[0]).toBe('海阳集团');
  });
});

describe('a phrase that begins with a word for a name', () => {
  it('gives way to that name', () => {
    const text = '海阳大学建于1952年。学校校园占地7000亩。';
    expect(subjects(text, ['学校校园']).at(-1)).toBe('海阳大学');
  });

  it('does not where it tells of a part of a whole', () => {
    const text = '云溪市产值90亿元。全市企业税收3亿元。';
    expect(subjects(text, ['全市企业', '云溪市']).at(-1)).toBe('全市企业');
  });
});

describe('for whom the profit of a company is told', () => {
  it('is nobody that a number is of', () => {
    const text = '海阳软件公司收益12.8亿元；母公司拥有人应占溢利2.5亿元。';
    expect(subjects(text, ['母公司', '母公司拥有人', '海阳软件公司']).at(-1)).toBe('海阳软件公司');
  });
});

describe('an office of a public authority', () => {
  it.each([
    ['云溪市教育局支出合计1200万元。', ['云溪市'], '云溪市教育局'],
    ['云溪市规划和自然资源局本年收入300万元。', ['云溪市'], '云溪市规划和自然资源局'],
    ['云溪县人力资源和社会保障局支出80万元。', ['云溪县'], '云溪县人力资源和社会保障局'],
    // Who tells of a number does not have it.
    ['云溪市教育局局长介绍，今年新建学校12所。', ['云溪市'], '云溪市'],
  ])('%s', (text, preferred, subject) => {
    expect(subjects(text, preferred).at(-1)).toBe(subject);
  });
});
