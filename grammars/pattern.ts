/**
 * Patterns of words: regular expressions whose words are named in a lexicon, so that what is written out is structure
 * alone.
 */

/**
 * Words of a lexicon, parted by blanks. Where they are keys, each has the longer words in which it does not count:
 * `{ "将": "将军 将乐" }` is 将, but not in 将军.
 */
export type WordGroup = string | readonly string[] | Readonly<Record<string, string>>;

const SPECIAL = /[.*+?^${}()|[\]\\/]/;
const ALL_SPECIAL = new RegExp(SPECIAL, 'g');

const escaped = (text: string): string => text.replace(ALL_SPECIAL, '\\$&');

const isList = (group: WordGroup): group is readonly string[] => Array.isArray(group);

/** The words of a group, in the order in which the lexicon has them. */
export function wordsOf(group: WordGroup): string[] {
  if (typeof group === 'string') return group.split(' ');
  const entries = isList(group) ? group : Object.keys(group);
  return entries.some((entry) => entry.includes(' ')) ? entries.join(' ').split(' ') : [...entries];
}

/** Source of a word that does not count inside longer ones. */
function sourceOf(word: string, within: string | undefined): string {
  if (!within) return escaped(word);
  const before: string[] = [];
  const behind: string[] = [];
  for (const longer of within.split(' ')) {
    if (longer.startsWith(word)) behind.push(longer.slice(word.length));
    else if (longer.endsWith(word)) before.push(longer.slice(0, -word.length));
    else throw new Error(`lexicon: '${longer}' neither begins nor ends with '${word}'`);
  }
  const look = (sign: string, words: readonly string[]): string =>
    words.length === 0 ? '' : `(?${sign}${alternatives(words)})`;
  return `${look('<!', before)}${escaped(word)}${look('!', behind)}`;
}

/** Sources of words as alternatives, the longest first, characters as one class. */
function alternatives(words: readonly string[], within?: Readonly<Record<string, string>>): string {
  // In one pass and without lists of lists: there are thousands of words when the command starts.
  const byLength: string[] = [];
  const plain = within === undefined && !SPECIAL.test(words.join(''));
  let characters = '';
  for (const word of words) {
    const source = plain ? word : sourceOf(word, within?.[word]);
    const alike = byLength[word.length];
    if (source.length === 1) characters += source;
    else byLength[word.length] = alike === undefined ? source : `${alike}|${source}`;
  }
  if (characters.length > 1) characters = `[${characters}]`;
  let joined = '';
  for (let length = byLength.length - 1; length > 0; length--)
    if (byLength[length] !== undefined) joined += joined === '' ? byLength[length] : `|${byLength[length]}`;
  return joined === '' ? characters : characters === '' ? joined : `${joined}|${characters}`;
}

/** Source of any word of a group as one atom. */
function oneOf(group: WordGroup): string {
  const source = known.get(group) ?? makeOneOf(group);
  known.set(group, source);
  return source;
}

/** Sources of the groups that have been asked for. */
const known = new Map<WordGroup, string>();

function makeOneOf(group: WordGroup): string {
  return `(?:${alternatives(wordsOf(group), typeof group === 'string' || isList(group) ? undefined : group)})`;
}

/** A part of a pattern: words, or a pattern of its own. */
export type PatternPart = WordGroup | RegExp;

/**
 * Makes a pattern, as a tag of a template: ``pattern`^${time.year}?${particles.genitive}` ``. Each part is one atom, so
 * that a quantifier may follow it. Line breaks, and the blanks that indent a line, are no part of it.
 */
export function pattern(strings: TemplateStringsArray, ...parts: readonly PatternPart[]): RegExp {
  return patternWith('')(strings, ...parts);
}

/** The same for all occurrences. */
export const globalPattern = patternWith('g');
/** The same for whole characters and their properties: `\\p{Script=Han}`. */
export const unicodePattern = patternWith('u');

function patternWith(flags: string): typeof pattern {
  return (strings, ...parts) => {
    const sources = parts.map((part) => (part instanceof RegExp ? `(?:${part.source})` : oneOf(part)));
    const source = String.raw(strings, ...sources);
    return new RegExp(source.includes('\n') ? source.replace(/\n\s*/g, '') : source, flags);
  };
}

/**
 * Any character but these.
 *
 * @param marks punctuation, as it would be written in a class of characters
 * @param groups words of one character
 */
export function noneOf(marks: string, ...groups: readonly WordGroup[]): RegExp {
  return new RegExp(`[^${marks}${groups.flatMap(wordsOf).map(escaped).join('')}]`);
}
