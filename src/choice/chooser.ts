/**
 * The choice: for every claim, from left to right, the best candidate of each field: indicator, subject, period, base.
 * What is decided is a feature of what comes after.
 */
import type { Claim, ClaimContext } from '../resolve/claim.js';
import type { SentenceReading } from '../resolve/origins.js';
import type { Segmenter } from '../words/segment.js';
import { settledBase } from './base-sieves.js';
import { type Candidate, firstSource } from './candidate.js';
import { certainSubject } from './certain-subject.js';
import { chanceOf, inheritance, sure } from './certainty.js';
import { composed } from './composed.js';
import { type Certainty, type ConfidenceWeights, confidenceInputs, confidenceOf } from './confidence.js';
import { type DocumentReader, documentReader } from './document.js';
import type { DocumentModel } from './document-model.js';
import { type Emit, hashOf, term } from './feature.js';
import { type Frame, frameOf } from './frame.js';
import { indicatorFeatures } from './indicator-features.js';
import { kindQuestion } from './kind-question.js';
import type { ChoiceLexicon } from './lexicon.js';
import { indicatorCandidates, nounBaseCandidates, ruleSubject, subjectCandidates } from './noun-candidates.js';
import { claimFeatures, ruleFeatures, sourceFeatures } from './noun-features.js';
import { isMarketIndex, withoutGoal, withoutSubject } from './own-words.js';
import { isLevel, pairedLevel } from './paired-levels.js';
import { periodFeatures, periodView } from './period-features.js';
import { placeFeatures, textFeatures } from './phrase-features.js';
import type { Answer, Asked, Decide } from './question.js';
import { readSentence } from './sentence.js';
import { withItem } from './shared-item.js';
import { settled } from './sieves.js';
import { statusOfVerb } from './status-sieve.js';
import { subjectFeatures } from './subject-features.js';
import { subjectView, whereOf } from './subject-view.js';
import { changeBaseCandidates, periodCandidates } from './time-candidates.js';
import { changeBaseFeatures, timeRuleFeatures } from './time-features.js';
import { baseOfGrowth, periodGoesOn } from './time-sieves.js';

/** Hears of the questions about a claim and their answers. */
export interface ChoiceTrace {
  /** Hears of a claim before its fields are chosen, and of what the document has told so far. */
  readonly asking?: (document: DocumentModel) => void;
  readonly answered?: (asked: Asked, answer: Answer) => void;
  readonly decided?: (claim: Claim, inputs: readonly (readonly [string, number])[]) => void;
}

export interface ChooserOptions {
  readonly lexicon: ChoiceLexicon;
  readonly segment: Segmenter;
  readonly decide: Decide;
  /** The document's date in ISO 8601, as far as it is known. */
  readonly date: string | null;
  /** The company whose report it is. */
  readonly reporter: string | null;
  readonly confidence: ConfidenceWeights;
}

export interface Chooser {
  readonly onBlock: () => void;
  /** Another article of the text begins, with the date that it has. */
  readonly article: (date: string | null) => void;
  readonly onSentence: (reading: SentenceReading) => void;
  /** The claim with its fields chosen. */
  readonly choose: (claim: Claim, trace?: ChoiceTrace) => Claim;
}

const NOWHERE = term('-');
const WHOLES: ReadonlySet<Claim['kind']> = new Set(['share', 'ratio', 'rank']);

/** Begins to choose for a document. */
export function chooser({ lexicon, segment, decide, date, reporter, confidence }: ChooserOptions): Chooser {
  const document = documentReader(lexicon, date, reporter);
  let block = -1;
  const handedOn = inheritance();
  /** How sure the period of the claim before was. */
  let periodChance = 1;
  return {
    article: document.article,
    onBlock() {
      block++;
    },
    onSentence(reading) {
      document.sentence(readSentence(reading, block, segment));
    },
    choose(claim, trace) {
      const certainties: Certainty[] = [];
      const ask: Ask = (asked) => {
        const weighed = sure(asked, periodChance) ?? decide(asked);
        const answer = { ...weighed, best: settled(asked, weighed, document) };
        const taken = asked.candidates[answer.best] as Candidate;
        const { question } = asked;
        if (question === 'period') periodChance = answer.chances[answer.best] as number;
        trace?.answered?.(asked, answer);
        if (question === 'kind') return taken;
        certainties.push({
          question,
          chance: chanceOf(asked, answer, weighed.best),
          agrees: taken.sources.includes('rule'),
          ...(question === 'subject' ? { handedOn: handedOn(taken, answer.chances[answer.best] as number) } : {}),
        });
        return taken;
      };
      if (claim.context !== null) trace?.asking?.(document);
      const chosen = claim.context === null ? claim : chooseFields(claim, claim.context, document, ask);
      // What was not chosen by weights, a table's cell, is left as it was read.
      if (claim.cell !== undefined) return claim;
      const inputs = confidenceInputs(chosen, certainties);
      trace?.decided?.(chosen, inputs);
      return { ...chosen, confidence: confidenceOf(inputs, confidence) };
    },
  };
}

type Ask = (asked: Asked) => Candidate;

