/** Who does the jobs: this thread, or a pool of workers that is kept for the whole run. */
import { prepareJobs } from './do-job.js';
import type { Job, JobResult, JobSettings } from './job.js';
import { loadPool } from './pool.js';

/** Does jobs. */
export interface Runner {
  readonly run: (job: Job) => Promise<JobResult>;
  /** Jobs that may be under way at once. */
  readonly ahead: number;
  /** Ends the workers, also in the middle of their work. */
  readonly close: () => Promise<void>;
}

/** A job and what it came to. */
export interface Done<J extends Job = Job> {
  readonly job: J;
  readonly result: JobResult;
}

async function ownThread(settings: JobSettings): Promise<Runner> {
  const doJob = await prepareJobs(settings);
  return {
    run: doJob,
    ahead: 1,
    close: async () => {},
  };
}

/** The longest wait that a timer takes, in milliseconds. */
const NEVER = 2 ** 31 - 1;

async function workerPool(count: number, settings: JobSettings): Promise<Runner> {
  const { Tinypool } = await loadPool();
  const pool = new Tinypool({
    filename: new URL('./worker.js', import.meta.url).href,
    // One thread is started with each job until there are enough: few jobs need few. None ends before all.
    minThreads: 0,
    maxThreads: count,
    idleTimeout: NEVER,
    concurrentTasksPerWorker: 2,
    workerData: settings,
  });
  return {
    run: (job) => pool.run(job) as Promise<JobResult>,
    ahead: 4 * count,
    close: async () => {
      await pool.destroy();
    },
  };
}

/**
 * Starts what does the jobs.
 *
 * @param count how many threads; 1 is this one
 * @param settings what holds for all jobs
 */
export function startRunner(count: number, settings: JobSettings): Promise<Runner> {
  return count > 1 ? workerPool(count, settings) : ownThread(settings);
}

/**
 * Does jobs, some at once, and gives their results in the order of the jobs.
 *
 * @param jobs the jobs; the next one is asked for when there is room for it
 * @param runner who does them
 */
export async function* inOrder<J extends Job>(jobs: AsyncIterable<J>, runner: Runner): AsyncGenerator<Done<J>> {
  const underWay: { job: J; result: Promise<JobResult> }[] = [];
  const next = async () => {
    const { job, result } = underWay.shift() as (typeof underWay)[number];
    return { job, result: await result };
  };
  for await (const job of jobs) {
    const result = runner.run(job);
    // A failure is met when its turn comes; until then it is not unheard.
    result.catch(() => {});
    underWay.push({ job, result });
    if (underWay.length >= runner.ahead) yield await next();
  }
  while (underWay.length > 0) yield await next();
}
