/** What the head of a document tells of all of it: its day, whose report it is, whose money it counts in. */

import { type Block, layout } from './layout/layout.js';
import type { TextDocument } from './read/text-document.js';
import { articlesOf } from './resolve/articles.js';
import type { DocumentDate } from './resolve/calendar.js';
import { headDate, parseIsoDay } from './resolve/document-date.js';
import { coveredCompany, isResearchPaper, ratedCompany } from './resolve/paper-company.js';
import {
  calledCompany,
  codedCompany,
  definedCompany,
  type HeadSentence,
  ownNameOf,
  reporterOf,
  selfCalledCompany,
} from './resolve/reporters.js';
import { countsByRepublic, REPUBLIC_MONEY } from './resolve/republic.js';
import { textDate, textOf } from './resolve/text-date.js';

/** How many blocks are read ahead. */
const HEAD = 40;

/** What is known of a whole document. */
export interface KnownOfAll {
  /** The day that its deictic words are resolved with. */
  readonly document: DocumentDate | null;
  /** The company whose report it is; what it calls itself, where its name is not told. */
  readonly reporter: string | null;
  /** Whether that company writes it itself, so that it is one text. */
  readonly isOwnReport: boolean;
  /** Whether its years are those of the Republic: `113年`. */
  readonly byRepublic: boolean;
  /** The currency of money that names none; null for renminbi. */
  readonly currency: string | null;
}

/** The blocks at the head of a document. */
export function headOf(source: TextDocument): Block[] {
  const head: Block[] = [];
  for (const block of layout(source)) if (head.push(block) >= HEAD) break;
  return head;
}

/**
 * What the head of a document tells of all of it. Its day is the one given, else that of its head, else the one that its
 * format tells, else one from its years.
 *
 * @param source a document, or the first part of a long one
 * @param date the document's date that the caller gives, YYYY-MM-DD
 */
export function knownOf(source: TextDocument, date: string | undefined): KnownOfAll {
  const head = headOf(source);
  const sentences = sentencesOf(head);
  const byRepublic = countsByRepublic(source.text);
  const own = reporterOf(sentences) ?? definedCompany(source.text);
  const selfCalled = own === null ? selfCalledCompany(source.text) : null;
  const isPaper = isResearchPaper(source.text);
  return {
    document: date === undefined ? documentDate(source, head) : parseIsoDay(date),
    reporter:
      own ??
      // What a paper on others calls its own house is not whom it is about.
      (isPaper ? coveredCompany(source.text) : calledCompany(source.text)) ??
      codedCompany(sentences) ??
      ratedCompany(sentences) ??
      selfCalled ??
      (isPaper ? null : ownNameOf(source.text)),
    isOwnReport: (own ?? selfCalled) !== null,
    byRepublic,
    currency: byRepublic ? REPUBLIC_MONEY : null,
  };
}

function documentDate(source: TextDocument, head: readonly Block[]): DocumentDate | null {
  const [first = [], ...others] = articlesOf(head);
  const dated = headDate(first);
  if (dated) return dated;
  if (source.date !== null) return parseIsoDay(source.date);
  return textDate(first, others.length === 0 ? source.text : textOf(first));
}

/** The sentences of blocks, with what their blocks are. */
const sentencesOf = (blocks: readonly Block[]): HeadSentence[] =>
  blocks.flatMap(({ role, sentences }) => sentences.map(({ folded }) => ({ role, folded })));
