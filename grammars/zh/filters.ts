/**
 * What looks like a number but is no claim: names, identifiers, ordinals, ratings, indefinite and vague numbers.
 * Each test says in its comment what it keeps out.
 */
import { compare, decimal } from './decimal.js';
import phrases from './lexicon/fixed-phrases.json' with { type: 'json' };
import type { Figure, Mention, Rank } from './mention.js';

const FIXED = new Set(phrases.phrases);
const LONGEST_FIXED = Math.max(...phrases.phrases.map((phrase) => phrase.length));
const AFTER_CHINESE = new Set(phrases.classifiersAfterChinese);
const THREE = decimal('3');
const ONE = decimal('1');

/** Whether a mention of the grammar may be a claim, by the characters around it. */
export function isMention(mention: Mention, folded: string): boolean {
  if (inTitle(folded, mention.start)) return false;
  switch (mention.type) {
    case 'date':
      return isDate(folded, mention.start, mention.end);
    case 'rank':
      return isRank(mention, folded);
    default:
      return isFigure(mention, folded);
  }
}

/** Inside 《》 stands a title, whatever it says. */
function inTitle(folded: string, at: number): boolean {
  const close = folded.indexOf('》', at);
  if (close < 0 || close - at > 80) return false;
  const reopen = folded.indexOf('《', at);
  // Closed behind it and not opened again: the opening may have been lost with a line.
  return reopen < 0 || reopen > close;
}

/** `“十四五”规划` and the like are names; so is a date that names a plan, an event or a day of remembrance in quotes. */
function isDate(folded: string, start: number, end: number): boolean {
  const after = folded.slice(end, end + 6);
  if (
    /^年?(?:规划纲要|远景目标纲要|行动计划|行动方案)/.test(after) &&
    /^“?[^年月日]*五”?$/.test(folded.slice(start, end))
  )
    return false;
  // `21世纪海上丝绸之路`, `21世纪经济报道`: names.
  if (
    /世纪$/.test(folded.slice(start, end)) &&
    /^(?:海上|经济报|议程|教育|不动产|资本|传媒|报|学术|商业|中心|大厦|初的?$)/.test(after)
  )
    return false;
  // `30日内付款`: how long, and from when is not said.
  if (/^\d+日$/.test(folded.slice(start, end)) && /^(?:之?内|以内)/.test(after)) return false;
  // `9月合约`: a thing that is traded.
  if (/月$/.test(folded.slice(start, end)) && /^合约/.test(after)) return false;
  if (/^(?:事件|惨案|运动|宪法|条例|文件|专案)/.test(after) && !/年/.test(folded.slice(start, end))) return false;
  return true;
}

const RANK_VERB =
  /(?:居|列|排|排名|名列|位列|位次|位居|位次为|跃居|跃升|升至|升到|升为|退居|稳居|保持|进入|进位|跻身|蝉联|夺得|获得|获|取得|为|是|达|到|第|并列|均|分别|连续\S{1,3}年|继续|总量|规模|增速|增幅|总分|总成绩|综合|水平|数量|名次|排位|位)(?:全[国省市区县州球]|世界|亚洲|国内|同类|本省|[^，。；、“”]{0,12}?)?(?:的)?$/;
/** `第一大股东`, `第一大生产国`, `第一贸易伙伴`: a place among those of its sort. */
const RANKED =
  /^大(?!学|道|队|会|街|楼|厦|院|中|讲|批|类|部|项|步)|^(?:贸易伙伴|股东(?!大会)|城(?![市乡镇关区])|强[省市县国]|支柱)/;
/** `第一家`, `第二个…的城市`: in what field it is. */
const FIRST_OF =
  /(?:全[国省市区县州球]|世界|全球|亚洲|欧洲|国内|我国|中国|[省市区县州]|地区|行业|之?后|迎来了?|成为了?)的?$/;
const TOP_OF =
  /(?:排名?|排在|位次|居|列|列入|进入|进|跻身|挤进|冲进|闯入|迈入|进位|入围|保持|处于|位于|成为|是|为)[^，；。]{0,14}$/;
const RANK_SCOPE = /(?:全[国省市区县州球]|世界|全球|亚洲|国内|[省市区县州]|城市|[行产]业|榜|中)(?:的)?$/;

