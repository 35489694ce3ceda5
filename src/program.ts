/** What the command and its threads are made of. The build makes one file of it, which `bin/load-program.ts` loads. */
export { main } from './cli/main.js';
export { startWorker } from './jobs/worker.js';
