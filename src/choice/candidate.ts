/** Candidates: what can fill a field, each once, with everywhere that it was found. */
import type { Time } from '../resolve/time.js';
import type { Phrase } from './sentence.js';

/** Where the words of a candidate stand as seen from the claim. */
export type Zone = 'stretch' | 'clause' | 'sentence' | 'behind' | 'before' | 'heading' | 'title' | 'none';

export interface Candidate {
  readonly text: string | null;
  /** Names of the sources that gave it. */
  readonly sources: string[];
  /** The first place where it stands. */
  span: Phrase | null;
  zone: Zone;
  /** How many sentences or headings back. */
  back: number;
  /** How many claims ago the same field had it, from 1; 0 for never. */
  ago: number;
  /** How many claims ago the other noun field had it. */
  otherAgo: number;
  /** Its rank among the last subjects, from 1. */
  recent: number;
  /** The time that gave it, and its rank from the number, from 1. */
  time: Time | null;
  rank: number;
}

/** What gave a candidate besides the rules; `rule` where they alone did. */
export const firstSource = ({ sources }: Candidate): string => sources.find((source) => source !== 'rule') ?? 'rule';

export interface CandidateList {
  readonly all: readonly Candidate[];
  readonly add: (text: string | null, source: string, span?: Phrase | null, zone?: Zone, back?: number) => Candidate;
}

export function candidateList(): CandidateList {
  const all: Candidate[] = [];
  const byText = new Map<string | null, Candidate>();
  return {
    all,
    add(text, source, span = null, zone = 'none', back = 0) {
      let found = byText.get(text);
      if (!found) {
        found = {
          text,
          sources: [],
          span: null,
          zone: 'none',
          back: 0,
          ago: 0,
          otherAgo: 0,
          recent: 0,
          time: null,
          rank: 0,
        };
        byText.set(text, found);
        all.push(found);
      }
      if (!found.sources.includes(source)) found.sources.push(source);
      if (span !== null && found.span === null) {
        found.span = span;
        found.zone = zone;
        found.back = back;
      }
      return found;
    },
  };
}
