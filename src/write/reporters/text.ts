/** A check for a person at a terminal. */

import { Chalk, type ChalkInstance } from 'chalk';
import { faultCount } from '../../check/check.js';
import type { Score } from '../../check/score.js';
import type { CheckSummary } from '../../check/summary.js';
import { oneLine, pad } from '../columns.js';
import { plural } from '../plural.js';
import { type Finding, findingsOf, isFault, placeText } from './findings.js';
import type { ReporterOptions } from './reporter.js';

const NUMBER_WIDTH = 10;
const KIND_WIDTH = 17;

function findingText(finding: Finding, chalk: ChalkInstance): string {
  const paint = {
    differs: chalk.yellow,
    missing: chalk.red,
    unexpected: chalk.magenta,
    right: chalk.green,
    known: chalk.dim,
  };
  const quote = finding.quote === null ? '' : `  “${oneLine(finding.quote)}”`;
  const head = `  ${paint[finding.type](finding.type.padEnd(10))}  ${chalk.bold(oneLine(placeText(finding.place)))}${quote}`;
  return [head, ...finding.details.map((line) => `${' '.repeat(14)}${oneLine(line)}`)]
    .map((line) => `${line}\n`)
    .join('');
}

const percent = (value: number | null): string => (value === null ? '-' : value.toFixed(1));

function scoreRow(name: string, score: Score): string {
  const numbers = [score.expected, score.found, score.right].map(String);
  const measures = [score.precision, score.recall, score.f1].map(percent);
  return pad(name, KIND_WIDTH) + [...numbers, ...measures].map((cell) => cell.padStart(NUMBER_WIDTH)).join('');
}

function scoreTable({ byKind, all }: CheckSummary, chalk: ChalkInstance): string {
  const headings = ['expected', 'found', 'right', 'precision', 'recall', 'F1'];
  const rows = [
    chalk.underline(pad('kind', KIND_WIDTH) + headings.map((name) => name.padStart(NUMBER_WIDTH)).join('')),
    ...byKind.map((score) => scoreRow(score.kind ?? '(not named)', score)),
    chalk.bold(scoreRow('all', all)),
  ];
  return `${rows.join('\n')}\n`;
}

function verdict(summary: CheckSummary, chalk: ChalkInstance): string {
  const { documents, broken, all, faults, known, minF1, passed, updating } = summary;
  const sum = (count: (document: CheckSummary['documents'][number]) => number): number =>
    documents.reduce((total, document) => total + count(document), 0);
  const missing = sum((document) => document.missing.length);
  const unexpected = sum((document) => document.unexpected.length);
  const counts = [
    plural(documents.length, 'document'),
    `${plural(all.expected, 'claim')} expected`,
    `${faults - missing - unexpected} differ`,
    `${missing} missing`,
    `${unexpected} unexpected`,
    ...(known > 0 ? [`${plural(known, 'known difference')}`] : []),
    ...(broken.length > 0 ? [`${plural(broken.length, 'broken fixture')}`] : []),
  ].join(', ');
  const limit = minF1 === null ? '' : ` F1 is ${percent(all.f1)}, asked for is ${minF1}.`;
  const word = passed ? chalk.green('passed') : updating ? chalk.yellow('to be updated') : chalk.red('failed');
  const advice =
    passed || updating || faults === 0
      ? ''
      : '\nWhere the new reading is right, statline check --update rewrites the fixture.';
  return `${chalk.bold(word)}: ${counts}.${limit}${advice}\n`;
}

/**
 * Tells what differs, document by document, with places and fields, then precision, recall and F1 by kind.
 *
 * @param summary what the check found
 * @param options colour
 */
export function reportText(summary: CheckSummary, options: ReporterOptions): string {
  const chalk = new Chalk(options.color === 'never' ? { level: 0 } : {});
  const parts: string[] = [];
  for (const document of summary.documents) {
    const faults = findingsOf(document).filter(isFault);
    if (faults.length === 0) continue;
    parts.push(`${chalk.bold(oneLine(document.document))}  ${plural(faultCount(document), 'difference')}\n`);
    parts.push(...faults.map((finding) => findingText(finding, chalk)), '\n');
  }
  for (const { message } of summary.broken) parts.push(`${chalk.red('broken')}  ${oneLine(message)}\n`);
  if (summary.broken.length > 0) parts.push('\n');
  return `${parts.join('')}${scoreTable(summary, chalk)}\n${verdict(summary, chalk)}`;
}