/** `第3位` in an order; not `第二批`, `第一产业`, `第一时间`. */
function isRank(rank: Rank, folded: string): boolean {
  const before = folded.slice(Math.max(0, rank.start - 20), rank.start);
  const after = folded.slice(rank.end, rank.end + 6);
  const text = folded.slice(rank.start, rank.end);
  if (/[“‘]$/.test(before)) return false;
  if (rank.upTo) {
    if (/^(?:中(?![，。；])|里|内|之中)/.test(after)) return false;
    if (!/[位名]$/.test(text)) return TOP_OF.test(before);
  }
  if (text.startsWith('N')) return /(?:是|为|的|成|居|列)$/.test(before) && /^(?:[，。；！）”的]|$)/.test(after);
  if (/[家座条所个]$/.test(text))
    return FIRST_OF.test(before) && /^(?!是|来|阶段|方面|环节|问题)(?:[一-鿿，。；！]|$)/.test(after);
  if (RANKED.test(after)) return true;
  const placed =
    (/[位名]$/.test(text) && !/^(?:书记|女|男|院士|主席|总统|同志|学生|科学家|航天)/.test(after)) ||
    /^大(?:[^一-鿿]|$|经济体|贸易国|出口国|市场|生产国|消费国)/.test(after);
  const ends = /^(?:[，。；、！？）”的]|$|和|及|与)/.test(after);
  if (!placed && !ends) return false;
  if (placed && /第[\d一二三四五六七八九十]+[位名]?[、和与]$/.test(before)) return true;
  return (
    (RANK_VERB.test(before) || RANK_SCOPE.test(before)) && (placed || RANK_VERB.test(before) || RANK_SCOPE.test(before))
  );
}

const AGE_GROUP =
  /^(?:及?以[上下]|以内)?(?:[、和](?:\d+[—\-~至])?\d+周?岁(?:及?以[上下])?)*的?(?:常住|户籍|城镇|乡村|农村|老年|少儿)?人口/;

/** Two things whose ratio is told; not two sides of a match. */
const COMPARES = /比(?!分|赛|上|去|[例较]?[，。；])[^，。；]{0,30}$/;

