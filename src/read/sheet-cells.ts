/** What a cell of a sheet holds. */
import type { SourceCell } from './document-builder.js';

/** Whether a cell holds anything. */
export const isFilled = ({ lines }: SourceCell): boolean => lines.some((line) => line.trim() !== '');

/** A cell's text in one line. */
export const textOf = ({ lines }: SourceCell): string => lines.join(' ').trim();

/** Whether a text is a number and nothing else. */
export const isNumber = (text: string): boolean => /^[+\-−]?[\d,.]+%?$/.test(text);

/** A year alone. */
export const YEAR = /^(?:19|20)\d\d$/;
