/** The words that patterns are made of, by what they tell of. */
import bounds from '../../grammars/zh/lexicon/bounds.json' with { type: 'json' };
import calendar from '../../grammars/zh/lexicon/calendar.json' with { type: 'json' };
import changes from '../../grammars/zh/lexicon/changes.json' with { type: 'json' };
import comparisons from '../../grammars/zh/lexicon/comparisons.json' with { type: 'json' };
import currencies from '../../grammars/zh/lexicon/currencies.json' with { type: 'json' };
import documents from '../../grammars/zh/lexicon/documents.json' with { type: 'json' };
import lists from '../../grammars/zh/lexicon/lists.json' with { type: 'json' };
import measures from '../../grammars/zh/lexicon/measures.json' with { type: 'json' };
import money from '../../grammars/zh/lexicon/money.json' with { type: 'json' };
import names from '../../grammars/zh/lexicon/names.json' with { type: 'json' };
import nouns from '../../grammars/zh/lexicon/noun-phrases.json' with { type: 'json' };
import numerals from '../../grammars/zh/lexicon/numerals.json' with { type: 'json' };
import particles from '../../grammars/zh/lexicon/particles.json' with { type: 'json' };
import plans from '../../grammars/zh/lexicon/plans.json' with { type: 'json' };
import qualifiers from '../../grammars/zh/lexicon/qualifiers.json' with { type: 'json' };
import ranks from '../../grammars/zh/lexicon/ranks.json' with { type: 'json' };
import reports from '../../grammars/zh/lexicon/reports.json' with { type: 'json' };
import shares from '../../grammars/zh/lexicon/shares.json' with { type: 'json' };
import times from '../../grammars/zh/lexicon/times.json' with { type: 'json' };
import trade from '../../grammars/zh/lexicon/trade.json' with { type: 'json' };
import verbs from '../../grammars/zh/lexicon/verbs.json' with { type: 'json' };

export {
  bounds,
  calendar,
  changes,
  comparisons,
  currencies,
  documents,
  lists,
  measures,
  money,
  names,
  nouns,
  numerals,
  particles,
  plans,
  qualifiers,
  ranks,
  reports,
  shares,
  times,
  trade,
  verbs,
};
