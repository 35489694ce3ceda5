/** The entry of a thread that does jobs. Its settings come with it. */
import Tinypool from 'tinypool';
import type { JobSettings } from '../src/jobs/job.js';
import { loadProgram } from './load-program.js';

export default loadProgram().startWorker(Tinypool.workerData as JobSettings);
