/** Rectangles on a page, in points from its top left corner. */

export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** The smallest box around some boxes, of which there is at least one. */
export function hull(boxes: Iterable<Box>): Box {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    x0 = Math.min(x0, box.x0);
    y0 = Math.min(y0, box.y0);
    x1 = Math.max(x1, box.x1);
    y1 = Math.max(y1, box.y1);
  }
  return { x0, y0, x1, y1 };
}

export const height = ({ y0, y1 }: Box): number => y1 - y0;

export const centreX = ({ x0, x1 }: Box): number => (x0 + x1) / 2;

export const centreY = ({ y0, y1 }: Box): number => (y0 + y1) / 2;

/** Whether the centre of a box lies in another. */
export const isInside = (box: Box, outer: Box): boolean =>
  centreX(box) >= outer.x0 && centreX(box) <= outer.x1 && centreY(box) >= outer.y0 && centreY(box) <= outer.y1;

/** How much of the lower of two boxes' heights they share, from 0 to 1; negative when they are apart. */
export function shareOfHeight(one: Box, other: Box): number {
  const shared = Math.min(one.y1, other.y1) - Math.max(one.y0, other.y0);
  return shared / Math.max(Math.min(height(one), height(other)), 0.01);
}

/** The middle of some numbers; 0 of none. */
export function median(values: readonly number[]): number {
  return values.length === 0 ? 0 : ([...values].sort((a, b) => a - b)[values.length >> 1] as number);
}
