/** Percentages and multiples of something else that is measured alike: a level, another time, another place. */

import { pattern } from '../../grammars/pattern.js';
import { tidy } from './edges.js';
import { calendar, comparisons, particles, shares } from './lexicon.js';
import { readLeft } from './noun-before.js';
import { inherit, type Question, setKind } from './percent.js';
import { RATIO_OF } from './percent-shares.js';
import { noteList, takeUp } from './shared-nouns.js';

const LEVEL_TAIL_OF = pattern`${comparisons.levels}${particles.genitive}$`;

const LEVEL_OF = pattern`([^，；]{0,16}?${comparisons.average}?${comparisons.levels})${particles.genitive}$`;

const RATIO_ADVERBS = pattern`^.*?${shares.ratioAdverbs}(?=.{2})`;

/** `不到平均水平的五分之一`. */
export const readOfLevel: Question = (percent) => {
  const { left } = percent.stretch;
  if (percent.unit !== 'fraction' || !LEVEL_TAIL_OF.test(left)) return false;
  setKind(percent, 'ratio');
  const level = LEVEL_OF.exec(left);
  inherit(percent);
  percent.draft.base = tidy((level?.[1] ?? '').replace(RATIO_ADVERBS, '')) || null;
  return true;
};

const RATIO_SIGN = pattern`${shares.ratioSigns}`;

const YEAR_OF = pattern`\ue001${particles.genitive}$`;

const YEAR_ALONE = pattern`^\d{4}${calendar.year}?$`;

/** `是2012年的1.4倍`, `相当于上年的92%`. */
export const readRatio: Question = (percent) => {
  const { draft, figure, unit, stretch, now, words } = percent;
  const { whole, group } = stretch;
  // `相当于2005年的173%`: the year at the end of a stretch is taken off it.
  const left = YEAR_OF.test(whole) && !stretch.left.endsWith(particles.genitive) ? whole : stretch.left;
  const hit = RATIO_OF.exec(left);
  if (!percent.fold && !(hit && RATIO_SIGN.test(hit[0]) && unit !== 'permille')) return false;
  setKind(percent, 'ratio');
  const reference = hit ? (hit[1] as string) : '';
  const compared = now.times.find(
    (time) => time.start < figure.start && time.end >= figure.start - 2 - reference.length && time.role === 'compared',
  );
  draft.base = compared?.iso ?? (tidy(reference) || null);
  if (YEAR_ALONE.test(draft.base ?? '')) draft.base = (draft.base as string).slice(0, 4);
  const { subject, noun } = readLeft(hit ? left.slice(0, hit.index) : left, words);
  draft.subject = subject?.text ?? null;
  draft.indicator = noun !== '' ? noun : (now.last?.indicator ?? now.indicator);
  if (noun === '' && draft.subject === null) draft.subject = now.last?.subject ?? null;
  noteList(left, now, draft, words, group);
  takeUp(draft, noun, group, now);
  return true;
};
