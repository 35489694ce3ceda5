/** Random plain text, one half. */
import { fuzzText } from './any-document.js';

fuzzText(0.5);
