/** Random web pages and Markdown. */
import { fuzzFiles } from './any-document.js';

fuzzFiles('html', 'markdown');
