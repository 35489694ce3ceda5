/** Lines that tell where somebody is: `（吉林省长春市自由大路1138号）`. They name nobody's section. */

import { pattern } from '../../grammars/pattern.js';
import { documents } from './lexicon.js';

const ADDRESS = pattern`${documents.streets}[^，。；]{0,6}\d{1,5}${documents.houses}`;
/** Whether a heading is an address. */
export const isAddress = (text: string): boolean => ADDRESS.test(text);
