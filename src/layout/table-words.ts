/** What the words of tables in plain text are: units alone in a cell, and what stands over a column of labels. */
import { pattern } from '../../grammars/pattern.js';
import words from '../../grammars/zh/lexicon/layout.json' with { type: 'json' };

/** `万元`, `元/吨`, `‰`. */
export const UNIT_ALONE = pattern`^(?:${words.multiples}{0,2}${words.units}|[%％‰])(?:/.{1,4})?$`;

/** What stands over labels, never over values. */
export const OVER_LABELS = pattern`^${words.overLabels}${words.named}?$`;
