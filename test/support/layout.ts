/** Layout at a glance: roles and sentences as plain values. */
import { layout } from '../../src/layout/layout.js';

/** The blocks of a text: role and sentences. */
export function blocksOf(text: string): [string, string[]][] {
  return [...layout(text)].map((block) => [block.role, block.sentences.map((sentence) => sentence.text)]);
}
