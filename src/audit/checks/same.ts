/** The same subject, indicator and period stated more than once, in a document and across documents. */
import { pattern } from '../../../grammars/pattern.js';
import audits from '../../../grammars/zh/lexicon/audits.json' with { type: 'json' };
import lists from '../../../grammars/zh/lexicon/lists.json' with { type: 'json' };
import numerals from '../../../grammars/zh/lexicon/numerals.json' with { type: 'json' };
import particles from '../../../grammars/zh/lexicon/particles.json' with { type: 'json' };
import type { ClaimRecord } from '../../record/schema.js';
import type { AuditClaim, AuditDocument, AuditSentence } from '../document.js';
import { type Finding, severityOf } from '../finding.js';
import { written } from '../show.js';
import { saysOtherMeasure, topicOf } from '../topic.js';

/** A claim that can be met again, and where. */
interface Statement {
  readonly claim: AuditClaim;
  readonly path: string;
  /** Number of its sentence in the document. */
  readonly sentence: number;
  /** The words of the sentence before the number, back to the last number or stop. */
  readonly lead: string;
  /** It is told as a part of what was told before it. */
  readonly isPart: boolean;
}

/** A subject that names a place or a body by itself, so that it means the same in two documents. */
const GENERIC = pattern`
  ^(?:${audits.whole}${audits.wholeEnds}|${audits.genericHeads})|${audits.genericWords}|${audits.genericEnds}$`;
/** Indicators with which many different things are counted. */
const SHORT_INDICATOR = 4;
/** What somebody spends, and not on what, wherever subject and indicator are split: another sum each time. */
const SPENDING = pattern`
  ^${audits.levelsOfGovernment}?${audits.spenders}?${audits.special}?${audits.funds}?${audits.spending}${audits.special}?${audits.means}?$`;
/** Statements of one topic that are compared with the first. */
const MOST = 50;

function leadOf({ text }: AuditSentence, claim: AuditClaim): string {
  const before = text.slice(Math.max(0, claim.start - 24), claim.start);
  return before.slice(Math.max(...['。', '；', '，', '、', '：'].map((stop) => before.lastIndexOf(stop))) + 1);
}

const isPart = ({ text }: AuditSentence, { start }: AuditClaim): boolean => text.slice(0, start).includes(lists.ofThem);

function bigrams(text: string): Set<string> {
  const found = new Set<string>();
  for (let i = 0; i + 1 < text.length; i++) found.add(text.slice(i, i + 2));
  return found;
}

/** Whether two leads use mostly the same words. */
function alike(a: string, b: string): boolean {
  const [x, y] = [bigrams(a), bigrams(b)];
  const common = [...x].filter((gram) => y.has(gram)).length;
  return 2 * common >= 0.5 * (x.size + y.size);
}

/** Whether a claim says enough of what it measures to be met again. */
function isSpecific(record: ClaimRecord): boolean {
  const { kind, subject, indicator, period, bound, value, status, change, base } = record;
  if (indicator === null || period === null || value === null || status !== 'actual') return false;
  if (bound !== 'exact' && bound !== 'about') return false;
  if (kind === 'rank' || kind === 'ratio' || kind === 'quantity') return false;
  // A change that does not say from when can be of one year or of five.
  if ((kind === 'growth' || change !== null) && base === null) return false;
  if (SPENDING.test(`${subject ?? ''}${indicator}`)) return false;
  // A count of 企业 or 项目 is of other firms and projects each time.
  const isCount = kind === 'count' || kind === 'enterprise_count';
  return !isCount || (subject !== null && Array.from(indicator).length >= SHORT_INDICATOR);
}

const keyOf = (record: ClaimRecord, path: string | null): string => {
  const { kind, unit, change, base, period } = record;
  return JSON.stringify([path, topicOf(record), kind, unit, change, base, period]);
};

/** An item of a list is about another thing than the item before it, in the same words. */
const LIST_ITEM = pattern`
  ^(?:[（(]?(?:\d|${numerals.counting}){1,3}[)）、.．]|${numerals.counting}${particles.is}|${particles.ordinal}${numerals.counting}[，、]|[①-⑳])`;
