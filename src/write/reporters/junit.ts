/**
 * A check as JUnit XML, in the form that Jenkins, GitLab and others read: a suite for each document, a case for each
 * claim. https://github.com/testmoapp/junitxml describes the form.
 */
import XMLBuilder from 'fast-xml-builder';
import type { DocumentCheck } from '../../check/check.js';
import type { CheckSummary } from '../../check/summary.js';
import { type Finding, findingsOf, isFault, placeText } from './findings.js';

const FAULTS = { differs: 'a field differs', missing: 'a claim is missing', unexpected: 'a claim is not expected' };

/** What is tolerated does not fail a build: known differences, and any while F1 is high enough. */
const isSkipped = ({ type }: Finding, passed: boolean): boolean => type === 'known' || (type !== 'right' && passed);

function testCase(document: string, finding: Finding, passed: boolean): object {
  const { type, place, quote, details } = finding;
  const common = {
    '@name': `${place.line}:${place.column} ${quote ?? ''}`.trim(),
    '@classname': document,
    '@file': place.path,
    '@line': place.line,
  };
  if (type === 'right') return common;
  if (type === 'known' || passed) return { ...common, skipped: { '@message': `${type}: ${details.join('; ')}` } };
  const text = [placeText(place), ...details].join('\n');
  return { ...common, failure: { '@message': FAULTS[type], '@type': type, '#text': text } };
}

function suite(check: DocumentCheck, passed: boolean): object {
  const findings = findingsOf(check);
  return {
    '@name': check.document,
    '@tests': findings.length,
    '@failures': findings.filter((finding) => isFault(finding) && !passed).length,
    '@errors': 0,
    '@skipped': findings.filter((finding) => isSkipped(finding, passed)).length,
    testcase: findings.map((finding) => testCase(check.document, finding, passed)),
  };
}

const brokenSuite = ({ path, message }: CheckSummary['broken'][number]): object => ({
  '@name': path,
  '@tests': 1,
  '@failures': 0,
  '@errors': 1,
  '@skipped': 0,
  testcase: {
    '@name': 'the fixture can be read',
    '@classname': path,
    error: { '@message': message, '@type': 'broken', '#text': message },
  },
});

/** The limit of F1, a case of its own when one is asked for. */
function limitSuite({ minF1, all, passed }: CheckSummary): object[] {
  if (minF1 === null) return [];
  const failed = (all.f1 ?? 100) < minF1;
  const message = `F1 is ${all.f1?.toFixed(1) ?? '-'}, asked for is ${minF1}`;
  const failure = failed && !passed ? { failure: { '@message': message, '@type': 'min-f1', '#text': message } } : {};
  return [
    {
      '@name': 'min-f1',
      '@tests': 1,
      '@failures': failed ? 1 : 0,
      '@errors': 0,
      '@skipped': 0,
      testcase: { '@name': `F1 is at least ${minF1}`, '@classname': 'min-f1', ...failure },
    },
  ];
}

/**
 * Writes what a check found as JUnit XML.
 */
export function reportJunit(summary: CheckSummary): string {
  const suites = [
    ...summary.documents.map((check) => suite(check, summary.passed)),
    ...summary.broken.map(brokenSuite),
    ...limitSuite(summary),
  ];
  const total = (name: string): number =>
    suites.reduce((sum, each) => sum + ((each as Record<string, number>)[name] ?? 0), 0);
  const builder = new XMLBuilder({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    format: true,
    suppressEmptyNode: true,
  });
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    testsuites: {
      '@name': 'statline check',
      '@tests': total('@tests'),
      '@failures': total('@failures'),
      '@errors': total('@errors'),
      '@skipped': total('@skipped'),
      testsuite: suites,
    },
  });
}
