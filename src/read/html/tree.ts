/** The tree of a page, walked without recursion: pages may be nested as deep as they like. */
import type { DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** What is told while a tree is walked. */
export interface Visitor {
  /** An element begins; false passes over all that is in it, and its end is not told. */
  readonly open: (element: Element) => boolean;
  readonly close: (element: Element) => void;
  readonly text: (text: string) => void;
}

/** Whether a node is an element. */
export const isElement = (node: Node | Parent): node is Element => 'tagName' in node;

/** Walks all that is in a node, in the order of the page. */
export function walk(root: Parent, { open, close, text }: Visitor): void {
  const stack: { readonly node: Parent; next: number }[] = [{ node: root, next: 0 }];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const child = top.node.childNodes[top.next++];
    if (child === undefined) {
      stack.pop();
      if (stack.length > 0 && isElement(top.node)) close(top.node);
    } else if (child.nodeName === '#text' && 'value' in child) text(child.value);
    else if (isElement(child) && open(child)) stack.push({ node: child, next: 0 });
  }
}

/** An attribute's value; the empty text when there is none. */
export const attribute = (element: Element, name: string): string =>
  element.attrs.find((one) => one.name === name)?.value ?? '';

/** A number from an attribute such as `colspan`; 1 when it is none. */
export function spanOf(element: Element, name: string): number {
  const value = Number.parseInt(attribute(element, name), 10);
  return value >= 1 ? Math.min(value, 1000) : 1;
}
