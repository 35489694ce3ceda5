/** Numbers without a unit: which of them are counts, marks that are reached, indices. */
import type { Figure } from './mention.js';

const STOPS =
  /^(?:之[间前后]|[A-Z]{2,}|等|时|大关|[\s“”，。；、！？）（/：+和与及或至到的]|$|左右|以[上下内]|上下|相当|而|但|以及)/;

/** `跨进万亿`, `GDP破万亿元`: a mark that is reached. `万亿俱乐部` is none. */
export function isMilestone(text: string, before: string, after: string): boolean {
  return (
    /^(?:[过破超])?(?:[百千]?亿|[百千]?万亿)元?$/.test(text) &&
    /(?:破|跨进|跨入|迈进|迈入|进入|步入|踏入|站上|跃上|冲击|冲刺|逼近|直逼|达到?|[过超])$/.test(before) &&
    /^(?:[，。；、！？）”的]|$|大关|元?[^俱级产集规城市赛量元]{2})/.test(after)
  );
}

/** Divisions and the like are counted without a classifier: `11省市`, `7镇8乡`. */
const DIVISIONS =
  /^(?:省[区市]|[省市县区镇乡州盟旗](?:（[省市县区旗市、]+）)?(?:[、，。；）\d和与及中]|$)|大(?!地震|型|于|会|学(?!科)|约|数据|量|概|小|中|连|道|厦|赛|奖|楼))/;

/** `世界50大石油公司`: the name of a list, as `百强` is. */
const ROUND = /^[1-5]0{1,2}$/;
const LISTED_AS = /(?:世界|全球|排名的|跻身)$/;

/** `7镇38村`: divisions of several sorts in a row, each with its number. */
const DIVISION_CHAIN = /^[省市县区镇乡州盟旗村街]\d{1,4}[省市县区镇乡州盟旗村街]/;
const IN_CHAIN = /\d[省市县区镇乡州盟旗村街]$/;
const CHAIN_END = /^[省市县区镇乡州盟旗村街](?=[、，。；）和与及全均都共]|$)/;

/** A division counted before what is told of it: `12市空气质量`, `覆盖38国`; not `5市场`, `2国道`. */
const DIVISIONS_OF =
  /^(?:省(?![级道会域外内直部属委厅情])份?|市(?![场民政区值属域级外内辖长委直容盈话况面])|县(?![城级域属委长道情])|国(?![道家际内外企产有债标资籍土网])|城(?![市区乡镇际投关堡墙中]))/;
const COUNTED_DIVISIONS = /(?:等|^|[，。；、：（]|覆盖|涉及|遍布|来自|涵盖|横跨|辐射|全球|全国|全省|其余|另外|上述)$/;

/** `58金55银47铜`, `2死4伤`: medals and victims, each with its number. */
const TOLLS = /^[金银铜](?=\d|[，。；、）]|$|[牌排位列夺]|奖)|^(?:死|伤|亡|失踪|失联|获救)(?=\d|[，。；、）]|$)/;
const TOLL_CHAIN = /^(?:[金银铜]\d|[死伤亡]\d)/;
const IN_TOLL = /\d(?:金|银|死|伤)$/;
const TOLL_VERB = /[致造]成?[^，。；\d]{0,8}$/;
/** `辽宁金牌22、银牌16`. */
const MEDALS_BEFORE = /[金银铜奖]牌(?:数|总数)?[为共：]?$/;

/** `19分9.2篮板1.6助攻`: what a player has made, each with its number. */
const PLAYED = /^(?:篮板|助攻|抢断|盖帽)/;
/** `54金牌32银牌`, `以199金高居榜首`, `独得8金`. */
const WHOLE_MEDALS = /^[金银铜]牌/;
const GOLDS = /^金(?:[，。；、并]|高居|居|位|排|列|领|傲|的|$)/;
const GOLDS_WON = /(?:以|获|夺|得|揽|收获|独得|比[^，。；]{2,10}[少多])$/;

const BARE_MONEY = /(?:市值|估值|身家|身价|总投资|营收|销售额|成交额|票房|净利润?)[^，。；\d]{0,4}$/;

