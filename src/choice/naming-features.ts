/** Features of a subject by how its words name somebody: as part of another name, at the head of a paragraph or title. */
import type { DocumentModel } from './document-model.js';
import { both, type Emit, feature3, numberValue, term } from './feature.js';
import type { WeighedName } from './subject-view.js';

const S = {
  alias: term('alias'),
  sameBehind: term('sameBehind'),
  paragraphOpens: term('paragraphOpens'),
  lead: term('entityLead'),
  titleBegin: term('titleBegin'),
};
const ALL = term('all');
const BEGIN = term('begin');
const NEITHER = term('-');

const partOf = (names: string): { begin: number; end: number; longer: number } => ({
  begin: term(`${names}Begin`),
  end: term(`${names}End`),
  longer: term(`${names}Longer`),
});
const OF_MAIN = partOf('main');
const OF_FREQUENT = partOf('frequent');
const OF_RECENT = partOf('recent');

export function namingFeatures(
  { candidate: { span }, text, frame, document, view: { genre }, where }: WeighedName,
  emit: Emit,
): void {
  const { entity } = document.lexicon.classOf(text);
  const alias = aliasOf(text, document);
  emit(feature3(S.alias, alias, where, entity));
  emit(feature3(S.alias, alias, where, frame.relation));
  const opens = document.salience.opens();
  if (opens !== '') {
    const paragraph = opens === text ? ALL : opens.startsWith(text) ? BEGIN : NEITHER;
    emit(feature3(S.paragraphOpens, paragraph, where, frame.relation));
    emit(feature3(S.paragraphOpens, paragraph, where, entity));
  }
  emit(feature3(S.lead, frame.lead, entity, where));
  if (document.titles.some(({ folded }) => folded.startsWith(text))) emit(feature3(S.titleBegin, where, entity, genre));
  const last = document.decisions[document.decisions.length - 1];
  if (last && last.behindSubject !== 0 && span?.sentence === frame.sentence) {
    // `印度股市飙升5.94%，新加坡股市升3.06%`: the same word behind the next name.
    const same = numberValue((frame.words[span.to]?.hash ?? 0) === last.behindSubject ? 1 : 0);
    emit(feature3(S.sameBehind, same, where, frame.relation));
    emit(feature3(S.sameBehind, same, where, both(last.subjectFrom, frame.relation)));
  }
}

/** Whether a text is part of a name that the document has used, or such a name part of it. */
function aliasOf(text: string, { mainNames, frequentNames, salience }: DocumentModel): number {
  return (
    aliasAmong(mainNames, text, OF_MAIN) ??
    aliasAmong(frequentNames, text, OF_FREQUENT) ??
    aliasAmong(salience.recent(), text, OF_RECENT) ??
    NEITHER
  );
}

function aliasAmong(names: readonly string[], text: string, part: ReturnType<typeof partOf>): number | null {
  for (const name of names) {
    if (name === text) continue;
    if (name.startsWith(text)) return part.begin;
    if (name.endsWith(text)) return part.end;
    if (text.startsWith(name)) return part.longer;
  }
  return null;
}
