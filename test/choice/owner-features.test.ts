/** What a clause says before its measure tells whose it is, whether a list knows the words for a name or not. */
import { beforeAll, describe, expect, it } from 'vitest';
import { hashOfName, keepNames, nameOf } from '../../src/choice/feature.js';
import { emitFeatures } from '../../src/choice/question.js';
import { ruleOf } from '../../src/choice/sifted.js';
import { annotatedDocument } from '../../src/train/documents.js';
import { readDocument } from '../../src/train/examples.js';

beforeAll(keepNames);

/** The features of one name of a subject candidate of the last claim, the indicator chosen as given. */
function featuresOf(text: string, indicator: string, candidate: string, feature: string): string[] {
  let names: string[] = [];
  readDocument(annotatedDocument({ name: 'a', text, date: null, annotations: [] }), (asked) => {
    if (asked.question === 'subject') {
      const found = asked.candidates.find((one) => one.text === candidate);
      names = [];
      if (found) asked.claimFeatures(found, (hash) => void names.push(nameOf(hash)));
    }
    const wanted = asked.question === 'indicator' ? asked.candidates.findIndex((one) => one.text === indicator) : -1;
    return { best: wanted >= 0 ? wanted : ruleOf(asked), chances: asked.candidates.map(() => 0.1) };
  });
  return names.filter((name) => name.startsWith(`${feature}|`));
}

describe('features of a subject', () => {
  it('tell that it is all that stands before the measure, or where it lies to that', () => {
    const text = '全国成交均价上涨15%，房企拿地均价下降29%。';
    expect(featuresOf(text, '拿地均价', '房企', 'owner')[0]).toMatch(/\|all$/);
    expect(featuresOf(text, '拿地均价', '全国', 'owner')[0]).toMatch(/\|up$/);
  });

  it('tell what stands right before the bracket of the number', () => {
    const text = '失业率较低的是捷克（2.7%）和马耳他（4.1%）。';
    expect(featuresOf(text, '失业率', '马耳他', 'bracketOf')[0]).toContain('|all|');
    expect(featuresOf(text, '失业率', '捷克', 'bracketOf')[0]).not.toContain('|all|');
  });

  it('tell how many clauses it has opened, and before how many words', () => {
    const text = '小鹿出行成立三年。小鹿出行融资2亿元。小鹿出行收入3亿元。';
    const opened = featuresOf(text, '收入', '小鹿出行', 'opened');
    expect(opened.length).toBeGreaterThan(0);
    expect(featuresOf('小鹿出行收入3亿元。', '收入', '小鹿出行', 'opened')).not.toEqual(opened);
  });
});

describe('features of a whole text', () => {
  it('can be found again by their names, as the weights are written', () => {
    const text =
      '海阳科技讯 3月12日，海阳集团公布半年报。集团营业收入12亿元，同比增长5%（上年同期为3%）。\n' +
      '全市生产总值900亿元，其中第一产业占12%；云溪县东邻临江市，面积1200平方公里，有亿元以上项目23个。';
    const lost = new Set<string>();
    readDocument(annotatedDocument({ name: 'a', text, date: null, annotations: [] }), (asked) => {
      for (const candidate of asked.candidates)
        emitFeatures(asked, candidate, (hash) => {
          if (hashOfName(nameOf(hash)) !== hash) lost.add(nameOf(hash));
        });
      const rule = ruleOf(asked);
      return { best: rule, chances: asked.candidates.map((_, i) => (i === rule ? 1 : 0)) };
    });
    expect([...lost]).toEqual([]);
  });
});
