import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest, the longest first: a worker that begins one of them last keeps the others waiting. */
const LONG = [
  'report/page.test.ts',
  'properties/hostile.test.ts',
  'cli/resume.test.ts',
  'cli/jobs.test.ts',
  'write/xlsx.test.ts',
  'docs/examples.test.ts',
  'cli/bad-input.test.ts',
  'package/package.test.ts',
  'cli/output.test.ts',
  'cli/train.test.ts',
];

const place = ({ moduleId }: TestSpecification): number => {
  const at = LONG.findIndex((file) => moduleId.endsWith(`/test/${file}`));
  return at < 0 ? LONG.length : at;
};

/** What is long first, on a machine that has no times of an earlier run as well. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Most of the time goes to processes that tests start: a worker for each core keeps all of them busy.
    maxWorkers: '100%',
    // Files share the modules of their worker: the grammar and the dictionary are loaded once.
    isolate: false,
    // What the runner has made of a module is kept for the next run.
    experimental: { fsModuleCache: true },
    sequence: { sequencer: LongFirst },
    // A slow machine is no failure. Nothing waits for this long unless it hangs.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // A page answers when it has been drawn.
    expect: { poll: { timeout: 240_000 } },
  },
});
