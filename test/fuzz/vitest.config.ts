/** `npm run fuzz`: 200,000 random documents; prints how many of each format were tried, and how long it took. */
import { defineConfig } from 'vitest/config';
import type { Reporter } from 'vitest/node';

/** Prints the counts when all is done. */
const counts: Reporter = {
  onTestRunEnd(modules) {
    let all = 0;
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { cases } = test.meta() as { cases?: number };
        if (cases === undefined) continue;
        all += cases;
        const seconds = Math.round((test.diagnostic()?.duration ?? 0) / 1000);
        console.log(
          `${test.name.padEnd(10)}${cases.toLocaleString('en').padStart(9)} cases ${String(seconds).padStart(6)} s`,
        );
      }
    }
    console.log(`${'all'.padEnd(10)}${all.toLocaleString('en').padStart(9)} cases`);
  },
};

export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/fuzz/*.test.ts'],
    env: { STATLINE_FUZZ: 'full' },
    // Other files keep the machine busy meanwhile.
    testTimeout: 600_000,
    reporters: ['default', counts],
  },
});
