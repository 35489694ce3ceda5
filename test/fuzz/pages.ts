/** Random web pages: what pages are made of, in any order, with ends that fit no beginning. */

import fc from 'fast-check';

const TAGS =
  'div p section article form h1 h3 h6 ul li table tr td th span a br nav body html title script em sup'.split(' ');
const NAMES = [
  '',
  ' class="title"',
  ' id="js_content"',
  ' class="comments"',
  ' itemprop="datePublished"',
  ' style="display:none"',
];
const DATA = [
  '<meta name="pubdate" content="2025-07-18">',
  '<meta property="og:title" content="标题 | 网">',
  '<meta name="date" content="99999999999999">',
  '<script>var ct = "1752769800"</script>',
  '<script type="application/ld+json">{"datePublished": "2025-02-31"}</script>',
  '<script>publishTime: "20251399"; pubDate = 0</script>',
  '<base href="http://www.example.cn/2025-07/18/1.htm">',
  '<link rel="canonical" href="/20250018/t20250718_1.html">',
  '<time datetime="9999-99-99">昨天</time>',
];
const LINES = [
  '相关阅读：',
  '上一篇文章： <a href="/">另一篇</a>',
  '免责声明：本文仅供参考。',
  '责任编辑：王某',
  '2025年7月18日 09:30 来源：某报',
  '【2025/07/18 某报】',
  '您现在的位置：首页',
  '查看更多...',
  '\0',
  '&#0;&nbsp;&#x200b;',
];

/**
 * A page of random parts.
 *
 * @param text what stands in them
 */
export const pageOf = (text: fc.Arbitrary<string>): fc.Arbitrary<string> => {
  const tag = fc.constantFrom(...TAGS);
  const part = fc.oneof(
    { weight: 4, arbitrary: fc.tuple(tag, fc.constantFrom(...NAMES)).map(([name, more]) => `<${name}${more}>`) },
    { weight: 3, arbitrary: tag.map((name) => `</${name}>`) },
    { weight: 3, arbitrary: text },
    { weight: 2, arbitrary: fc.constantFrom(...LINES) },
    { weight: 1, arbitrary: fc.constantFrom(...DATA) },
  );
  return fc.array(part, { maxLength: 40 }).map((parts) => parts.join(''));
};
