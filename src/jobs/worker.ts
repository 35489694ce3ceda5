/** Does jobs in a thread of its own; `bin/worker.ts` is the thread's entry. */
import { prepareJobs } from './do-job.js';
import type { Job, JobResult, JobSettings } from './job.js';

/** Makes what does one job after the other. */
export function startWorker(settings: JobSettings): (job: Job) => Promise<JobResult> {
  const ready = prepareJobs(settings);
  return async (job) => {
    const { pieces, ...rest } = await (await ready)(job);
    // What goes to another thread is complete, and its bytes are made here.
    return { ...rest, pieces: Array.from(pieces, ({ text, records }) => ({ text: Buffer.from(text), records })) };
  };
}
