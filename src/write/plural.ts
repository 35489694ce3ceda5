/** Numbers of things in messages. */

/** `1 record`, `2 records`. */
export const plural = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