function isFigure(figure: Figure, folded: string): boolean {
  const before = folded.slice(Math.max(0, figure.start - 8), figure.start);
  const after = folded.slice(figure.end, figure.end + 8);
  const text = folded.slice(figure.start, figure.end);
  if (isFixedPhrase(folded, figure)) return false;
  if (figure.rule === 'toOne') return COMPARES.test(folded.slice(Math.max(0, figure.start - 40), figure.start));
  // `二元结构`, `三元锂电池`: made of so many; a price of a few 元 stands behind a word of money.
  if (/^[一二三四五]元$/.test(text) && !(SMALL_PRICE.test(before) && !/^[化复锂材正素乙]/.test(after))) return false;
  // `王四人民币300元`: the end of a name.
  if (figure.numeral === 'chinese' && /^.人民币$/.test(text)) return false;
  // `1元人民币约合5.11泰铢`: what the price is of.
  if (figure.unit.kind === 'currency' && /^(?:约|大约)?(?:合|折合|兑换?|可兑换?|等于)(?:约|为)?\d/.test(after))
    return false;
  if (isQuotedName(folded, figure)) return false;
  // `每10万人`, `每3年`: the measure of something else.
  if (/每$/.test(before) && !text.startsWith('每')) return false;
  // `±800千伏直流工程`: what a line is called.
  if (/±$/.test(before) && figure.unit.kind === 'measure') return false;
  // Ordinals, issue and article numbers written apart: `第 41 期`.
  if (/第$/.test(before)) return false;
  // `数十家`, `几百人`, `几十`.
  if (figure.numeral === 'scale' && /[数几]$/.test(before) && /^[百千万亿]/.test(text)) return false;
  if (isContactLine(folded, figure.start)) return false;
  // A magnitude is of an earthquake; other numbers with 级 are ratings.
  if (figure.unit.dimension === 'magnitude')
    return (
      figure.numeral === 'arabic' &&
      (/(?:震级|烈度)(?:可?达到?|为|约|有)?$/.test(before) ||
        /^(?:左右|以上)?(?:地震|余震|强震|[东西南北阵]*大?风|海况|海浪)/.test(after))
    );
  // `60岁及以上人口`, `0—14岁人口`: who is counted.
  if (/^周?岁$/.test(figure.unit.code ?? '') && AGE_GROUP.test(folded.slice(figure.end, figure.end + 40))) return false;
  // Ratings: `千亿级`, `5万吨级`, `百亿元级`.
  if (/^级(?!别)|^型(?!号)/.test(after)) return false;
  // `成立30周年纪念峰会`: part of an event's name.
  if (
    /周年$/.test(text) &&
    /^(?:纪念)?(?:大会|峰会|活动|论坛|晚会|庆典|仪式|座谈会|音乐会|展览?|文艺|招待会)|^校庆|^店庆/.test(after)
  )
    return false;
  // `“211工程”三期`: a part of a work, not a number of parts.
  if (figure.unit.code === '期' && figure.numeral === 'chinese' && !/[分共有为计]$/.test(before)) return false;
  // `八届人大四次会议`.
  if (
    figure.unit.code === '次' &&
    figure.numeral === 'chinese' &&
    /^(?:会议|全会|全体会议|代表大会|党代会)/.test(after)
  )
    return false;
  // `如表2所示`, `图3`, `2021款`: labels and model years.
  if (
    figure.numeral === 'arabic' &&
    /(?:[如见详]?[表图]|附[表件录]|第)$/.test(before) &&
    figure.unit.kind === 'classifier' &&
    /^[所示中]/.test(after)
  )
    return false;
  if (/^(?:19|20)\d\d款$/.test(text) || (/^\d+所$/.test(text) && /^[示列述]/.test(after))) return false;
  // A numeral glued to what is before it: `K2`, `A-1`, `3.1.2`.
  if (
    /[A-Za-z_#№]$/.test(before) &&
    /^\d/.test(text) &&
    figure.unit.kind !== 'currency' &&
    !figure.scaled &&
    figure.unit.kind !== 'percent'
  )
    return false;
  if (
    figure.numeral === 'arabic' &&
    (/\d[.\-:]$/.test(before) || (/\d\/$/.test(before) && figure.unit.kind === 'none'))
  )
    return false;
  if (figure.unit.kind === 'none')
    return isCountWithoutClassifier(figure, before, after, text) || isIndex(figure, folded, after);
  if (figure.unit.dimension === 'points' && /^[点分]$/.test(figure.unit.code ?? ''))
    return isScore(figure, folded, before);
  // Party congresses and classes of graduates: `二十届二中全会`, `2024届`.
  if (
    figure.unit.code === '届' &&
    (/^(?:中央|历次|全国|[一二三四五六七八九]中全会|[一二三四五六七八九十]+次|全会|毕业|人大|政协|常委|高校)/.test(
      after,
    ) ||
      /^\d{4}/.test(text) ||
      /(?:党的|和|、)$/.test(before))
  )
    return false;
  if (
    figure.numeral !== 'arabic' &&
    figure.unit.kind === 'measure' &&
    /^[里石两尺寸丈度米]$/.test(figure.unit.code ?? '') &&
    !/[万亿]/.test(text) &&
    !/(?:长|达|约|近|距|高|深|宽|超过|行程|走了|重)$/.test(before)
  )
    return false;
  if (figure.unit.kind === 'measure' && figure.unit.dimension === 'time')
    return isDuration(figure, before, after, text);
  if (figure.numeral === 'scale')
    return (
      isMilestone(text, before, after) ||
      (figure.bound !== 'exact' && !(figure.unit.kind === 'currency' && /^(?:增加值|产值|GDP|工业|投入)/.test(after)))
    );
  if (figure.numeral === 'chinese') return isSpelledOut(figure, before, after);
  // Times of day, article numbers, versions.
  if (figure.unit.kind === 'classifier' && /^(?:版|号|路)/.test(after)) return false;
  return true;
}

const INDEX =
  /(?:指数|系数|性别比|PMI|收入比|生师比|师生比|之比|比例系数|容积率|评分|市盈率|市净率|中间价|汇率|[收开夜早午]盘|[沪深道纳恒]指|板指)(?:[^，；。]{0,10}(?:为|达|达到|报|至|到|在|是|的|升至|降至|扩大到|缩小到|报收?|收报|收于))?$|(?:报收|收报|收于|盘报)$/;

/** An index or coefficient has no unit: `指数为94.79`, `生师比为17.3`. */
function isIndex(figure: Figure, folded: string, after: string): boolean {
  if (figure.numeral !== 'arabic' || figure.scaled || !/\./.test(folded.slice(figure.start, figure.end))) return false;
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

/** Index points and marks, not the time of day. */
function isScore(figure: Figure, folded: string, before: string): boolean {
  if (figure.numeral !== 'arabic') return false;
  if (/(?:上午|下午|晚上|凌晨|早上|中午|当日|日|时)$/.test(before)) return false;
  const wide = folded.slice(Math.max(0, figure.start - 16), figure.start);
  return figure.unit.code === '点'
    ? /指数[^。；]{0,40}$/.test(folded.slice(Math.max(0, figure.start - 48), figure.start)) ||
        /(?:指数|沪指|深成指|大盘|收|报|涨|跌|升|回落|下降|板指|成指|[深道纳恒]指|破位?|冲上|站上|失守|收复|逼近)[^，；。]{0,8}$/.test(
          wide,
        )
    : /(?:得分|评分|得|总分|平均分|均分|分数|满意度|成绩|打出|考了|提高|贡献)[^，；。]{0,8}$/.test(wide);
}

/** Addresses and telephone numbers at the foot of a page. */
function isContactLine(folded: string, at: number): boolean {
  return /(?:地址|电话|邮编|传真|热线|邮政编码)[:：][^，。；]{0,40}$/.test(folded.slice(Math.max(0, at - 48), at));
}

/** Chinese numerals: from three on with a classifier; one and two are a manner of speaking. */
function isSpelledOut(figure: Figure, before: string, after: string): boolean {
  const { unit } = figure;
  if (unit.kind === 'classifier') {
    if (compare(figure.low, THREE) < 0 || !AFTER_CHINESE.has((unit.code ?? '').replace(/[（(/].*$/, ''))) return false;
    // `四个全面`, `三种一…` after a demonstrative or inside a name.
    return !/[第这那某另]$/.test(before) && !/^一(?![一-鿿])/.test(after);
  }
  if (unit.kind === 'measure')
    return (
      compare(figure.low, THREE) >= 0 ||
      figure.scaled ||
      figure.low.exponent < 0 ||
      (MEASURED.test(unit.code ?? '') &&
        // `种一亩小麦`: per unit, not how much.
        (compare(figure.low, ONE) > 0 || figure.bound !== 'exact' || ONE_OF.test(before)) &&
        !/(?:最[后先初]|[第每同这那另哪何逐唯统专]|任[何意])$/.test(before) &&
        !/^(?:化|般|样|线|味|阳光|三分|田)/.test(after))
    );
  return true;
}

/** What a price of less than ten 元 stands behind. */
const SMALL_PRICE = /(?:[价费为达付至到收卖花罚需涨降加减仅奖补约近超每]|补贴|奖励|优惠|每[^，。；]{0,3})$/;
/** Measures that one and two are counted with. */
const MEASURED = /^(?:t|kg|km|m|m2|m3|km2|har|ha|亩|斤|公里|kW|MW|kW\.h|\[nmi_i\]|\[mi_i\]|海里|英里)$/;
/** Behind what one of a measure is how much there is. */
const ONE_OF = /(?:达|为|是|增加?|减少?|降|长|重|深|宽|高|相距|仅|只有|多|少|缩短|延长|缴获|查获|损失)$/;
const STOPS =
  /^(?:之[间前后]|[A-Z]{2,}|等|时|大关|[\s“”，。；、！？）（/：+和与及或至到的]|$|左右|以[上下内]|上下|相当|而|但|以及)/;

/** `跨进万亿`, `GDP破万亿元`: a mark that is reached. `万亿俱乐部` is none. */
function isMilestone(text: string, before: string, after: string): boolean {
  return (
    /^(?:[过破超])?(?:[百千]?亿|[百千]?万亿)元?$/.test(text) &&
    /(?:破|跨进|跨入|迈进|迈入|进入|步入|踏入|站上|跃上|冲击|冲刺|逼近|直逼|达到?|[过超])$/.test(before) &&
    /^(?:[，。；、！？）”的]|$|大关|元?[^俱级产集规城市赛量元]{2})/.test(after)
  );
}

/** Divisions and the like are counted without a classifier: `11省市`, `7镇8乡`. */
const DIVISIONS =
  /^(?:省[区市]|[省市县区镇乡州盟旗](?:（[省市县区旗市、]+）)?(?:[、，。；）\d和与及中]|$)|大(?!型|于|会|学(?!科)|约|数据|量|概|小|中|连|道|厦|赛|奖|楼))/;

const BARE_MONEY = /(?:市值|估值|身家|身价|总投资|营收|销售额|成交额|票房|净利润?)[^，。；\d]{0,4}$/;

/** A number with no unit is a claim when it is scaled and its noun follows: `1000多万失业人员`, `上千万家庭`. */
function isCountWithoutClassifier(figure: Figure, before: string, after: string, text: string): boolean {
  if (isMilestone(text, before, after)) return true;
  if (figure.numeral === 'scale' && figure.bound === 'exact') return false;
  if (figure.numeral === 'chinese' && figure.bound === 'exact' && !/个亿$/.test(text)) return false;
  if (!figure.scaled)
    return (
      /^\d{1,3}$/.test(text) &&
      DIVISIONS.test(after) &&
      (after.startsWith('大')
        ? !/[前第]$/.test(before)
        : /(?:[辖有含设共个等、，县市区乡镇州）（]|覆盖|涉及|全[国省市]|^)$/.test(before))
    );
  if (STOPS.test(after) && !/[“第]$/.test(before)) return true;
  // `市值一度超过600亿`.
  if (BARE_MONEY.test(before) && /^(?:[，。；、）]|$)/.test(after)) return true;
  if (
    /(?:人数|人次|总数|总量|数量|人口|用户|户数|量|数|增加|减少|新增|净增)(?:[^，；。]{0,4}(?:达|达到|为|超|超过|突破))?$/.test(
      before,
    ) &&
    /^(?:[，。；、）]|$)/.test(after)
  )
    return true;
  if (!/^[一-鿿]/.test(after) || /^(?:[级强版号的和与及或等以至到是为之里间内外]|在(?![校职读岗册]))/.test(after))
    return false;
  return !/[“第]$/.test(before);
}

const DURATION_VERB =
  /(?:为期|历时|历经|经历|经历了|经过|经过了|连续|持续|长达|超过|达|达到|缩短|缩短至|缩短到|延长|延长至|延长到|压缩至|压缩到|压减至|压缩|减至|缩减至|提前|提前了|推迟|任期|期限|存续期|寿命|年限|工期|周期|学制|刑期|保质期|质保期|有效期|不少于|不超过|满|用|用了|仅用|耗时|需|需要|花了|花费|举办|举办了|成立|建立|运行|运营|实施|开展|坚持|奋斗|走过|走过了|度过|驻村|工作|学习|服务|从事|平均|至少|近|约|为|有期徒刑|累计|期|长|龄|时间|达成|积累了|超|有|试行|闲置|拖欠|服刑|存放|冲击|增产|丰收|增长|下降)$/;

/** `平均受教育年限由9.08年提高至9.91年`. */
const DURATION_CHANGE =
  /(?:年限|寿命|周期|工期|时间|时长|期限|学制)(?:分别|已)?[由从]$|\d年?(?:提高|增加|延长|缩短|压缩|减少|下降)(?:到|至|为)$/;

/** `为期两天`, `缩短一年`: a span of one or two that is measured. */
const SMALL_SPAN =
  /(?:为期|历时|历经|长达|缩短|延长|提前|推迟|推后|耗时|仅用|只用|用了|用时|时隔|相隔|持续|连续|任期|工期|学制|刑期)(?:了|至|到|为|近|约)?$/;

/** A span of time is a claim when it measures something; `十年来`, `近3年`, `三年行动计划` only point. */
function isDuration(figure: Figure, before: string, after: string, text: string): boolean {
  if (/^(?:制|版|级|期(?!限|间|待|内))|^(?:新高|新低|高位|高点|低点|均线|周期)/.test(after)) return false;
  if (figure.numeral === 'scale' && figure.bound === 'exact') return false;
  const years = figure.unit.code === 'a' && !/周年/.test(text);
  const small =
    figure.numeral === 'chinese' &&
    compare(figure.low, THREE) < 0 &&
    figure.low.exponent >= 0 &&
    !SMALL_SPAN.test(before) &&
    !/^(?:不到|不足|超过|仅|大约|将近|至少)/.test(text);
  const verb =
    DURATION_VERB.test(before.replace(/[了近约]$/, '')) || DURATION_VERB.test(before) || DURATION_CHANGE.test(before);
  if (/^(?:行动|计划|规划|攻坚|方案|目标|任务|大计|禁渔|发展规划|滚动)/.test(after)) return false;
  if (years) {
    // `改革开放40年来`, `工程实施四十年来`: since then. `举办12年来` tells how long.
    if (/^多?来(?!自|源|到|访|华)/.test(after) && !/(?:举办|创办|成立|建成|设立|运行|运营)$/.test(before)) return false;
    // `从医三十余年`.
    if (/[余多]年$/.test(text) && /^(?:[，。；、！）]|$)/.test(after) && !/(?:近|过去|未来|今后|前|后)$/.test(before))
      return true;
    if (/^(?:来|间|前|后|内|里|之内|之间|之后|以后|以前|之前|以来|多来|期间)/.test(after)) {
      return /(?:举办|成立|创办|建立|运行|运营|实施|开展|建成|设立|发展|坚持|连续)$/.test(before) && !small;
    }
    if (/(?:近|最近|过去|未来|今后|(?<!提)前|后|这|那|头|每|上|下|同|隔|余)$/.test(before) || /^近|^前|^后/.test(text))
      return /(?:经过|长达|为期|历时)/.test(before);
    if (small) return false;
    if (/(?:以上|以下|以内)$/.test(text)) return true;
    return (
      verb ||
      /^(?:以上|以下|期限|期(?![间待])|工期|寿命|有期徒刑|发展|建设|努力|奋斗|时间|的?[^，。；]{0,6}(?:冲击|历史|历程|经验|丰收|增产|合作|周期|过渡期|任期|期限))/.test(
        after,
      )
    );
  }
  if (figure.numeral === 'chinese') {
    if (small) return false;
    if (/^(?:内|来|间|之内|后|前|以内|以来)/.test(after) && !verb) return false;
    if ((figure.bound === 'over' || figure.bound === 'under') && !/^(?:中|里)/.test(after)) return true;
    return verb || /周年/.test(text) || figure.scaled || /^(?:[，。；）]|$)/.test(after);
  }
  // `24小时服务`, `3天后`, `近3个月来` say when or how, not how long.
  if (/^(?:来|间|后|前|之后|以前|之前|以来)/.test(after) && !verb) return false;
  if (/(?:近|最近|过去|未来|今后|(?<!提)前|这|那|头)$/.test(before)) return false;
  if (/^(?:近|前)/.test(text) && /^(?:来|内|中|，)/.test(after)) return false;
  if (
    /小时|h$/.test(figure.unit.code ?? '') &&
    /^(?:服务|值守|值班|不间断|在线|热线|监测|全天候|开放|营业|响应)/.test(after)
  )
    return false;

  return true;
}

/** Political and everyday set phrases, with the longest one looked for first. */
function isFixedPhrase(folded: string, figure: Figure): boolean {
  if (figure.numeral === 'arabic') return false;
  for (let length = LONGEST_FIXED; length >= 2; length--) {
    if (FIXED.has(folded.slice(figure.start, figure.start + length))) return true;
  }
  return false;
}

/** `“三个一”`, `“6+1”`, `“1234”工程`: a short quoted phrase that begins with a number is a name. */
function isQuotedName(folded: string, figure: Figure): boolean {
  const opens = folded[figure.start - 1];
  if (opens !== '“' && opens !== '‘') return false;
  const close = folded.indexOf(opens === '“' ? '”' : '’', figure.end);
  // `“27.4万”的差距`: quoted as it was said.
  if (close < 0 || close - figure.start > 12 || (figure.numeral === 'arabic' && figure.scaled)) return false;
  return (
    figure.unit.kind === 'none' ||
    figure.unit.kind === 'classifier' ||
    figure.unit.kind === 'measure' ||
    /[一-鿿]/.test(folded.slice(figure.end, close))
  );
}
