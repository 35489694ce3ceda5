/** The arithmetic of a finding in the page's language. It is mostly numbers; the words between them are few. */
import type { PackedFinding } from '../../data.js';
import { visible } from '../data/visible.js';
import { language } from '../ui/settings.js';

/** What the audit says in English, and its Chinese; `$1` and so on stand for the numbers. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/: it grew (\S+), to (\S+) times;/g, '：增长$1，即为原来的$2倍；'],
  [/, which is the ratio and not the growth/g, '，这是倍数，不是增幅'],
  [/; elsewhere the text says /g, '；原文别处为 '],
  [/[;；] ?the text says /g, '；原文为 '],
  [/ a year(?=[;：]|$)/g, '（年均）'],
  [/, with the change /g, '，计入变动后为 '],
  [/: no whole number gives (\S+)/g, '：没有整数能得出$1'],
  [/: the base was (.+?), now it is /g, '：基数为 $1，现为 '],
  [/ to (?=[\d.]+)/g, ' 至 '],
  [/, said again in the same document/g, '，同一文档再次出现，数值相同'],
  [/, said again in (.+)$/g, '，在 $1 中再次出现，数值相同'],
  [/ and, in the same document, /g, '，同一文档又作 '],
  [/ and, in (.+?), (?=[^,]*$)/g, '，在 $1 中作 '],
  [/: two values for one thing/g, '：同一数据有两个值'],
  [/; the total is given as /g, '；原文合计为 '],
  [/, the total is /g, '，合计为 '],
  [/; the classes of one whole come to 100%/g, '；同一整体的各类应合计为 100%'],
  [/; all of the whole/g, '；即整体的全部'],
];

/** The arithmetic of a finding in one line. */
export function arithmetic({ arithmetic: said }: PackedFinding): string {
  const text = visible(said);
  return language.value === 'en' ? text : PHRASES.reduce((now, [words, chinese]) => now.replace(words, chinese), text);
}
