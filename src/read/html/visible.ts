/** What of a page a reader sees as its text: no scripts, nothing hidden, no navigation, no lists of other articles. */
import { attribute, type Element, isElement, type Node } from './tree.js';

/** Elements that hold no text to read. */
const NO_TEXT: ReadonlySet<string> = new Set(
  'head script style noscript template iframe object embed svg math canvas audio video map select option button textarea input datalist dialog'.split(
    ' ',
  ),
);
/** Elements that are about the page or other pages. */
const AROUND: ReadonlySet<string> = new Set(['nav', 'footer', 'aside', 'menu']);
/** Words of class and id that name what stands around an article. */
const AROUND_NAME =
  /(?:^|[-_\s])(?:related|recommend(?:ed|ation)?s?|comments?|share|sharing|sidebar|breadcrumbs?|nav(?:bar|igation)?|menu|footer|foot|copyright|toolbar|pager|pagination|advert(?:isement)?s?|ads?|qrcode|hot-?news|crumbs?)(?:$|[-_\s\d])/i;
const HIDDEN_STYLE = /display\s*:\s*none|font-size\s*:\s*0(?:px|pt|em)?\s*(?:;|$|!)/i;
/** Scripts show what is hidden so as soon as it is complete; WeChat does it with every article. */
const UNSEEN_STYLE = /visibility\s*:\s*hidden/i;
/** Names that the systems which make pages give to the element with the text of an article, and to no other. */
const BODY_NAME =
  /(?:^|\s)(?:articlebody|js_content|rich_media_content|artibody|trs_u?editor\w*|endtext|vsb_content|(?:entry|post)-content)(?:$|\s)/i;

/** Whether an element is named as the one with the text of an article. */
export const isNamedBody = (element: Element): boolean =>
  ['itemprop', 'id', 'class'].some((name) => BODY_NAME.test(attribute(element, name)));

/** Whether an element and all in it is hidden or holds no text. */
export function isHidden(element: Element): boolean {
  if (NO_TEXT.has(element.tagName)) return true;
  for (const { name, value } of element.attrs) {
    if (name === 'hidden' && value !== 'until-found') return true;
    if (name === 'aria-hidden' && value === 'true') return true;
    if (name === 'style' && HIDDEN_STYLE.test(value)) return true;
    if (name === 'style' && UNSEEN_STYLE.test(value) && !isNamedBody(element)) return true;
  }
  return false;
}

/** Nodes that are looked at, and how much running text an article has at least. */
const LOOKED_AT = 2000;
const RUNNING = { characters: 150, stops: 4 } as const;

/** Whether an element holds running text that is not links: a form, or a name such as `js_share_area`, may stand on an article. */
function hasRunningText(element: Element): boolean {
  const stack: Node[] = [...element.childNodes].reverse();
  let characters = 0;
  let stops = 0;
  for (let looked = 0; stack.length > 0 && looked < LOOKED_AT; looked++) {
    const node = stack.pop() as Node;
    if (node.nodeName === '#text' && 'value' in node) {
      const text = node.value.trim();
      const marks = text.match(/[，。；]/g)?.length ?? 0;
      if (marks > 0) characters += text.length;
      stops += marks;
      if (characters >= RUNNING.characters && stops >= RUNNING.stops) return true;
    } else if (isElement(node) && node.tagName !== 'a' && !NO_TEXT.has(node.tagName)) {
      for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push(node.childNodes[i] as Node);
    }
  }
  return stack.length > 0;
}

/** Whether an element is navigation or otherwise stands around the article. */
export function isAround(element: Element): boolean {
  const { tagName } = element;
  if (AROUND.has(tagName)) return true;
  if (tagName === 'body' || tagName === 'html' || tagName === 'article') return false;
  if (attribute(element, 'role') === 'navigation') return true;
  const named =
    tagName === 'form' || AROUND_NAME.test(attribute(element, 'class')) || AROUND_NAME.test(attribute(element, 'id'));
  return named && !hasRunningText(element);
}