function chooseFields(claim: Claim, context: ClaimContext, document: DocumentReader, ask: Ask): Claim {
  const frame = frameOf(claim, context, document);
  const nouns = indicatorCandidates(frame, document);
  const own: Own = (candidate, emit) => indicatorFeatures(candidate, frame, document, emit);
  const level = pairedLevel(nouns, frame, document);
  const measured = ask(nounQuestion('indicator', frame, nouns, document, own, level));
  const view = subjectView(frame, document, measured);
  const names = subjectCandidates(frame, document).filter((name) => !isMeasured(name, measured));
  const chosen = ask(
    nounQuestion(
      'subject',
      frame,
      names,
      document,
      (candidate, emit) => subjectFeatures(candidate, frame, document, view, emit),
      certainSubject(names, frame, document),
    ),
  );
  const read = isMarketIndex(measured.text)
    ? { indicator: null, subject: measured.text }
    : withItem(frame, withoutGoal(withoutSubject(measured, chosen, frame), frame), chosen.text);
  const { indicator, subject, qualifier, bearer } = composed(read, measured, frame, document);
  const open = kindQuestion(frame, document, indicator);
  const kind = open === null ? claim.kind : (ask(open).text as Claim['kind']);
  const period = ask(periodQuestion(frame, document, indicator)).text;
  const base = baseOf(frame, kind, document, period, ask);
  document.decide({
    sentence: frame.sentence,
    clause: context.clause.start,
    kind: frame.kind,
    unit: frame.unit,
    isLevel: isLevel(kind, claim.change),
    kindChosen: hashOf(kind),
    subject,
    indicator,
    period,
    base,
    subjectFrom: whereOf(chosen, frame),
    behindSubject: chosen.span?.sentence === frame.sentence ? (frame.words[chosen.span.to]?.hash ?? 0) : 0,
    listed: context.listed,
    listSize: context.listSize,
    scope: frame.scope,
    qualifier,
    bearer,
    end: context.mention.end,
    rulePeriod: claim.period,
    indicatorFrom: hashOf(firstSource(measured)),
  });
  const status = claim.status === 'actual' ? (statusOfVerb(frame) ?? claim.status) : claim.status;
  return { ...claim, kind, subject, indicator, period, base, status };
}

/** Whether a name is what is measured, and so not whom it is measured of (annotators say so of one claim in 2,000). */
const isMeasured = ({ text }: Candidate, measured: Candidate): boolean => text !== null && text === measured.text;

function baseOf(
  frame: Frame,
  kind: Claim['kind'],
  document: DocumentModel,
  period: string | null,
  ask: Ask,
): string | null {
  const { claim } = frame;
  if (WHOLES.has(kind))
    return ask(nounQuestion('whole', frame, nounBaseCandidates(frame, document), document, () => undefined)).text;
  if (claim.kind !== 'growth' && claim.change === null) return claim.base;
  const chosen = ask(
    timeQuestion('base', frame, changeBaseCandidates(frame, document), (candidate, emit) =>
      changeBaseFeatures(candidate, frame, document, period, emit),
    ),
  );
  return settledBase(baseOfGrowth(chosen.text, frame, document), period, frame);
}

type Own = (candidate: Candidate, emit: Emit) => void;

function nounQuestion(
  question: 'indicator' | 'subject' | 'whole',
  frame: Frame,
  candidates: readonly Candidate[],
  document: DocumentModel,
  own: Own,
  certain: number | null = null,
): Asked {
  const told = frame.claim[question === 'whole' ? 'base' : question];
  const rule = question === 'subject' ? ruleSubject(told, document) : told;
  const ruled = candidates.find(({ sources }) => sources.includes('rule'));
  const ruleWhere = ruled === undefined ? NOWHERE : whereOf(ruled, frame);
  return {
    question,
    claim: frame.claim,
    candidates,
    certain,
    first: {
      textFeatures: ({ text }, emit) => (text === null ? undefined : textFeatures(text, document, emit)),
      placeFeatures: ({ span, zone }, emit) => (span === null ? undefined : placeFeatures(span, hashOf(zone), emit)),
      sourceFeatures: (source, emit) => sourceFeatures(source, frame, emit),
    },
    claimFeatures: (candidate, emit) => {
      claimFeatures(candidate, frame, document, emit);
      own(candidate, emit);
      ruleFeatures(candidate, rule, ruleWhere, frame, document, emit);
    },
  };
}

function periodQuestion(frame: Frame, document: DocumentModel, indicator: string | null): Asked {
  const goingOn = periodGoesOn(frame, document);
  if (goingOn !== null) return timeQuestion('period', frame, goingOn, () => undefined, 0);
  const times = periodCandidates(frame, document);
  const when = periodView(frame, indicator, times);
  return timeQuestion('period', frame, times, (candidate, emit) =>
    periodFeatures(candidate, frame, document, when, emit),
  );
}

function timeQuestion(
  question: 'period' | 'base',
  frame: Frame,
  candidates: readonly Candidate[],
  own: Own,
  certain: number | null = null,
): Asked {
  return {
    question,
    claim: frame.claim,
    candidates,
    certain,
    first: null,
    claimFeatures: (candidate, emit) => {
      own(candidate, emit);
      timeRuleFeatures(candidate, frame, emit);
    },
  };
}
