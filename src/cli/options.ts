/** Options that several commands share. */
import type { ExtractOptions } from '../extract.js';
import { parseDate } from './date.js';

/** The flags as commander gives them; what the user did not write is absent. */
export interface TextFlags {
  readonly date?: string | undefined;
  /** The lexicon's file. */
  readonly lexicon?: string | undefined;
}

/**
 * Reads what `--date` and `--lexicon` say of texts.
 *
 * @throws UsageError (the date), ReadError (the lexicon), by rejection
 */
export async function readTextOptions({ date, lexicon }: TextFlags): Promise<ExtractOptions> {
  const options: ExtractOptions = {};
  if (date !== undefined) options.date = parseDate(date);
  if (lexicon !== undefined) {
    const { readLexicon } = await import('../read/lexicon.js');
    options.lexicon = await readLexicon(lexicon);
  }
  return options;
}

/** Colour when the terminal can, unless `--no-color` or the variable NO_COLOR says no. */
export const colorMode = (flag: boolean | undefined): 'auto' | 'never' =>
  flag === false || process.env.NO_COLOR ? 'never' : 'auto';
