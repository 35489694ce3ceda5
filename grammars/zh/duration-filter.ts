/** Spans of time, told from those that measure nothing. */
import { compare, decimal } from './decimal.js';
import type { Figure } from './mention.js';

const THREE = decimal('3');

const DURATION_VERB =
  /(?:开采|够|可供|满足|饲养|养殖|支撑|使用|为期|历时|历经|经历|经历了|经过|经过了|连续|连[降增涨跌升]|持续|长达|超过|达|达到|缩短|缩短至|缩短到|延长|延长至|延长到|压缩至|压缩到|压减至|压缩|减至|缩减至|提前|提前了|推迟|任期|期限|存续期|寿命|年限|工期|周期|学制|刑期|保质期|质保期|有效期|不少于|不超过|满|用|用了|仅用|耗时|需|需要|花了|花费|举办|举办了|成立|建立|运行|运营|实施|开展|坚持|奋斗|走过|走过了|度过|驻村|工作|学习|服务|从事|平均|至少|近|约|为|有期徒刑|累计|期|长|龄|时间|达成|积累了|超|有|试行|闲置|拖欠|服刑|存放|冲击|增产|丰收|增长|下降|流行|沉睡|困扰|停工|停产|停滞|尘封|失联|失踪|逃亡|潜逃|等待|苦等|分居|卧床|瘫痪|昏迷|拖延|沉寂|阔别|暌违|相隔|时隔|珍藏|隐瞒|潜伏|服役|执教|任教|从医|从警|从教|从业|执业|入行|经商|打工|务工|当兵|参军|戍边|守护|坚守|照顾|陪伴|耕耘|深耕|扎根|筹备|酝酿|谈判|追踪|跟踪|监测|观察|随访|关闭|中断|搁置|荒废)$/;

/** `平均受教育年限由9.08年提高至9.91年`. */
const DURATION_CHANGE =
  /(?:年限|寿命|周期|工期|时间|时长|期限|学制)(?:分别|已)?[由从]$|\d年?(?:提高|增加|延长|缩短|压缩|减少|下降)(?:到|至|为)$/;

/** `为期两天`, `缩短一年`: a span of one or two that is measured. */
const SMALL_SPAN =
  /(?:为期|历时|历经|长达|缩短|延长|提前|推迟|推后|耗时|压缩|压减|仅用|只用|用了|用时|时隔|相隔|持续|连续|任期|工期|学制|刑期)(?:了|至|到|为|近|约)?$/;

/** `6月30日止六个月`: a span of the books. */
const UP_TO_THEN = /[日月底末]止的?$/;

/** `1.73年`; `3.2000年` is the mark of a list before a year. */
const TENTHS = /\d\.(?!(?:19|20)\d\d)\d+年/;

const FINELY_TOLD = /秒[\d一二三四五六七八九零〇]|小时.+分|分钟?.+秒|年.+个月$/;

/** A span of time is a claim when it measures something; `十年来`, `近3年`, `三年行动计划` only point. */
export function isDuration(figure: Figure, before: string, after: string, text: string): boolean {
  if (/^(?:制|版|级|期(?!限|间|待|内))|^(?:新高|新低|高位|高点|低点|均线|周期)/.test(after)) return false;
  if (UP_TO_THEN.test(before)) return false;
  // `28秒76`, `2小时46分`: told to the hundredth or the minute.
  if (FINELY_TOLD.test(text)) return !/^时/.test(after) && !/(?:最后|还剩|进行到|第)$/.test(before);
  if (figure.numeral === 'scale' && figure.bound === 'exact') return false;
  const years = figure.unit.code === 'a' && !/周年/.test(text);
  // `够开采53.3年`: no year of the calendar has tenths.
  if (years && TENTHS.test(text)) return true;
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
      /^(?:以上|以下|期限|期(?![间待])|工期|寿命|有期徒刑|监禁|发展|建设|努力|奋斗|时间|的?[^，。；]{0,6}(?:冲击|历史|历程|经验|丰收|增产|合作|周期|过渡期|任期|期限))/.test(
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
