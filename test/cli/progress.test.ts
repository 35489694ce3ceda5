/** The progress bar: what it says, and when it is silent. */
import { describe, expect, it } from 'vitest';
import { duration, progressText } from '../../src/cli/progress.js';
import { news } from '../bench/news.js';
import { makeDirectory, run } from './run.js';

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

  it('is silent where standard error is no terminal', async () => {
    const dir = await makeDirectory({ 'a.txt': news(3_000_000) });
    const { code, stderr } = await run(['extract', dir.file('a.txt'), '-f', 'ndjson', '--jobs', '1']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    await dir.remove();
  });
});