/** An indicator that can stand without a subject. */
const LONG_INDICATOR = 6;

/** Whether the sentence itself names what the claim is about: not a heading, not the sentence before. */
function isNamedIn({ text }: AuditSentence, { record: { subject, indicator } }: AuditClaim): boolean {
  if (LIST_ITEM.test(text)) return false;
  if (subject !== null) return text.includes(subject.replace(/\s/g, ''));
  return indicator !== null && Array.from(indicator).length >= LONG_INDICATOR && text.includes(indicator);
}

function statements({ path, sentences }: AuditDocument): Statement[] {
  return sentences.flatMap((sentence, number) =>
    sentence.claims
      .filter((claim) => isSpecific(claim.record) && isNamedIn(sentence, claim))
      .map((claim) => ({
        claim,
        path,
        sentence: number,
        lead: leadOf(sentence, claim),
        isPart: isPart(sentence, claim),
      })),
  );
}

/** Whether two statements are of one thing: not two of one list, and in words that are alike. */
function comparable(a: Statement, b: Statement): boolean {
  if (a.path === b.path && a.sentence === b.sentence) return false;
  if (a.isPart !== b.isPart) return false;
  if (saysOtherMeasure(a.lead) !== saysOtherMeasure(b.lead)) return false;
  return alike(a.lead, b.lead);
}

function finding(first: Statement, again: Statement): Finding {
  const [a, b] = [first.claim, again.claim];
  const severity =
    severityOf(a.figure, b.figure) === 'agrees' || severityOf(b.figure, a.figure) === 'agrees'
      ? 'agrees'
      : severityOf(a.figure, b.figure);
  const [x, y] = [written(a.record), written(b.record)];
  const where = first.path === again.path ? 'in the same document' : `in ${again.path}`;
  const same = a.record.value === b.record.value;
  const arithmetic = same
    ? `${x}, said again ${where}`
    : `${x} and, ${where}, ${y}${severity === 'disagrees' ? ': two values for one thing' : ''}`;
  return {
    check: 'same',
    severity,
    arithmetic,
    claims: [
      { role: 'first', record: a.record },
      { role: 'again', record: b.record },
    ],
  };
}

/** Compares every statement of a topic with the first one. */
function compareAll(list: readonly Statement[]): Finding[] {
  const [first, ...rest] = list;
  if (first === undefined) return [];
  return rest
    .slice(0, MOST)
    .filter((again) => comparable(first, again))
    .map((again) => finding(first, again));
}

function grouped(list: readonly Statement[], key: (statement: Statement) => string): Statement[][] {
  const groups = new Map<string, Statement[]>();
  for (const statement of list) {
    const name = key(statement);
    const known = groups.get(name);
    if (known) known.push(statement);
    else groups.set(name, [statement]);
  }
  return [...groups.values()];
}

/**
 * Compares what one document says more than once.
 */
export function checkSame(document: AuditDocument): Finding[] {
  return grouped(statements(document), ({ claim }) => keyOf(claim.record, null)).flatMap(compareAll);
}

/** Remembers what documents said, to compare it with the next ones. */
export interface Memory {
  /** What the document says otherwise than, or again after, documents before it. */
  readonly compare: (document: AuditDocument) => Finding[];
}

/**
 * Prepares to compare documents. Subjects that mean another thing in each (`全市`, none) are left out; of each topic
 * the first statement is kept.
 */
export function crossDocumentMemory(): Memory {
  const known = new Map<string, Statement>();
  const travels = ({ claim: { record } }: Statement): boolean =>
    record.subject !== null && !GENERIC.test(record.subject) && record.indicator !== null;
  return {
    compare(document) {
      const firsts = grouped(statements(document).filter(travels), ({ claim }) => keyOf(claim.record, null));
      return firsts.flatMap(([statement]) => {
        if (statement === undefined) return [];
        const key = keyOf(statement.claim.record, null);
        const before = known.get(key);
        if (before === undefined) known.set(key, statement);
        return before !== undefined && comparable(before, statement) ? [finding(before, statement)] : [];
      });
    },
  };
}
