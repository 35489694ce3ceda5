/** What must be done before the process ends, however it ends: by itself or by a signal. */

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Does some work when a signal ends the process, and lets the signal do its own; or at the end of the process. What was
 * asked for last is done first.
 *
 * @param work must be done at once: nothing can be waited for; it is told whether a signal ends the process
 * @returns a function to call when the work is not needed any more
 */
export function beforeTheEnd(work: (interrupted: boolean) => void): () => void {
  const listeners = SIGNALS.map((signal) => {
    const listener = (): void => {
      work(true);
      stop();
      process.kill(process.pid, signal);
    };
    process.prependOnceListener(signal, listener);
    return () => process.off(signal, listener);
  });
  const atExit = (): void => work(false);
  process.prependOnceListener('exit', atExit);
  const stop = (): void => {
    for (const off of listeners) off();
    process.off('exit', atExit);
  };
  return stop;
}