/** `发病数为608511`, `注册人数达35000`: what is counted ends in its number. An index, a coefficient, a score do not count. */
const COUNTED =
  /(?:人次|总量|数量|(?<![指系分倍参函基序负常多少无岁复代因])数)(?:[^，；。\d]{0,3}(?:为|达到?|是|超过?|突破|[共合总]计|[增升降减]至|[：:]))?$/;
/** `165,496,280旧股`: a number long enough to be parted, right before what is counted. */
const GROUPED = /^\d{1,3}(?:[,，]\d{3})+$/;
const NOUN_BEHIND = /^(?:新股|旧股|用户|人口|会员|客户|居民|学生|员工|职工|企业|家庭|农户|车辆|订单)/;
const CLOSES = /^(?:[，。；、）]|$)/;

/** A number with no unit is a claim when it is scaled and its noun follows: `1000多万失业人员`, `上千万家庭`. */
export function isCountWithoutClassifier(figure: Figure, before: string, after: string, text: string): boolean {
  if (isMilestone(text, before, after)) return true;
  if (figure.numeral === 'scale' && figure.bound === 'exact') return false;
  if (figure.numeral === 'chinese' && figure.bound === 'exact' && !/个亿$|^.{3,}[万亿]$/.test(text)) return false;
  if (!figure.scaled && /^\d{1,4}$/.test(text))
    if (DIVISION_CHAIN.test(after) || (IN_CHAIN.test(before) && CHAIN_END.test(after))) return true;
  if (!figure.scaled && GROUPED.test(text) && NOUN_BEHIND.test(after)) return true;
  if (!figure.scaled && figure.numeral === 'arabic' && COUNTED.test(before) && CLOSES.test(after)) return true;
  if (!figure.scaled && /^\d{1,3}(?:\.\d)?$/.test(text) && PLAYED.test(after)) return true;
  if (!figure.scaled && /^\d{1,4}$/.test(text)) {
    if (WHOLE_MEDALS.test(after) || (GOLDS.test(after) && GOLDS_WON.test(before))) return true;
    if (
      TOLL_CHAIN.test(after) ||
      (IN_TOLL.test(before) && /^[金银铜]/.test(after)) ||
      (TOLLS.test(after) && (IN_TOLL.test(before) || TOLL_VERB.test(before)))
    )
      return true;
    if (MEDALS_BEFORE.test(before) && CLOSES.test(after)) return true;
    if (/^\d{1,3}$/.test(text) && DIVISIONS_OF.test(after) && COUNTED_DIVISIONS.test(before)) return true;
  }
  if (!figure.scaled)
    return (
      /^\d{1,3}$/.test(text) &&
      DIVISIONS.test(after) &&
      (after.startsWith('大')
        ? !/[前第]$/.test(before) && !(ROUND.test(text) && LISTED_AS.test(before))
        : /(?:[辖有含设共个等、，县市区乡镇州）（]|覆盖|涉及|全[国省市]|^)$/.test(before))
    );
  if (STOPS.test(after) && !/[“第]$/.test(before)) return true;
  // `市值一度超过600亿`.
  if (BARE_MONEY.test(before) && CLOSES.test(after)) return true;
  if (
    /(?:人数|人次|总数|总量|数量|人口|用户|户数|量|数|增加|减少|新增|净增)(?:[^，；。]{0,4}(?:达|达到|为|超|超过|突破))?$/.test(
      before,
    ) &&
    CLOSES.test(after)
  )
    return true;
  // `4500万5岁以下儿童`, `2850万4G用户`: how old they are, or what they use, stands between.
  if (/^\d{1,2}(?:[-—~至]\d{1,2})?周?岁|^[2-6]G(?:移动|手机)?(?:用户|客户|手机|终端|套餐)/.test(after)) return true;
  if (!/^[一-鿿]/.test(after) || /^(?:[级强版号的和与及或等以至到是为之里间内外]|在(?![校职读岗册]))/.test(after))
    return false;
  return !/[“第]$/.test(before);
}

/** `各省数量分别为：甲省21，乙省16`, `机组数量前三位依次是甲国（99）、乙国（58）`: what is counted is said before a list of names. */
const COUNTED_LIST =
  /(?:数量|个数|家数|机构数|企业数|机组数)(?:排名)?[^。；]{0,12}?(?:分别|依次)?[为是][：:]?(?:[一-鿿]{2,10}（?\d{1,5}）?[，、；和及])*[一-鿿]{2,10}（?$/;
