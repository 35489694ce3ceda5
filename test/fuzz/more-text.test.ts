/** Random plain text, the other half. */
import { fuzzText } from './any-document.js';

fuzzText(0.5, 20_250_102);
