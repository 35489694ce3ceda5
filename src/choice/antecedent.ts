/** What was named before: the names that a word such as 全市 can stand for. */
import deictics from '../../grammars/zh/lexicon/deictics.json' with { type: 'json' };
import type { Governing } from '../resolve/claim.js';
import type { Decision, DocumentModel } from './document-model.js';
import { type ChoiceLexicon, LONGEST_DEICTIC } from './lexicon.js';
import { couldKeepBooks, isOwnMeasure } from './qualifiers.js';
import type { Deictic } from './text-class.js';

/** Words that stand for any company, whatever its name ends with. */
const ANY_COMPANY: ReadonlySet<string> = new Set(deictics.anyCompany);

/** What a company calls itself in its report. */
const OWN_COMPANY: ReadonlySet<string> = new Set(deictics.ownCompany);
/** Whether a text is what a company calls itself in its report: `发行人`. */
export const isOwnCompany = (text: string): boolean => OWN_COMPANY.has(text);

/** Words that nobody has for another company: `本集团`, and not 公司. */
const SELF: ReadonlySet<string> = new Set(deictics.ownNames);
export const isSelf = (text: string): boolean => SELF.has(text);

/** `母公司` is whose parent it is, and nobody's name. */
const SHAREHOLDERS: ReadonlySet<string> = new Set(deictics.shareholders);

/** Whether a text is 公司, 该公司 or another word that stands for a company of any name. */
export function isAnyCompany(text: string, lexicon: ChoiceLexicon): boolean {
  const { deictic } = lexicon.classOf(text);
  return deictic !== null && ANY_COMPANY.has(deictic.head);
}

/** A name that a word can stand for, and what speaks for it. */
export interface Antecedent {
  readonly name: string;
  readonly how: 'speaker' | 'last' | 'head' | 'paragraph' | 'heading' | 'main' | 'frequent' | 'rule';
}

const NONE: readonly Antecedent[] = [];

/**
 * The names that a word such as `全市`, `公司`, `该校` can stand for: the last subject that ends alike, the last head of a
 * clause, names of the heading, the title, the frequent ones, and what the rules hand on.
 */
export function antecedentsOf(
  text: string,
  document: DocumentModel,
  governing: Governing | null,
): readonly Antecedent[] {
  // Nearly every phrase is asked.
  if (text.length > LONGEST_DEICTIC) return NONE;
  const { lexicon, decisions, salience, speakers, reporter } = document;
  // What a report calls its company, `该公司` being another one.
  if (reporter !== null && speakers.notifier === null && OWN_COMPANY.has(text))
    return [{ name: reporter, how: 'speaker' }];
  const { deictic } = lexicon.classOf(text);
  if (deictic === null) return NONE;
  const fits = (name: string): boolean => isAntecedent(name, deictic, document);
  const found: Antecedent[] = [];
  const add = (name: string | null | undefined, how: Antecedent['how']): void => {
    if (name !== null && name !== undefined) found.push({ name, how });
  };
  const company = ANY_COMPANY.has(deictic.head);
  const { here, before, heading, notifier } = speakers;
  if (company && notifier !== null) return [{ name: notifier, how: 'speaker' }];
  const likely = (name: string): boolean => fits(name) || (company && lexicon.classOf(name).isNamed);
  const speaker = here ?? before ?? heading;
  if (speaker !== null && likely(speaker)) add(speaker, 'speaker');
  let missed: string | null = null;
  for (let i = decisions.length - 1; i >= 0; i--) {
    const { subject, indicator } = decisions[i] as Decision;
    if (subject === null) continue;
    // Most claims have the subject of the one before.
    const isFit: boolean = subject !== missed && fits(subject);
    if (!isFit) missed = subject;
    if (!isFit && !(company && keepsBooks(subject, indicator, lexicon))) continue;
    add(subject, 'last');
    break;
  }
  add(salience.recent().find(fits), 'head');
  const paragraph = salience.paragraph();
  if (paragraph !== null && likely(paragraph)) add(paragraph, 'paragraph');
  add(document.headingNames.find(likely), 'heading');
  add(document.mainNames.find(likely), 'main');
  add(document.frequentNames.find(fits), 'frequent');
  if (governing !== null)
    for (const told of [governing.sentence, governing.topic, governing.article, governing.heading, governing.place]) {
      const name = told === null ? null : lexicon.nameIn(told);
      if (name === null || !likely(name)) continue;
      add(name, 'rule');
      break;
    }
  return found;
}

/** `天龙光电营业收入…；公司毛利率…`: a name without a company's ending, of which a company's measure was told. */
const keepsBooks = (name: string, indicator: string | null, lexicon: ChoiceLexicon): boolean =>
  indicator !== null && isOwnMeasure(indicator) && couldKeepBooks(name, lexicon);

function isAntecedent(name: string, { head, endings }: Deictic, { lexicon }: DocumentModel): boolean {
  return (
    name.length > head.length &&
    !SHAREHOLDERS.has(name) &&
    endings.some((ending) => name.endsWith(ending) || lexicon.isDivision(name, ending)) &&
    lexicon.classOf(name).deictic === null
  );
}

/** The likeliest of them. */
export function antecedentOf(text: string, document: DocumentModel): string | null {
  const found = antecedentsOf(text, document, null);
  const by = (how: Antecedent['how']): string | undefined => found.find((one) => one.how === how)?.name;
  return by('last') ?? by('main') ?? by('frequent') ?? null;
}