const LIST_REACH = 400;

/** Whether a number counts for the name before it, in a list of which the sentence says what it counts. */
export function isListedCount(figure: Figure, folded: string): boolean {
  if (figure.numeral !== 'arabic' || figure.scaled) return false;
  if (!/^）?(?:[，、；。和及]|$)/.test(folded.slice(figure.end, figure.end + 2))) return false;
  if (!/^\d{1,5}$/.test(folded.slice(figure.start, figure.end))) return false;
  return COUNTED_LIST.test(folded.slice(Math.max(0, figure.start - LIST_REACH), figure.start));
}

/** `杜指跌23.04`, `纳指升10.84，收报1987.26`, `低见10113.95`: points of an index that is called by its short name. */
const INDEX_AT =
  /(?:指数|[杜纳道恒沪深标科台国]指)[^。；]{0,40}?(?:[收现午]?报|低见|高见|收于|[升跌涨][至到])(?:约|近)?$/;
const INDEX_BY =
  /(?:指数|[杜纳道恒沪深标科台国]指)(?:[^，。；\d]|\d{4}年){0,10}(?:[升跌涨挫]|跌去|上涨|下跌|上升|下挫)了?$/;
const INDEX_REACH = 48;

const INDEX =
  /(?:指数|系数|性别比|PMI|收入比|生师比|师生比|之比|比例系数|容积率|[评得]分|市盈率|市净率|中间价|汇率|[离在]岸人民币|[收开夜早午]盘|[沪深道纳恒]指|板指)(?:[^，；。]{0,10}(?:分别为|为|达|达到|报|至|到|在|是|的|升至|降至|扩大到|缩小到|报收?|收报|收于))?$|(?:报收|收报|收于|盘报)$/;

/** `指数为68.5，同比上升1.3，高出荣枯线18.5`: by how much an index has moved, or stands above a mark. */
const INDEX_MOVED =
  /(?:指数|PMI)[^，；。]{0,16}[\d.]+[，、；](?:[^；。]{0,20}[\d.]+，)?[^，；。\d]{0,12}(?:上升|下降|回落|提高|提升|上涨|下跌|回升|高出|高于|低于|增加|减少)了?[^，；。\d]{0,5}$/;
/** `从114.2上升到115.6`: where an index has come to. */
const INDEX_REACHED = /(?:指数|系数)[^。；]{0,50}(?:上升|下降|提高|回落|降低|回升|扩大|缩小|下滑|[升降达])[到至]了?$/;
/** `现代性均分（72.97）`, `得分最高的是进取（74.24）、理性（74.00）`. */
const SCORE_ASIDE = /(?:均分|得分|评分|分值|指数)[^。；]{0,60}（$/;
/** `分别为0.71、0.97、1.52和1.56`. */
const INDEX_LIST = /(?:指数|系数)[^。；]{0,60}分别为(?:\d+\.\d+(?:、|和|及|，)){0,9}$/;

/** An index or coefficient has no unit: `指数为94.79`, `生师比为17.3`. */
export function isIndex(figure: Figure, folded: string, after: string): boolean {
  if (figure.numeral !== 'arabic' || figure.scaled || !/\./.test(folded.slice(figure.start, figure.end))) return false;
  const told = folded.slice(Math.max(0, figure.start - 96), figure.start);
  // `均分（72.97）高于…`.
  if (/^）/.test(after) && SCORE_ASIDE.test(told)) return true;
  const near = told.slice(-INDEX_REACH);
  if (/^(?:[，。；、（）]|$)/.test(after) && (INDEX_AT.test(near) || INDEX_BY.test(near))) return true;
  const ends = /^(?:[，。；、）]|$|和|及)/.test(after);
  if (ends && (INDEX_MOVED.test(told.slice(-64)) || INDEX_REACHED.test(told.slice(-64)) || INDEX_LIST.test(told)))
    return true;
  return (
    INDEX.test(
      folded
        .slice(Math.max(0, figure.start - 64), figure.start)
        .replace(/（[^（）]{0,40}）/g, '')
        .slice(-24),
    ) &&
    /^(?:[，。；）、]|$|左右|以上|以下|[一-鿿])/.test(after) &&
    !/^[:：]/.test(after)
  );
}
