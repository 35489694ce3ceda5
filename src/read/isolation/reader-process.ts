/**
 * The process that reads untrusted files. Its first thread reads nothing: it watches the time and the memory that the
 * reading thread takes, and ends the process when they are too much. It ends with the process that started it.
 */
import { setInterval } from 'node:timers';
import { isMainThread, Worker } from 'node:worker_threads';
import { GAVE_UP, type Reply, type Request } from './messages.js';
import { serveThread } from './reader-thread.js';

/** Milliseconds between two looks at time and memory. */
const LOOK_EVERY = 20;
/** By the clock a reading may take so many times as long as by the processor: the machine may be busy. */
const PATIENCE = 6;

const MEGABYTE = 1024 * 1024;

const processorSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** Starts to watch; what is given back is called when a step is done, and when all is. */
function watch({ limits: { seconds, megabytes } }: Request): { step: () => void; end: () => void } {
  const memory = process.memoryUsage.rss() + megabytes * MEGABYTE;
  let [processor, clock] = [processorSeconds(), performance.now()];
  const timer = setInterval(() => {
    if (process.memoryUsage.rss() > memory) process.exit(GAVE_UP.memory);
    const late = performance.now() - clock > PATIENCE * seconds * 1000;
    if (late || processorSeconds() - processor > seconds) process.exit(GAVE_UP.time);
  }, LOOK_EVERY);
  return {
    step: () => {
      [processor, clock] = [processorSeconds(), performance.now()];
    },
    end: () => clearInterval(timer),
  };
}

function startThread(megabytes: number): Worker {
  return new Worker(new URL(import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: megabytes, stackSizeMb: 4 },
    stdout: true,
    stderr: true,
  });
}

/** Reads what the parent asks for, one file at a time. */
function serveProcess(): void {
  let thread: Worker | null = null;
  process.on('message', (request: Request) => {
    thread ??= startThread(request.limits.megabytes);
    const watched = watch(request);
    const reading = thread;
    // Its own listeners alone are taken off: Node starts and stops the thread's port by listeners of its own.
    const answer = (reply: Reply): void => {
      watched.end();
      reading.off('message', told).off('error', failed).off('exit', ended);
      process.send?.(reply);
    };
    const told = (reply: Reply): void => {
      if (reply.type === 'step') watched.step();
      else answer(reply);
    };
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') process.exit(GAVE_UP.memory);
      thread = null;
      answer({ type: 'fault', message: error.message });
    };
    const ended = (): void => {
      thread = null;
      answer({ type: 'fault', message: 'the reader ended without an answer' });
    };
    reading.on('message', told).on('error', failed).on('exit', ended);
    reading.postMessage(request);
  });
  process.on('disconnect', () => process.exit(0));
  // An interrupted run ends when its first process has put everything in order.
  process.on('SIGINT', () => {});
}

if (isMainThread) serveProcess();
else serveThread();
