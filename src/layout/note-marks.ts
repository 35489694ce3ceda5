/** Marks of notes in a line: `生产总值②达到`. They are no part of what the line says. */

const MARKS = '[①-⑳❶-❿]';

/** What a word goes on with behind such a mark: its number, a mark, a verb. */
const GOES_ON = '达 为 是 比 增长 增加 下降 上升 减少 完成 实现 同比 占 约 超 近 突破 共 累计 的'.replaceAll(' ', '|');

const MARK = new RegExp(MARKS, 'u');
/** Marks of a list stand before what they count, and mostly behind a colon or a comma. */
const NOTE_MARK = new RegExp(`(?<=[\\p{Script=Han}）)%％])${MARKS}+(?=[\\d，。；、]|${GOES_ON})`, 'gu');

/** Where marks of notes stand in a line, UTF-16 units from 0; mostly nowhere. */
export function noteMarks(line: string): ReadonlySet<number> {
  const marks = new Set<number>();
  if (!MARK.test(line)) return marks;
  for (const hit of line.matchAll(NOTE_MARK)) for (let i = 0; i < hit[0].length; i++) marks.add(hit.index + i);
  return marks;
}
