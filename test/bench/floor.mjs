// The floor: reads a file, decodes it, and runs one regular expression over its numerals.
import { readFileSync } from 'node:fs';

const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(process.argv[2]));
let count = 0;
for (const _ of text.matchAll(/[0-9０-９〇零一二两三四五六七八九十百千万亿]+(?:[.．][0-9０-９]+)?/g)) count++;
console.log(count);
