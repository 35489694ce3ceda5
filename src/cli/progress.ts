/** A progress bar on standard error: for a person at a terminal, when the work is long. */

import type { SingleBar } from 'cli-progress';
import { beforeTheEnd } from '../write/cleanup.js';
import { plural } from '../write/plural.js';

/** What has been done, and what there is to do. */
export interface ProgressCounts {
  readonly documents: number;
  readonly bytes: number;
  readonly records: number;
}

/** Told of every job that is done. */
export interface Progress {
  readonly update: (done: ProgressCounts) => void;
  /** Takes the bar away, so that a message can be printed; the next update draws it again. */
  readonly clear: () => void;
  /** Takes the bar away for good. */
  readonly stop: () => void;
}

/** Milliseconds of work before the bar appears. */
const PATIENCE = 1000;
const MEGABYTE = 1_000_000;

const NONE: Progress = { update: () => {}, clear: () => {}, stop: () => {} };

/** Seconds as a person reads them: `42s`, `3m05s`, `2h07m`. */
export function duration(seconds: number): string {
  const whole = Math.round(seconds);
  const two = (n: number): string => String(n).padStart(2, '0');
  if (whole < 60) return `${whole}s`;
  if (whole < 3600) return `${Math.floor(whole / 60)}m${two(whole % 60)}s`;
  return `${Math.floor(whole / 3600)}h${two(Math.floor((whole % 3600) / 60))}m`;
}

/** What the bar says beside itself. */
export function progressText(done: ProgressCounts, total: Omit<ProgressCounts, 'records'>, seconds: number): string {
  const rate = done.bytes / Math.max(seconds, 0.001);
  const megabytes = (bytes: number): string => (bytes / MEGABYTE).toFixed(1);
  const left = rate > 0 ? duration(Math.max(0, total.bytes - done.bytes) / rate) : '?';
  return [
    `${done.documents}/${total.documents} documents`,
    `${megabytes(done.bytes)}/${megabytes(total.bytes)} MB`,
    plural(done.records, 'record'),
    `${megabytes(rate)} MB/s`,
    `${left} left`,
  ].join(' · ');
}

/**
 * Prepares a progress bar. It stays silent when standard error is no terminal, with `--quiet`, and where the variable
 * CI is set; else it appears after a second of work.
 *
 * @param total documents and bytes to be read
 * @param quiet `--quiet`
 */
export function startProgress(total: Omit<ProgressCounts, 'records'>, quiet: boolean): Progress {
  if (quiet || !process.stderr.isTTY || process.env.CI || total.bytes === 0) return NONE;
  const started = performance.now();
  let bar: SingleBar | null = null;
  let loading = false;
  let stopped = false;
  const clear = (): void => {
    bar?.stop();
    bar = null;
    loading = false;
  };
  // The bar hides the cursor: whatever ends the process must bring it back.
  const forget = beforeTheEnd(clear);
  const show = async (): Promise<void> => {
    loading = true;
    const { default: bars } = await import('cli-progress');
    if (stopped) return;
    bar = new bars.SingleBar({
      format: '{bar} {percentage}%  {text}',
      stream: process.stderr,
      clearOnComplete: true,
      hideCursor: true,
      barsize: 20,
    });
    bar.start(total.bytes, 0, { text: '' });
  };
  return {
    update(done) {
      const elapsed = performance.now() - started;
      if (elapsed < PATIENCE) return;
      if (!loading) void show();
      bar?.update(done.bytes, { text: progressText(done, total, elapsed / 1000) });
    },
    clear,
    stop() {
      stopped = true;
      clear();
      forget();
    },
  };
}
