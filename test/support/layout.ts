/** Layout at a glance: roles and sentences as plain values. */
import { layoutText } from '../../src/layout/layout.js';

/** The blocks of a text: role and sentences. */
export function blocksOf(text: string): [string, string[]][] {
  return [...layoutText(text)].map((block) => [block.role, block.sentences.map((sentence) => sentence.text)]);
}
