/** The words that fields of a record are chosen from; the schema is made of them. */

/** What sort of claim a record is. The first kind that fits, in this order, is taken. */
export const KINDS = [
  'date',
  'rank',
  'gdp',
  'funding',
  'amount',
  'growth',
  'share',
  'ratio',
  'rate',
  'enterprise_count',
  'count',
  'quantity',
] as const;

/** How the text bounds a number: exactly, roughly, from below, from above, or between two numbers. */
export const BOUNDS = ['exact', 'about', 'over', 'under', 'between'] as const;
export const CHANGES = ['increase', 'decrease'] as const;
export const STATUSES = ['actual', 'forecast', 'target'] as const;

export type Kind = (typeof KINDS)[number];
export type Bound = (typeof BOUNDS)[number];
export type Change = (typeof CHANGES)[number];
export type Status = (typeof STATUSES)[number];
