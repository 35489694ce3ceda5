/** Long lists of which only what is seen is drawn (@tanstack/virtual-core), as a hook. */
import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';

/** What is seen of a list. */
export interface VirtualList {
  readonly items: readonly VirtualItem[];
  /** Height of the whole list in CSS pixels. */
  readonly height: number;
  /** Brings an item into sight. */
  readonly show: (index: number) => void;
}

/**
 * Virtualises a list of rows of one height.
 *
 * @param scroller the element that scrolls
 * @param count rows
 * @param size height of a row in CSS pixels
 */
export function useVirtual(scroller: RefObject<HTMLElement | null>, count: number, size: number): VirtualList {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const held = useRef<Virtualizer<HTMLElement, HTMLElement> | null>(null);
  const options = {
    count,
    estimateSize: () => size,
    getScrollElement: () => scroller.current,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    overscan: 8,
    initialRect: { width: 0, height: 600 },
    onChange: () => redraw(0),
  };
  held.current ??= new Virtualizer(options);
  const list = held.current;
  list.setOptions(options);
  useLayoutEffect(() => list._didMount(), [list]);
  useLayoutEffect(() => list._willUpdate());
  useLayoutEffect(() => list.measure(), [list, size]);
  return {
    items: list.getVirtualItems(),
    height: list.getTotalSize(),
    show: (index) => list.scrollToIndex(index, { align: 'auto' }),
  };
}
