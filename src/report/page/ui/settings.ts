/** What the reader chose of the page itself: language, theme, single-key commands. Kept in the browser. */
import { effect, signal } from '@preact/signals';

export type Language = 'zh' | 'en';
export type Theme = 'auto' | 'light' | 'dark';

/** Reads what was kept; a browser that keeps nothing gives null. */
export function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a text under a key, or forgets it; false when the browser keeps nothing. */
export function keep(key: string, text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

const PREFIX = 'statline.';
const browserLanguage = (): Language => (/^zh\b/i.test(navigator.language) ? 'zh' : 'en');
const one = <T extends string>(text: string | null, of: readonly T[], otherwise: T): T =>
  of.find((value) => value === text) ?? otherwise;

export const language = signal<Language>(one(kept(`${PREFIX}language`), ['zh', 'en'], browserLanguage()));
export const theme = signal<Theme>(one(kept(`${PREFIX}theme`), ['auto', 'light', 'dark'], 'auto'));
export const singleKeys = signal(kept(`${PREFIX}keys`) !== 'off');

/** Puts the settings to work and keeps them. */
export function startSettings(): void {
  const root = document.documentElement;
  let first = true;
  effect(() => {
    root.lang = language.value === 'zh' ? 'zh-Hans' : 'en';
    root.dataset.theme = theme.value;
    const keys = singleKeys.value ? 'on' : 'off';
    if (first) {
      first = false;
      return;
    }
    keep(`${PREFIX}language`, language.value);
    keep(`${PREFIX}theme`, theme.value);
    keep(`${PREFIX}keys`, keys);
  });
}
