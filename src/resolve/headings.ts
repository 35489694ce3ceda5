/** Headings: what a heading says for its section, and where an article begins. */
import type { Block } from '../layout/layout.js';
import { fullDate } from './document-date.js';
import { trimHead } from './edges.js';
import { entityAtHead } from './entities.js';
import { isNamed } from './names.js';
import { dateOf, type ResolveContext, type ResolveState } from './state.js';

const ARTICLE_START = /^(?:本报讯|新华社|本报记者|▶本报记者|（?记者)/;

const REPORT =
  /代表(?:国务院|[^，。]{2,12}人民政府)[^。]{0,8}向|政府工作报告|统计公报|计划执行情况|(?<!自)我[省市县州旗](?!场|民)/;
/** A headline of its own: what the headline before it named is over. */
const NEWS =
  /发布|举办|举行|召开|揭牌|启动|获批|签约|签署|开幕|落户|亮相|揭晓|成立|开工|投产|上线|出台|印发|登陆|挂牌|宣布/;

/** Titles whose year is the year that the whole document is about. */
const TITLE = /公报|报告|回顾|年报|概况|综述|巡礼|年度|运行|工作总结|发展统计|统计资料|发展情况|基本情况/;

const SECTION_REVIEW = /回顾|形势|成绩|过去|进展|完成情况|执行情况|成就|总结/;

/** `2020年将为民办好15件实事`: a headline of what is to come. */
const TO_COME = /(?:将|要)(?:为[^，。]{1,8})?(?:办好|实施|新建|完成|推进|开展|抓好|重点)/;

const SECTION_TARGET = /(?:目标|任务|安排|计划|要求|打算|工作重点|总体要求|政策取向|展望|规划|下一步)/;

const GOVERNMENT = /代表([^，。、\s]{2,12}?[省市县区州旗盟])(?:人民)?政府/;

/** `我代表泉州市人民政府`: the place that the one who reports governs. */
function governed(block: Block, context: ResolveContext): string | null {
  for (const sentence of block.sentences) {
    const place = sentence.folded.includes('代表') ? GOVERNMENT.exec(sentence.folded)?.[1] : undefined;
    if (place !== undefined) return smallestDivision(place, context);
  }
  return null;
}

/** `阿克苏地区沙雅县` → 沙雅县. */
function smallestDivision(place: string, { words }: ResolveContext): string {
  for (let at = 2; at <= place.length - 2; at++)
    if (/[省市县区州旗盟]$/.test(place.slice(0, at)) && words.places.has(place.slice(at))) return place.slice(at);
  return place;
}

/** A year, a month or months: what figures are reported for. */
const REPORTED = /^(?:\d{4}|\d{4}-\d\d|\d{4}-\d\d\/\d{4}-\d\d)$/;

export function enterBlock(block: Block, state: ResolveState, context: ResolveContext): void {
  const first = block.sentences[0];
  if (!first) return;
  const text = first.folded;
  if (!state.report && block.sentences.some((sentence) => REPORT.test(sentence.folded))) state.report = true;
  if (state.place === null) state.place = governed(block, context);
  if (block.role === 'masthead') state.date = fullDate(text) ?? state.date;
  const date = dateOf(state, context);
  if (block.role === 'heading') {
    state.told = null;
    const bare = trimHead(text.replace(/^[◇◆▶●■（(]?[一二三四五六七八九十]{0,3}[）)、.．]?/, ''));
    const entity = entityAtHead(bare, context.words);
    const year = /((?:19|20)\d\d)年/.exec(text.replace(/\s/g, ''));
    if (entity?.kind === 'place' && TITLE.test(text)) state.place ??= smallestDivision(entity.text, context);
    if (/^[（(](?:供稿|来源)/.test(text)) {
      state.headingSubject = null;
      state.section = null;
    } else if (
      entity?.strong &&
      /^(?:[：:，“]|$|[^总书主部省市委副])/.test(bare.slice(entity.length)) &&
      isNamed(entity)
    ) {
      state.headingSubject = entity.kind === 'place' ? smallestDivision(entity.text, context) : entity.text;
      state.article = state.headingSubject;
    } else if (/^[◇◆▶●■□★]/.test(text) || NEWS.test(text)) {
      state.headingSubject = null;
      state.article = null;
    }
    const level = /^[一二三四五六七八九十]{1,3}、/.test(text) ? 1 : /^（[一二三四五六七八九十]+）/.test(text) ? 2 : 3;
    state.headingLevel = level;
    if (year) {
      const years = [...text.matchAll(/((?:19|20)\d\d)年/g)].map((hit) => Number(hit[1]));
      state.section = String(/回顾|情况|成就|公报|概况|运行/.test(text) ? years[0] : years[years.length - 1]);
      state.sectionLevel = level;
      if (state.title === null && level === 3 && TITLE.test(text)) state.title = state.section;
    } else if (date && /^(?:.{0,3}、)?(?:去年|上年|过去的?一年)/.test(text)) {
      state.section = String(date.year - 1);
      state.sectionLevel = level;
    } else if (level <= state.sectionLevel) state.section = null;
    if (level === 3 && TO_COME.test(text)) state.sectionStatus = 'target';
    else if (level <= 2 || year || SECTION_TARGET.test(text)) {
      const target =
        SECTION_TARGET.test(text) &&
        !SECTION_REVIEW.test(text) &&
        (level < 3 || /(?:目标|任务|计划|安排|要求|打算|展望|下一步)$/.test(text));
      if (target || level === 1 || year) state.sectionStatus = target ? 'target' : 'actual';
      if (target && !year && date && level === 1) {
        state.section = String(date.year);
        state.sectionLevel = level;
      }
    }
    return;
  }
  if (block.role === 'body') state.begun = true;
  if (ARTICLE_START.test(text)) {
    state.headingSubject = null;
    state.article = null;
    state.event = null;
    state.section = null;
  }
  if (state.paragraph !== null) state.reported = REPORTED.test(state.paragraph) ? state.paragraph : null;
  state.paragraph = null;
  state.year = null;
  state.month = null;
  state.topic = state.headingSubject;
}
