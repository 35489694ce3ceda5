// What others need for the same text: node peers.mjs NAME FILE prints the seconds of work, loading not counted.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const [name, file] = process.argv.slice(2);

/** Every recognizer of the suite that has a Chinese model, over one line. */
function recognizers() {
  const { recognizeNumber, recognizePercentage, recognizeOrdinal } = require('@microsoft/recognizers-text-number');
  const {
    recognizeCurrency,
    recognizeDimension,
    recognizeAge,
  } = require('@microsoft/recognizers-text-number-with-unit');
  const { recognizeDateTime } = require('@microsoft/recognizers-text-date-time');
  const all = [
    recognizeNumber,
    recognizePercentage,
    recognizeOrdinal,
    recognizeCurrency,
    recognizeDimension,
    recognizeAge,
  ];
  return (line) => {
    let found = recognizeDateTime(line, 'zh-cn').length;
    for (const recognize of all) found += recognize(line, 'zh-cn').length;
    return found;
  };
}

async function chrono() {
  const { zh } = await import('chrono-node');
  return (line) => zh.hans.parse(line).length;
}

const parse = name === 'recognizers' ? recognizers() : await chrono();
const lines = readFileSync(file, 'utf8').split('\n');
const started = performance.now();
let found = 0;
for (const line of lines) if (line !== '') found += parse(line);
console.log(JSON.stringify({ seconds: (performance.now() - started) / 1000, found }));
