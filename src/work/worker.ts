/** The worker's entry: does jobs in a thread of its own. Its settings come with it. */
import Tinypool from 'tinypool';
import { prepareJobs } from './do-job.js';
import type { Job, JobResult, JobSettings } from './job.js';

const ready = prepareJobs(Tinypool.workerData as JobSettings);

/** Does one job. */
export default async function work(job: Job): Promise<JobResult> {
  return (await ready)(job);
}
