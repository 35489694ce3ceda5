/** What was named before: the name that a word such as 全市 stands for, and the subjects decided last. */
import type { Decision, DocumentModel } from './document.js';

/**
 * The name that a word such as `全市`, `公司`, `该校` stands for: the last subject that ends alike, else a name of the
 * title, else a frequent one.
 */
export function antecedentOf(text: string, document: DocumentModel): string | null {
  const deictic = document.lexicon.classOf(text).deictic;
  if (deictic === null) return null;
  const fits = (name: string): boolean =>
    name.length > deictic.head.length &&
    deictic.endings.some((ending) => name.endsWith(ending)) &&
    document.lexicon.classOf(name).deictic === null;
  for (let i = document.decisions.length - 1; i >= 0; i--) {
    const subject = (document.decisions[i] as Decision).subject;
    if (subject !== null && fits(subject)) return subject;
  }
  return document.mainNames.find(fits) ?? document.frequentNames.find(fits) ?? null;
}

/** The subjects decided for a document, the last first. */
export function lastSubjects(document: DocumentModel, most: number): string[] {
  return [...document.subjects.keys()].slice(-most).reverse();
}
