/** The progress bar: what it says, and when it is silent. */
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { duration, progressText, startProgress } from '../../src/cli/progress.js';

describe('progress', () => {
  it('tells documents, bytes, records, rate and the time left', () => {
    const done = { documents: 3, bytes: 2_500_000, records: 120 };
    expect(progressText(done, { documents: 10, bytes: 10_000_000 }, 5)).toBe(
      '3/10 documents · 2.5/10.0 MB · 120 records · 0.5 MB/s · 15s left',
    );
    expect(progressText({ documents: 0, bytes: 0, records: 0 }, { documents: 1, bytes: 1 }, 0)).toContain('? left');
  });

  it.each([
    [0, '0s'],
    [59.4, '59s'],
    [185, '3m05s'],
    [7620, '2h07m'],
  ])('says %d seconds as %s', (seconds, text) => {
    expect(duration(seconds)).toBe(text);
  });

  it.each<[string, Partial<NodeJS.WriteStream>, Record<string, string>, boolean]>([
    ['standard error is no terminal', { isTTY: false }, {}, false],
    ['the variable CI is set', { isTTY: true }, { CI: '1' }, false],
    ['--quiet is given', { isTTY: true }, {}, true],
  ])('is silent where %s', async (_, stream, env, quiet) => {
    expect(await drawn(stream, env, quiet, 60_000)).toBe('');
  });

  it('appears at a terminal after a second of work, and goes away', async () => {
    expect(await drawn({ isTTY: true }, {}, false, 900)).toBe('');
    expect(await drawn({ isTTY: true }, {}, false, 60_000)).toContain('1/2 documents · 0.0/0.0 MB · 7 records');
  });
});

/** What the bar writes to standard error when half of the work took so many milliseconds. */
async function drawn(
  stream: Partial<NodeJS.WriteStream>,
  env: Record<string, string>,
  quiet: boolean,
  milliseconds: number,
): Promise<string> {
  const { isTTY } = process.stderr;
  let text = '';
  const write = vi.spyOn(process.stderr, 'write').mockImplementation((piece) => {
    text += piece;
    return true;
  });
  const now = vi.spyOn(performance, 'now').mockReturnValue(0);
  vi.stubEnv('CI', '');
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  Object.assign(process.stderr, stream);
  try {
    const progress = startProgress({ documents: 2, bytes: 2000 }, quiet);
    now.mockReturnValue(milliseconds);
    const half = { documents: 1, bytes: 1000, records: 7 };
    progress.update(half);
    // The bar is loaded when it is needed.
    await import('cli-progress');
    await setImmediate();
    progress.update(half);
    progress.stop();
  } finally {
    write.mockRestore();
    now.mockRestore();
    vi.unstubAllEnvs();
    process.stderr.isTTY = isTTY;
  }
  return text;
}
