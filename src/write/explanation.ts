/** An explanation as text for a person. */
import type { Explanation, FieldChoice, KnownSoFar } from '../explain/explanation.js';
import type { ClaimRecord } from '../record/schema.js';

const FIELDS = ['kind', 'subject', 'indicator', 'period', 'base', 'status'] as const;

/** Tokens in brackets with their types; what is no token of the grammar stands as it is. */
function tokenLine(window: Explanation['windows'][number]): string {
  const parts: string[] = [];
  let plain = '';
  for (const { text, type } of window) {
    if (type === 'Other') {
      plain += text;
      continue;
    }
    if (plain !== '') parts.push(plain);
    plain = '';
    parts.push(`[${text} ${type}]`);
  }
  if (plain !== '') parts.push(plain);
  return parts.join(' ');
}

/** Writes one sentence: tokens, mentions, clauses, times, and for each claim its fields with their origins. */
export function explanationText(reading: Explanation): string {
  const lines = [`line ${reading.line}, ${reading.role}: ${reading.text}`];
  for (const window of reading.windows) lines.push(`  tokens    ${tokenLine(window)}`);
  for (const { text, type, rule } of reading.mentions) lines.push(`  mention   ${text}  ${type}, rule ${rule}`);
  lines.push(`  clauses   ${reading.clauses.join(' | ')}`);
  for (const { text, iso, role } of reading.times) lines.push(`  time      ${text}  ${iso ?? 'not known'}, ${role}`);
  if (reading.words.length > 0) lines.push(`  words     ${wordLine(reading.words)}`);
  if (reading.known !== null) lines.push(`  known     ${knownLine(reading.known)}`);
  for (const { record, origin, fields } of reading.claims) {
    lines.push(`  claim     ${record.quote.replace(/\s+/g, ' ')}  ${numberOf(record)}`);
    if (record.kind === 'date') continue;
    for (const field of FIELDS) {
      const why =
        isChosen(field) && fields[field].candidates.length > 0 ? chosenBy(fields[field]) : (origin[field] ?? '');
      lines.push(`    ${field.padEnd(10)}${record[field] ?? '(none)'}  — ${why}`);
    }
    lines.push(`    ${'confidence'.padEnd(10)} ${record.confidence}`);
  }
  return `${lines.join('\n')}\n\n`;
}

const CHOSEN = ['subject', 'indicator', 'base'] as const;

function isChosen(field: (typeof FIELDS)[number]): field is (typeof CHOSEN)[number] {
  return (CHOSEN as readonly string[]).includes(field);
}

/** How likely the choice is, what came next, and why: `chosen, 0.81; then 公司 0.12, (none) 0.03; for where|clause^ 0.9`. */
function chosenBy({ candidates: [first, ...others], reasons }: FieldChoice): string {
  const then = others.slice(0, 3).map(({ text, probability }) => `${text ?? '(none)'} ${probability}`);
  const why = reasons.map(({ feature, weight }) => `${feature} ${weight}`);
  return [
    `chosen, ${first?.probability}`,
    ...(then.length > 0 ? [`then ${then.join(', ')}`] : []),
    ...(why.length > 0 ? [`for ${why.join(', ')}`] : []),
  ].join('; ');
}

/** Words with their parts of speech, the heads of clauses in brackets: `[云溪/ns 高新区/ni] 实现/v`. */
function wordLine(words: Explanation['words']): string {
  return words
    .map(({ text, tag, head }, at) => {
      const opens = head && !words[at - 1]?.head ? '[' : '';
      const closes = head && !words[at + 1]?.head ? ']' : '';
      return `${opens}${text}/${tag}${closes}`;
    })
    .join(' ');
}

/** What the document had told: `title 云溪市; heading 工业; heads 云溪市; last 云溪市`. */
function knownLine({ title, heading, heads, speaker, last }: KnownSoFar): string {
  const names = (label: string, list: readonly string[]): string[] =>
    list.length > 0 ? [`${label} ${list.join(', ')}`] : [];
  const known = [
    ...names('title', title),
    ...names('heading', heading),
    ...names('heads', heads),
    ...names('speaker', speaker === null ? [] : [speaker]),
    ...names('last', last === undefined ? [] : [last ?? '(none)']),
  ];
  return known.length > 0 ? known.join('; ') : '(nothing yet)';
}

function numberOf(record: ClaimRecord): string {
  if (record.kind === 'date') return record.period ?? '';
  const bound = record.bound === 'exact' || record.bound === 'between' ? '' : record.bound;
  const number = record.bound === 'between' ? `${record.min}–${record.max}` : `${record.value}`;
  return [bound, number, record.unit, record.change].filter((part) => part !== null && part !== '').join(' ');
}
