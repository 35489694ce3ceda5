/** Tokens of bounds, which stand before or behind a number: `超过`, `左右`, `大关`. */
import { DatePart, Lead, Trail, word } from './category.js';
import { INCLUSIVE } from './characters.js';

// Bounds. `低于24亿元的市场预期`: what something is held against is told exactly.
export const LeadOver = word(
  'LeadOver',
  /高于(?=\d|百分之)(?!\d[^，。；：的]{0,12}的[^，。；：\d的]{0,6}(?:预期|预测|预估|估计|指引|均值|平均[值水]|警戒线|荣枯线))|首次(?:超过|突破|跨越|站上|跃上)了?|(?:超过|超出|突破|高过|冲破|飙破)了?(?!\d[^，。；：的]{0,12}的[^，。；：\d的]{0,6}(?:预期|预测|预估|估计|指引|均值|平均[值水]))|(?<!(?:^|[，、；。：年月总易国的])出|(?<!购)买|(?<![外拍专热售])卖)超|逾|(?<![通经走超不度飞透越渡来有现得见办任当获做到拿]|发生|产生)过(?=[\d.]+(?:[千百]?[万亿]|%))|(?<![打突冲刷跌])破(?=[\d.]+(?:[千百]?[万亿%]|元))|跨越|跨过|跃上|迈上|站上|(?:至少|最少|起码)(?:也?有|也要|也得?|要)?|不少于|不低于|不小于|大于(?:或者?)?(?:等于)?|多于|≥|[>＞]=?|≧/,
  '高首超过突逾跨跃迈站至不大多起最冲飙破≥>＞≧',
  Lead,
);
export const LeadAbout = word(
  'LeadAbout',
  /大约|大致|约合|(?<![签节预条公契特履违制续毁]|(?<!折)合)约|将近|接近|几近|(?<![附邻临最靠])近|几乎/,
  '大约将接几近',
  Lead,
);
export const LeadUnder = word(
  'LeadUnder',
  /不足|不到|(?:不|不会|不得|未|没有?)超过|不超|不得?高于|不得?多于|不得?大于|低于(?!\d[^，。；：的]{0,12}的[^，。；：\d的]{0,6}(?:预期|预测|预估|估计|指引|均值|平均[值水]|警戒线|荣枯线))|少于|小于(?:或者?)?(?:等于)?|(?:至多|最多)(?:也?[有就]|只有|不超过)?|未到|不满|≤|[<＜]=?|≦/,
  '不低少小至最未没≤<＜≦',
  Lead,
);
/** Bounds only before a bare scale word: `上百家`, `过万`. */
export const LeadScale = word('LeadScale', /上|过|成|破/, '上过成破');
export const TrailOver = word(
  'TrailOver',
  new RegExp(`${INCLUSIVE}(?:及其?)?以上|之上|开外|出头|有余|余|多|(?<=[%成])强(?=[，。；、）]|$)|\\+(?![\\dA-Za-z])`),
  '（及以之开出有余多强+',
  Trail,
);
export const TrailAbout = word('TrailAbout', /左右|上下|前后|来|许(?![可多])/, '左上前来许', Trail, DatePart);
export const TrailUnder = word(
  'TrailUnder',
  new RegExp(`${INCLUSIVE}(?:(?:及其?)?以下|以内)|之内|之下`),
  '（及以之',
  Trail,
);
// Numbers.
export const Milestone = word('Milestone', /大关|关口|台阶/, '大关台');
