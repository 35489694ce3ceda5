/**
 * The built command, run many times in one process, since starting Node and compiling the program takes longer than most
 * of what tests ask for. Each request has arguments, directory and standard input of its own, as a new process would;
 * the answer has what the command wrote and its exit code. `test/cli/run.ts` starts it.
 */
import { Readable, Writable } from 'node:stream';

const BIN = process.argv[2];
let requests = 0;

/** Puts a stream in the place of one of the process's own. */
const replace = (name, stream) => Object.defineProperty(process, name, { value: stream, configurable: true });

function collector() {
  const chunks = [];
  const stream = new Writable({
    decodeStrings: true,
    write(chunk, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString() };
}

/** Does what the end of a process would do: work that was left for it. */
function endOfProcess(before) {
  for (const listener of process.rawListeners('exit')) {
    if (before.has(listener)) continue;
    process.off('exit', listener);
    listener.call(process, process.exitCode);
  }
}

process.on('message', async ({ args, cwd, input }) => {
  const [stdout, stderr] = [collector(), collector()];
  replace('stdin', Readable.from([Buffer.from(input)]));
  replace('stdout', stdout.stream);
  replace('stderr', stderr.stream);
  process.chdir(cwd);
  process.argv = [process.execPath, BIN, ...args];
  process.exitCode = undefined;
  const before = new Set(process.rawListeners('exit'));
  // The entry alone is loaded anew; what it imports is there already.
  await import(`${BIN}?${requests++}`);
  endOfProcess(before);
  process.send({ code: process.exitCode ?? 0, signal: null, stdout: stdout.text(), stderr: stderr.text() });
});
process.on('disconnect', () => process.exit());
