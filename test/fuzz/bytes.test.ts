/** Random bytes, and PDF. */
import { fuzzFiles } from './any-document.js';

fuzzFiles('bytes', 'pdf');
