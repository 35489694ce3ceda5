import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Most of the time goes to processes that tests start: a worker for each core keeps all of them busy.
    maxWorkers: '100%',
    // Files share the modules of their worker: the grammar and the dictionary are loaded once.
    isolate: false,
    // A slow machine is no failure. Nothing waits for this long unless it hangs.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A page answers when it has been drawn.
    expect: { poll: { timeout: 20_000 } },
  },
});
