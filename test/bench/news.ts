/**
 * News prose for measuring: sentences put together from the phrases of Chinese newspapers, most of them without a
 * number. The same seed gives the same text.
 */

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const WHO = [
  '云溪市',
  '青川区',
  '临江高新区',
  '白石县',
  '当地政府',
  '有关部门',
  '多家企业',
  '专家组',
  '村民们',
  '学校',
  '科研团队',
  '海川集团',
  '该项目',
  '记者',
  '广大干部群众',
  '医护人员',
  '社区工作者',
  '参会代表',
  '文化馆',
  '合作社',
];
const WHEN = ['', '', '', '连日来，', '近日，', '活动现场，', '目前，', '据了解，', '会议指出，', '与此同时，'];
const DOES = [
  '坚持把创新摆在发展全局的核心位置',
  '深入走访了解群众的实际困难',
  '持续优化营商环境',
  '推动传统产业转型升级',
  '把绿水青山的理念落到实处',
  '为游客讲述老街的历史和故事',
  '加强与周边地区的交流合作',
  '组织志愿者开展宣传活动',
  '对下一步工作作出部署',
  '围绕产业链部署创新链',
  '努力破解制约发展的瓶颈',
  '让更多人享受到优质的公共服务',
  '用心守护着这片土地',
  '在田间地头忙碌着',
  '积极探索乡村治理的新路径',
  '受到社会各界的广泛关注',
];
const THEN = [
  '取得了明显成效',
  '赢得了群众的好评',
  '为高质量发展注入新的动力',
  '展现出蓬勃的生机与活力',
  '让人耳目一新',
  '成为一张亮丽的名片',
  '有力促进了城乡融合',
  '得到了与会人员的一致认可',
  '为后续工作打下了坚实基础',
];
const YEARS = ['2021年', '2022年', '2023年', '去年', '今年上半年', '前三季度'];
const FACTS: readonly ((n: (most: number) => number) => string)[] = [
  (n) => `全市实现地区生产总值${n(900) + 100}.${n(9)}亿元，同比增长${n(9) + 1}.${n(9)}%`,
  (n) => `新签约项目${n(200) + 20}个，总投资${n(300) + 10}亿元，其中亿元以上项目${n(20)}个`,
  (n) => `高新技术企业达到${n(900) + 100}家，比上年增加${n(90) + 5}家`,
  (n) => `接待游客${n(300) + 20}万人次，旅游收入约${n(90) + 5}.${n(9)}亿元`,
  (n) => `新增城镇就业${n(9) + 1}.${n(9)}万人，城镇登记失业率为${n(3) + 2}.${n(9)}%`,
  (n) => `完成改造老旧小区${n(80) + 5}个，惠及居民${n(9) + 1}万多户`,
  (n) => `规模以上工业增加值增长${n(12) + 1}.${n(9)}%，增速居全省第${n(8) + 1}位`,
  (n) => `建成高标准农田${n(90) + 10}万亩，占耕地面积的${n(60) + 20}%`,
];

/** How the text is made. */
export interface NewsOptions {
  readonly seed?: number;
  /** Of how many sentences one states numbers. */
  readonly sentencesPerFact?: number;
}

/**
 * Writes news prose.
 *
 * @param bytes least length in UTF-8
 * @param options seed, and how rare numbers are
 */
export function news(bytes: number, { seed = 1, sentencesPerFact = 8 }: NewsOptions = {}): string {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const number = (most: number): number => Math.floor(next() * (most + 1));
  const sentence = (): string =>
    next() * sentencesPerFact < 1
      ? `${pick(YEARS)}，${pick(FACTS)(number)}。`
      : `${pick(WHEN)}${pick(WHO)}${pick(DOES)}，${next() < 0.5 ? `${pick(WHO)}${pick(DOES)}，` : ''}${pick(THEN)}。`;
  const pieces: string[] = [];
  let length = 0;
  while (length < bytes) {
    const count = 3 + number(4);
    const paragraph = `　　${Array.from({ length: count }, sentence).join('')}\n`;
    pieces.push(paragraph);
    length += Buffer.byteLength(paragraph);
  }
  return pieces.join('');
}
