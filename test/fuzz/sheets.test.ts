/** Random tables: CSV, XLSX and DOCX. */
import { fuzzFiles } from './any-document.js';

fuzzFiles('csv', 'xlsx', 'docx');
