/** Places in an order, told from names that hold an ordinal. */
import type { Rank } from './mention.js';

const RANK_VERB =
  /(?:居|列|排|排名|名列|位列|位次|位居|位次为|跃居|跃升|[下滑降落跌退]至|升至|升到|升为|退居|稳居|保持|进入|进位|跻身|蝉联|夺得|获得|获|取得|占据?|登上|登|重返|重回|夺下|拿下|夺回|抢下|坐稳|落在|退[至到]|为|是|达|到|第|并列|均|分别|连续\S{1,3}年|继续|总量|规模|增速|增幅|总分|总成绩|综合|水平|数量|名次|排位|位)(?:全[国省市区县州球]|世界|亚洲|国内|同类|本省|[^，。；、“”]{0,12}?)?(?:的)?$/;
/** `第一大股东`, `第一大生产国`, `第一贸易伙伴`: a place among those of its sort. */
const RANKED =
  /^大(?!学|道|队|会|街|楼|厦|院|中|讲|批|类|部|项|步)|^(?:贸易伙伴|股东(?!大会)|城(?![市乡镇关区])|强[省市县国]|支柱|中标候选|候选|宝座)|^[一-鿿]{2,4}(?:大[国省市县户]|强[国省市县])/;
/** `稳居第一大类出口商品`: a class that leads; elsewhere `第一大类` opens a list. */
const LEADING_CLASS = /(?:居|为|是|列|保持|成)(?:了?[一-鿿]{0,8}的?)?$/;
/** `历史同期第三多`, `第二高值`: a place by how much there is. */
const RANKED_BY_EXTENT =
  /^(?:[多少高低大小早晚强弱长短快慢暖热冷亮远近深重贵](?:[，。；、！？）”]|$|[的值位]|水平|纪录|记录|仅次)|重要的?[一-鿿]|[高长大深]桥)/;
/** `这是该国第七枚金牌`, `世界上第三个…的国家`: what it is, is said of it by its place. */
const IS_ONE_OF =
  /(?:(?:[，。；]|^|也|已|正|这|它|那|此|[一-鿿]{2})(?<![认作称视以])是(?!否)|成为|成了)[^，。；“]{0,16}[一-鿿]$|(?:世界|全国|国际|省|市|国)[上内]$/;
/** `第一家`, `第二个…的城市`: in what field it is. */
const FIRST_OF =
  /(?:全[国省市区县州球]|世界|全球|亚洲|欧洲|国内|我国|中国|[省市区县州]|地区|行业|之?后|迎来了?|成为了?)的?$/;
const TOP_OF =
  /(?:排名?|[榜名]单|[房额量价值]榜|排行榜?|占据?|排在|位次|居|列|列入|进入|进|跻身|挤进|冲进|闯入|迈入|进位|入围|保持|处于|位于|成为|是|为)[^，；。]{0,14}$/;
/** `票房前十的电影`: in what the first ten are the first. */
const MEASURED_IN = /(?:票房|销量|产量|金额|数量|总量|规模|产值|收入|市值|份额|成绩|[额量率值])$/;
const TOP_NOUN = /^(?:港口|城市|品牌|国家|省份|高校|[一-鿿]{0,6}(?:企业|厂商|公司))/;
const OF_ALL = /(?:全[国省市球]|世界|全球|国内|我国|亚洲)$/;
const RANKED_BEFORE = new RegExp(`${OF_ALL.source}|(?:排名?|位列|名列)$`);
const RANK_SCOPE = /(?:全[国省市区县州球]|世界|全球|亚洲|国内|[省市区县州]|城市|[行产]业|榜|中)(?:的)?$/;

/** What stands behind a rank that nothing else is said of: `从第五提升到第三`, `奖牌榜第二、金牌榜第三`. */
const ENDS =
  /^(?:[，。；、！？）”的]|$|和|及|与|[到至]?第|均?[是为]|[一-鿿]{1,3}榜|(?:提升|上升|跃升|攀升|前移|升|下降|下滑|滑落|退|跌|降)(?:到|至|为))/;

/** Up or down from one place to another. */
const MOVES = /^(?:提升|上升|跃升|攀升|前移|升|下降|下滑|滑落|退|跌|降|跃居|升居)(?:到|至|为|居)?/;

/** `第一、二、三产业`, `第一和第二批`: ordinals of one noun, which put nothing into an order. */
const ORDINAL_LIST =
  /^(?:(?:[、和及与]|[到至])第?(?:[一二三四五六七八九十]+|\d+))+(?![一二三四五六七八九十\d位名大的是为均]|分别|依次|高|多|[一-鿿]{1,3}榜)[一-鿿]/;
