/** Subjects by the names and codes of administrative divisions. */
import { describe, expect, it } from 'vitest';
import { divisionsNamed } from '../../src/names/divisions.js';
import { divisionIn, placesFinder } from '../../src/names/place.js';
import { nameSubject } from '../../src/names/subjects.js';
import { makeRecord } from '../write/records.js';

/** The places of a document whose claims have these subjects. */
function places(subjects: readonly (string | null)[], sentence = '全年增长5%。') {
  const finder = placesFinder(null);
  for (const subject of subjects) finder.add(makeRecord({ subject, sentence }));
  return finder.places();
}
const named = (subject: string | null, about: readonly string[] = [], given: string | null = null) => {
  const { name, code } = nameSubject(subject, places(about), given);
  return [name, code];
};

describe('nameSubject', () => {
  it.each([
    ['浙江省', '浙江省', '330000'],
    ['浙江', '浙江省', '330000'],
    ['内蒙古', '内蒙古自治区', '150000'],
    ['广西', '广西壮族自治区', '450000'],
    ['北京', '北京市', '110000'],
    ['杭州', '浙江省杭州市', '330100'],
    ['浙江省杭州市', '浙江省杭州市', '330100'],
    ['恩施州', '湖北省恩施土家族苗族自治州', '422800'],
    ['怒江州', '云南省怒江傈僳族自治州', '533300'],
    ['丰宁县', '河北省承德市丰宁满族自治县', '130826'],
    ['张家口市塞北管理区', '河北省张家口市塞北管理区', '130773'],
    ['恩施', '湖北省恩施土家族苗族自治州', '422800'],
    ['昆山市', '江苏省苏州市昆山市', '320583'],
    ['江苏昆山', '江苏省苏州市昆山市', '320583'],
    ['北京市朝阳区', '北京市朝阳区', '110105'],
    ['浙江全省', '浙江省', '330000'],
    ['香港', '香港特别行政区', '810000'],
    ['仙桃市', '湖北省仙桃市', '429004'],
  ])('calls %s %s (%s)', (subject, name, code) => {
    expect(named(subject)).toEqual([name, code]);
  });

  it.each(['我国', '全国', '中国', '国内'])('calls %s 全国, which has no code', (subject) => {
    expect(named(subject)).toEqual(['全国', null]);
  });

  it.each(['云溪高新区', '中国石油', '欧盟', '杭州高新区', '全国居民'])('leaves %s as it is', (subject) => {
    expect(named(subject)).toEqual([subject, null]);
  });

  it('tells places of one name apart by the document, or leaves them without a code', () => {
    expect(named('朝阳区')).toEqual(['朝阳区', null]);
    expect(named('朝阳区', ['北京市', '海淀区'])).toEqual(['北京市朝阳区', '110105']);
    expect(named('朝阳区', ['长春市'])).toEqual(['吉林省长春市朝阳区', '220104']);
    expect(named('鼓楼区', ['福州市'])).toEqual(['福建省福州市鼓楼区', '350102']);
    expect(named('鼓楼区', ['江苏省'])).toEqual(['鼓楼区', null]);
  });

  it('takes a district by its short name only in a document of its city', () => {
    expect(named('和平')).toEqual(['和平', null]);
    expect(named('江宁', ['南京市'])).toEqual(['江苏省南京市江宁区', '320115']);
  });

  it('finds out what 全市 and 我省 are', () => {
    expect(named('全市', ['杭州市', '西湖区'])).toEqual(['浙江省杭州市', '330100']);
    expect(named('全省', ['杭州市'])).toEqual(['浙江省', '330000']);
    expect(named('我市', ['西湖区', '杭州市'])).toEqual(['浙江省杭州市', '330100']);
    expect(named('我区', ['广西壮族自治区'])).toEqual(['广西壮族自治区', '450000']);
    expect(named('全县', ['昆山市', '安吉县', '昆山市'])).toEqual(['浙江省湖州市安吉县', '330523']);
    expect(named('全市')).toEqual(['全市', null]);
  });

  it('reads the place of a document from the sentences at its head', () => {
    const found = places([null, '全市'], '2024年，绍兴市地区生产总值比上年增长6.5%。');
    expect(nameSubject('全市', found, null).code).toBe('330600');
  });

  it('takes the subject that the user gives where the text names none', () => {
    expect(named(null)).toEqual([null, null]);
    expect(named(null, [], '全国')).toEqual(['全国', null]);
    expect(named(null, [], '台州')).toEqual(['浙江省台州市', '331000']);
    expect(named('全区', [], '云溪高新区')).toEqual(['云溪高新区', null]);
    expect(named('宁波市', [], '台州')).toEqual(['浙江省宁波市', '330200']);
  });
});

describe('divisions', () => {
  it('of one name are all found', () => {
    expect(divisionsNamed('朝阳区').map(({ code }) => code)).toEqual(['110105', '220104']);
    expect(divisionsNamed('云溪高新区')).toEqual([]);
    expect(divisionsNamed('')).toEqual([]);
  });

  it('have the higher level where a short name is of two', () => {
    expect(divisionIn('吉林', [])?.code).toBe('220000');
    expect(divisionIn('吉林市', [])?.code).toBe('220200');
  });
});
