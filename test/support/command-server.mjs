/**
 * The built command, run many times in one process, since starting Node and compiling the program takes longer than most
 * of what tests ask for. Each request has arguments, directory and standard input of its own, as a new process would;
 * the answer has what the command wrote, in which order, and its exit code. `test/cli/run.ts` starts it.
 */
import { Readable, Writable } from 'node:stream';

const BIN = process.argv[2];
let requests = 0;

/** Puts a stream in the place of one of the process's own. */
const replace = (name, stream) => Object.defineProperty(process, name, { value: stream, configurable: true });

/** A stream whose chunks go to what was written, with its descriptor. */
function collector(fd, written, columns) {
  const stream = new Writable({
    decodeStrings: true,
    write(chunk, _encoding, done) {
      written.push([fd, chunk]);
      done();
    },
  });
  return columns === undefined ? stream : Object.assign(stream, { isTTY: true, columns });
}

/** Does what the end of a process would do: work that was left for it. */
function endOfProcess(before) {
  for (const listener of process.rawListeners('exit')) {
    if (before.has(listener)) continue;
    process.off('exit', listener);
    listener.call(process, process.exitCode);
  }
}

process.on('message', async ({ args, cwd, input, columns }) => {
  const written = [];
  replace('stdin', Readable.from([Buffer.from(input)]));
  replace('stdout', collector(1, written, columns));
  replace('stderr', collector(2, written));
  process.chdir(cwd);
  process.argv = [process.execPath, BIN, ...args];
  process.exitCode = undefined;
  const before = new Set(process.rawListeners('exit'));
  // The entry alone is loaded anew; what it imports is there already.
  await import(`${BIN}?${requests++}`);
  endOfProcess(before);
  const textOf = (fd) => Buffer.concat(written.flatMap(([to, chunk]) => (to === fd ? [chunk] : []))).toString();
  process.send({ code: process.exitCode ?? 0, signal: null, stdout: textOf(1), stderr: textOf(2), written });
});
process.on('disconnect', () => process.exit());
