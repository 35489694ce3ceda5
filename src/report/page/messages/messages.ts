/** Messages in the language of the page. */
import { language } from '../ui/settings.js';
import { en } from './en.js';
import { type MessageKey, zh } from './zh.js';

export type { MessageKey } from './zh.js';

const TABLES: Readonly<Record<'zh' | 'en', Readonly<Record<MessageKey, string>>>> = { zh, en };

/**
 * A message in the language that is on. `{count}` stands for a value, `{count:claim|claims}` for the first word where the
 * value is 1, else for the second.
 *
 * @param key the message
 * @param values what stands for the names in braces
 */
export function t(key: MessageKey, values: Readonly<Record<string, string | number>> = {}): string {
  return TABLES[language.value][key].replace(
    /\{(\w+)(?::(\w+)\|(\w+))?\}/g,
    (_, name: string, one?: string, more?: string) => {
      const value = String(values[name] ?? '');
      if (one === undefined) return value;
      return value === '1' ? one : (more as string);
    },
  );
}

/** The same for a key that may not exist: `otherwise` stands for it. */
export function tOr(key: string, otherwise: string): string {
  return Object.hasOwn(zh, key) ? t(key as MessageKey) : otherwise;
}

const formats = { zh: new Intl.NumberFormat('zh-CN'), en: new Intl.NumberFormat('en-US') };

/** A whole number with separators. */
export const count = (number: number): string => formats[language.value].format(number);

/** 0.874 as `87%`. */
export const percent = (part: number): string => `${Math.round(100 * part)}%`;