/** `第二，`: it opens a clause, and counts what is said. */
const OPENS_CLAUSE = /(?:^|[，。；：（“]|(?<!第[一二三四五六七八九十\d]{1,3}[位名]?)、|其中|其)$/;
/** `质量第一`, `安全第一`: what comes first for somebody. */
const MOTTO =
  /(?:安全|质量|品质|预防|友谊|健康|生命|人民|客户|用户|顾客|信誉|服务|效率|稳定|生态|疗效|用心|团结|纪律|政治|道德)$/;

/** `第3位` in an order; not `第二批`, `第一产业`, `第一时间`. */
export function isRank(rank: Rank, folded: string): boolean {
  const before = folded.slice(Math.max(0, rank.start - 20), rank.start);
  const after = folded.slice(rank.end, rank.end + 6);
  const text = folded.slice(rank.start, rank.end);
  if (ORDINAL_LIST.test(folded.slice(rank.end, rank.end + 12))) return false;
  if (/[“‘]$/.test(before)) return false;
  if (rank.upTo) {
    if (/^(?:中(?![，。；])|里|内|之中)/.test(after)) return false;
    // `世界前十港口`.
    // `全球前十大船东`; `前五大客户` names a whole by its size.
    if (text.endsWith('大')) return /^[一-鿿]/.test(after) && (OF_ALL.test(before) || TOP_OF.test(before));
    if (/^的(?![一二三四五六七八九\d])/.test(after) && MEASURED_IN.test(before) && !/[强大]$/.test(text)) return true;
    if (!/[位名]$/.test(text)) return (TOP_NOUN.test(after) ? RANKED_BEFORE : TOP_OF).test(before);
    if (/^(?:[，。；、]|为|是|的|分别|依次|均|中|[一-鿿]{2})/.test(after)) return true;
  }
  // `排名24位`, `从11名下滑至第21名`.
  if (/^[\d一二三四五六七八九十]/.test(text)) return true;
  if (text.startsWith('N')) return /(?:是|为|的|成|居|列)$/.test(before) && /^(?:[，。；！）”的]|$)/.test(after);
  if (/[家座条所个只艘款颗枚口起部笔例架]$/.test(text))
    return (
      (FIRST_OF.test(before) || (/[座艘枚口起部]$/.test(text) && IS_ONE_OF.test(before))) &&
      /^(?!是|来|阶段|方面|环节|问题|原因|层次|特点|要点)(?:[一-鿿，。；！]|$)/.test(after)
    );
  if (
    RANKED.test(after) ||
    (/^大类/.test(after) && LEADING_CLASS.test(before)) ||
    (/^第/.test(text) && RANKED_BY_EXTENT.test(after))
  )
    return true;
  // `排名第五悲观的国家`.
  if (/^第/.test(text) && /(?:排名|排在|位列|名列)$/.test(before) && /^[一-鿿]{2,4}的[一-鿿]/.test(after)) return true;
  const placed =
    (/[位名]$/.test(text) && !/^(?:书记|女|男|院士|主席|总统|同志|学生|科学家|航天)/.test(after)) ||
    /^大(?:[^一-鿿]|$|经济体|贸易国|出口国|市场|生产国|消费国)/.test(after);
  const ends = ENDS.test(after);
  // `第二名为乙公司`, `1、第一名甲公司`: a list in its order.
  if (text.endsWith('名') && (/^(?:为|是|：|的)/.test(after) || /(?:^|[，。；：]|\d[、.])$/.test(before))) return true;
  if (!placed && !ends) return false;
  // `方正第五，份额4.9%`, `占据第三的位置`, `第五位的东芝`: an ordinal of nothing but an order.
  if (ends && /^第/.test(text) && (/[位名]$/.test(text) || !(OPENS_CLAUSE.test(before) || MOTTO.test(before))))
    return true;
  // `从上年的第4位跃升到第3位`.
  if (placed && MOVES.test(after) && /[从由自][^，。；]{0,12}$/.test(before)) return true;
  if (placed && /第[\d一二三四五六七八九十]+[位名]?[、和与]$/.test(before)) return true;
  return (
    (RANK_VERB.test(before) || RANK_SCOPE.test(before)) && (placed || RANK_VERB.test(before) || RANK_SCOPE.test(before))
  );
}
