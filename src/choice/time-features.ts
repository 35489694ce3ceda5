/** Features of times: where a time stands, and what a change is compared with. */
import type { Candidate } from './candidate.js';
import type { DocumentModel } from './document-model.js';
import { both, type Emit, feature1, feature2, feature3, hashOf, numberValue, term } from './feature.js';
import type { Frame } from './frame.js';
import { wordFrom } from './sentence.js';
import { isYear } from './time-candidates.js';
import type { Word } from './words.js';

const P = {
  form: term('form'),
  source: term('source'),
  last: term('last'),
  ago: term('ago'),
  role: term('role'),
  word: term('word'),
  rank: term('rank'),
  between: term('between'),
  before: term('before'),
  behind: term('behind'),
  leading: term('leading'),
  head: term('head'),
  earlier: term('earlier'),
  way: term('way'),
  lead: term('lead'),
  rule: term('rule'),
  period: term('period'),
};
/** Values of features. */
const V = {
  same: term('same'),
  before: term('before'),
  after: term('after'),
  time: term('time'),
  first: term('first'),
  compared: term('compared'),
  clause: term('clause'),
  up: term('up'),
  next: term('next'),
};
const END = term('$');
const NONE = term('none');

/** Times whose forms are kept; beyond it the memory is begun anew. */
const KEPT = 2_000;
const forms = new Map<string, number>();

/** The form of a time as a value of features, kept since every claim asks for those of the times around it. */
export function formOf(iso: string): number {
  let form = forms.get(iso);
  if (form === undefined) {
    if (forms.size >= KEPT) forms.clear();
    form = term(readForm(iso));
    forms.set(iso, form);
  }
  return form;
}

/** `2021-01/2021-06` → `Y-d/Y-d`; the last day of a year is `E`. */
function readForm(iso: string): string {
  if (isYear(iso)) return 'Y';
  return iso.replace(/\d{4}/g, 'Y').replace(/12-31/, 'E').replace(/\d\d/g, 'd');
}

/** What stands between two offsets of the claim's sentence. */
function countBetween(
  { words, sentence: { counts } }: Frame,
  start: number,
  end: number,
): { numbers: number; semicolons: number; commas: number } {
  const from = wordFrom(words, start);
  let to = wordFrom(words, end);
  if (to > 0 && (words[to - 1] as Word).end > end) to--;
  const among = (sums: Int32Array): number => (to <= from ? 0 : (sums[to] as number) - (sums[from] as number));
  return { numbers: among(counts.numbers), semicolons: among(counts.semicolons), commas: among(counts.pauses) };
}

/** Features of a time by where it stands: its words, its part in the sentence, what lies between it and the number. */
export function timeInSentence(candidate: Candidate, frame: Frame, own: number, emit: Emit): void {
  const { time, sources } = candidate;
  if (time === null) return;
  const source = hashOf(sources[0] as string);
  if (candidate.zone === 'before') {
    const same = hashOf(sources[0] as string);
    emit(feature3(P.earlier, numberValue(candidate.back), same, numberValue(time.leading ? 1 : 0)));
    emit(feature3(P.earlier, hashOf(time.role), hashOf(time.reach), numberValue(Math.min(2, own))));
    return;
  }
  const { folded } = frame.sentence;
  const { start, end } = frame.context.mention;
  const behind = time.start > start;
  const clause = frame.words[frame.clauseFrom] as Word;
  const { numbers, semicolons, commas } = behind
    ? countBetween(frame, end, time.start)
    : countBetween(frame, time.end, start);
  const role = hashOf(time.role);
  const inClause = numberValue(time.start >= clause.start ? 1 : 0);
  const rank = numberValue(Math.min(3, candidate.rank));
  emit(feature2(P.role, role, source));
  emit(feature3(P.role, role, hashOf(time.reach), source));
  emit(feature3(P.role, role, both(rank, inClause), source));
  const word = hashOf(folded.slice(time.start, time.end).replace(/\d+/g, '#'));
  emit(feature2(P.word, word, source));
  emit(feature3(P.word, word, source, frame.kind));
  emit(feature2(P.rank, rank, source));
  emit(
    feature3(
      P.between,
      both(inClause, numberValue(Math.min(3, numbers))),
      both(numberValue(Math.min(1, semicolons)), numberValue(Math.min(3, commas))),
      source,
    ),
  );
  for (const length of [1, 2]) {
    emit(feature2(P.before, hashOf(folded.slice(Math.max(0, time.start - length), time.start)), source));
    emit(feature2(P.behind, hashOf(folded.slice(time.end, time.end + length)), source));
  }
  emit(feature2(P.leading, numberValue(time.leading ? 1 : 0), source));
  emit(feature3(P.head, numberValue(time.start === 0 ? 1 : 0), numberValue(Math.min(1, semicolons)), source));
}

export function timeRuleFeatures(candidate: Candidate, frame: Frame, emit: Emit): void {
  if (!candidate.sources.includes('rule')) return;
  emit(feature1(P.rule, NONE));
  emit(feature1(P.rule, frame.kind));
  emit(feature2(P.rule, candidate.text === null ? NONE : END, frame.relation));
  emit(feature2(P.rule, hashOf(candidate.sources[0] as string), frame.status));
}

/** Features of what a change is compared with. */
export function changeBaseFeatures(
  candidate: Candidate,
  frame: Frame,
  document: DocumentModel,
  period: string | null,
  emit: Emit,
): void {
  const { text } = candidate;
  const last = document.decisions[document.decisions.length - 1];
  const way = text === null ? NONE : /^[a-z]/.test(text) ? hashOf(text) : V.time;
  emit(feature1(P.way, way));
  emit(feature2(P.way, way, frame.kindAndRelation));
  emit(feature2(P.lead, way, frame.lead));
  emit(feature2(P.way, way, frame.unit));
  emit(feature3(P.way, way, V.first, frame.first));
  emit(
    feature3(
      P.last,
      way,
      hashOf(last?.base == null ? '-' : /^[a-z]/.test(last.base) ? last.base : 'time'),
      frame.relation,
    ),
  );
  const compared = frame.sentence.reading.times.filter(({ role }) => role === 'compared').length;
  emit(feature3(P.way, way, V.compared, numberValue(Math.min(3, compared))));
  if (period !== null) emit(feature3(P.period, way, formOf(period), frame.kind));
  for (let i = frame.clauseFrom; i < frame.at; i++)
    emit(feature3(P.word, way, V.clause, (frame.words[i] as Word).hash));
  for (let i = Math.max(0, frame.clauseFrom - 24); i < frame.clauseFrom; i++)
    emit(feature3(P.word, way, V.up, (frame.words[i] as Word).hash));
  const after = frame.words[frame.at + 1];
  if (after) emit(feature3(P.word, way, V.next, after.hash));
  for (const name of candidate.sources) {
    if (name === 'rule') continue;
    emit(feature2(P.source, hashOf(name), frame.relation));
  }
  if (candidate.ago > 0) emit(feature3(P.ago, numberValue(candidate.ago), way, frame.relation));
  if (text !== null && way === V.time) {
    emit(feature1(P.form, formOf(text)));
    if (period !== null) emit(feature1(P.period, text === period ? V.same : text < period ? V.before : V.after));
    timeInSentence(candidate, frame, 0, emit);
  }
}
