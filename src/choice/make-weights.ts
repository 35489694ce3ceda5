/** Makes the shipped weights' file; the build runs it. usage: make-weights WEIGHTS.JSON OUT */
import { readFileSync, writeFileSync } from 'node:fs';
import { modelOf, type WrittenModel, writeModel } from './model.js';

const [source = '', target = ''] = process.argv.slice(2);
writeFileSync(target, writeModel(modelOf(JSON.parse(readFileSync(source, 'utf8')) as WrittenModel)));
