/** Tokens that hold digits or bounds but are names or other words: `G60`, `5G`, `最近`; and ranks. */
import { Position, word } from './category.js';
import { CHINESE_DIGIT, CN, DIGITS, LETTERS, SCALE } from './characters.js';

/** Latin words with the digits that belong to them: `G60`, `C919`, `PM2.5`; but not the number after `GDP`. */
export const LatinWord = word(
  'LatinWord',
  /(?:(?:GDP|CPI|PPI|PMI|EPS|ROE|IPO|FDI|ODI)(?=\d)|(?:YoY|yoy|YOY|QoQ|qoq|QOQ|MoM|mom|MOM)(?=[-+])|[A-Za-z]+(?:[-.]?[A-Za-z]|[-.]?(?!(?<![\d.])(?:20\d\d年)?\d{1,2}月\d{1,2}日)(?!(?<![\d.])\d+(?:,\d{3})*(?:\.\d+)?(?:[万亿%]|[百千][万亿]|[个]?百分点|[美港欧日英韩澳加]?元|英镑|倍))\d)*)/,
  LETTERS,
);
/** A number glued to letters that are no unit: `5G`, `3D`, `4K`. */
export const Model = word('Model', /\d+(?:\.\d+)?[A-Z](?![A-Za-z0-9²³]|[\u4e00-\u9fff]?\d)/, DIGITS);
/** Words that contain a bound or preposition but are none. */
export const Decoy = word(
  'Decoy',
  /最近|附近|临近|邻近|靠近|近(?=年|期|日|代|来|况|平|几|海|郊|些)|经过|通过|超过滤|超(?=市|级|导|算|声|高|低|大|前|越|标|载|额|薄|细|短|临界|导|算|常|然|凡)|不过(?=[^十百千万亿\d])|过去|过程|过渡|约(?=定|束|谈|占|为)|上(?=[一二三四五六七八九\d])|高于一切|(?<![\d十百千万亿余倍])多(?=元|样|种|个|家|年|次|方|边|项|条|名|位|层|产|渠|点|部|媒|式|维|党|民|云|面|功能|领域)|来(?=自|到|源|往|看|说|华|京|访|料|年|临)|(?<![\d十百千万亿])余(?=额|热|量|杭|姚|下|留)|以上(?=[所各这述])|[一二三四五六七八九十]是|世纪/,
  '最附临邻靠近经通超不过约上高多来余以一二三四五六七八九十世',
);
/** `分列三、四位`: the last place of a list without 第. */
const LISTED_PLACE =
  '(?<=[列居排获占][^，。；、\\d]{0,6}[一二三四五六七八九十](?:、[一二三四五六七八九十])*[、和]?)[一二三四五六七八九十][位名]';
/** `分居二、三名`, `分列二三位`: the places before the last. */
const LISTED_FIRST =
  '(?<=分[列居获占][^，。；、\\d第]{0,6}(?:[一二三四五六七八九]、?){0,3})[一二三四五六七八九](?=(?:[、和]?[一二三四五六七八九]){1,3}[位名])';
export const Ordinal = word(
  'Ordinal',
  new RegExp(
    `${LISTED_FIRST}|${LISTED_PLACE}|首位(?!度)|(?<=(?:排名?|名列|位列|位居|排在|列居)(?:[全国省市区县州球世界]{0,3}))\\d+[位名](?![一-鿿]{0,3}[员者士生])|(?<=[从由第])\\d+[位名](?=(?:提升|上升|跃升|攀升|前移|下滑|下降|滑落|升|降|跌|退|滑)[至到])|第\\d+(?:[位名](?![一-鿿]{0,3}[员者士生])|[家座条艘枚起部])?|第[${CHINESE_DIGIT}${SCALE}]+(?:[位名家座条所只艘款颗枚口起部笔例架]|个(?!月|季|年|五年|百年))?|N[oO]\\.1(?![\\d.])`,
  ),
  `第首N一二三四五六七八九十${DIGITS}`,
  Position,
);
export const TopN = word(
  'TopN',
  new RegExp(
    `后(?:\\d+|${CN}+)[位名](?=[，。；、！）”的]|$|为|是|分别|依次)|前(?:\\d+|${CN}+)(?:[位名](?!企业家|专家|教[师授]|科学|院士|老)|大(?![会学道])|(?=港口|城市|品牌|国家|省份|高校)|强?(?=[，。；、！）”的]|$|行列|之列)|(?=均?[是为](?!主)|分别|依次|中[，有国仅]|(?![家位名个强大只款批年月日天届轮次条])[一-鿿]{0,6}(?:企业|厂商|国家|公司|券商|机构|排名))|强(?=[，。；、！）”]|$|行列|之列))`,
  ),
  '前后',
  Position,
);
