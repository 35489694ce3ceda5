/** The worker's entry: does jobs in a thread of its own. Its settings come with it. */
import Tinypool from 'tinypool';
import { prepareJobs } from './do-job.js';
import type { Job, JobResult, JobSettings } from './job.js';

const ready = prepareJobs(Tinypool.workerData as JobSettings);

/** Does one job. */
export default async function work(job: Job): Promise<JobResult> {
  const { pieces, ...rest } = await (await ready)(job);
  // What goes to another thread is complete, and its bytes are made here.
  return { ...rest, pieces: Array.from(pieces, ({ text, records }) => ({ text: Buffer.from(text), records })) };
}
