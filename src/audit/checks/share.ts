/** Shares: part over whole where both are stated. `企业1000家，其中高新技术企业300家，占30%` */
import { pattern } from '../../../grammars/pattern.js';
import audits from '../../../grammars/zh/lexicon/audits.json' with { type: 'json' };
import lists from '../../../grammars/zh/lexicon/lists.json' with { type: 'json' };
import type { ClaimRecord } from '../../record/schema.js';
import type { AuditClaim, AuditDocument, AuditSentence } from '../document.js';
import { type Finding, severityOf } from '../finding.js';
import { over, scaled } from '../interval.js';
import { isStart } from '../level-pairs.js';
import { type LevelFinder, levelFinder } from '../levels.js';
import { computed, written } from '../show.js';
import { isAmount, isLevel, namesClass, sameTopic, topicOf } from '../topic.js';

/** Between whole and part: the part is one of the whole. */
const OF_WHOLE = pattern`${lists.ofThem}`;
/** The whole without a name of its own. */
const WHOLE_BY_ROLE = pattern`^${audits.wholesByRole}$`;
/** What parts a share from its part, and what joins them. */
const PARTED = pattern`[。；]|${audits.respectively}`;
const SHARE = pattern`${audits.shareWords}`;
const NATION = pattern`^${audits.nation}(?=.{2})`;
/** How far a share may be from its part in a sentence, in characters. */
const NEAR = 60;

/** The amount before a share that it is the share of; growths and differences may stand between. */
function partOf({ text, claims }: AuditSentence, share: AuditClaim): AuditClaim | null {
  const before = claims.slice(0, claims.indexOf(share)).reverse();
  const part = before.find(({ record }) => isLevel(record));
  if (part === undefined || !isAmount(part.record) || namesClass(part.record)) return null;
  const gap = text.slice(part.end, share.start);
  // With 分别 the numbers are paired in another order.
  // `从1997年的509亿元增加到2002年的1161亿元，占比从0.64%提高到1.13%`: the first share is not of the last amount.
  if (share.record.period !== part.record.period || isStart(text, share)) return null;
  if (gap.length > NEAR || PARTED.test(gap) || !SHARE.test(gap)) return null;
  return sameTopic(part.record, share.record) && share.record.base !== share.record.indicator ? part : null;
}

/** The whole, in the sentence before its part with `其中` between them. */
function wholeBefore({ text, claims }: AuditSentence, part: AuditClaim, base: string | null): AuditClaim | null {
  const whole = claims[claims.indexOf(part) - 1];
  if (whole === undefined || !isAmount(whole.record) || whole.record.unit !== part.record.unit) return null;
  if (!OF_WHOLE.test(text.slice(whole.end, part.start))) return null;
  const name = whole.record.indicator ?? '';
  // `占总人口的比重`, said of 常住人口: the last word is the same.
  const named = base === null || WHOLE_BY_ROLE.test(base) || name.includes(base) || base.endsWith(name.slice(-2));
  return named && isAmount(whole.record) && !namesClass(whole.record) ? whole : null;
}

/** Wordings of the whole that a share names, as topics of levels. */
function wholeTopics(named: string, part: ClaimRecord): string[] {
  const subject = part.subject ?? '';
  // The nation is left out of topics.
  const base = named.replace(NATION, '');
  // `占全市的22.5%`: the same indicator of a larger subject.
  return [base, subject + base, base + (part.indicator ?? ''), topicOf({ ...part, subject: base })];
}

function wholesNamed(find: LevelFinder, part: ClaimRecord, base: string | null): AuditClaim[] {
  if (base === null) return [];
  const found = wholeTopics(base, part).flatMap((topic) => [...find(part.unit, part.period, topic)]);
  return [...new Set(found)].filter(({ record }) => record !== part);
}

function finding(part: AuditClaim, whole: AuditClaim, share: AuditClaim): Finding | null {
  if (whole.figure.point <= 0) return null;
  const percent = scaled(over(part.figure, whole.figure), 100);
  const [p, w, s] = [part, whole, share].map(({ record }) => written(record));
  return {
    check: 'share',
    severity: severityOf(percent, share.figure),
    arithmetic: `${p} / ${w} = ${computed(percent.point)}%; the text says ${s}`,
    claims: [
      { role: 'part', record: part.record },
      { role: 'whole', record: whole.record },
      { role: 'share', record: share.record },
    ],
  };
}

function inSentence(sentence: AuditSentence, find: LevelFinder): Finding[] {
  return sentence.claims.flatMap((share) => {
    const { kind, unit, base } = share.record;
    if (kind !== 'share' || unit !== '%') return [];
    const part = partOf(sentence, share);
    if (part === null) return [];
    const before = wholeBefore(sentence, part, base);
    const wholes = before ? [before] : wholesNamed(find, part.record, base);
    const found = wholes.map((whole) => finding(part, whole, share)).filter((one) => one !== null);
    // Of several statements of the whole one is enough.
    const best = found.find(({ severity }) => severity !== 'disagrees') ?? found[0];
    return best ? [best] : [];
  });
}

/**
 * Divides parts by their wholes where a share is stated beside them.
 */
export function checkShare(document: AuditDocument): Finding[] {
  const find = levelFinder(document);
  return document.sentences.flatMap((sentence) => inSentence(sentence, find));
}
