/** What must be done before the process ends, however it ends: by itself or by a signal. */

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Does some work when a signal ends the process, and lets the signal do its own; or at the end of the process.
 *
 * @param work must be done at once: nothing can be waited for
 * @returns a function to call when the work is not needed any more
 */
export function beforeTheEnd(work: () => void): () => void {
  const listeners = SIGNALS.map((signal) => {
    const listener = (): void => {
      work();
      stop();
      process.kill(process.pid, signal);
    };
    process.once(signal, listener);
    return () => process.off(signal, listener);
  });
  process.once('exit', work);
  const stop = (): void => {
    for (const off of listeners) off();
    process.off('exit', work);
  };
  return stop;
}
