/** Runs the built command, in a directory of its own. */
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The built command. */
export const BIN = fileURLToPath(new URL('../../dist/statline.js', import.meta.url));
if (!existsSync(BIN)) throw new Error(`${BIN} is not built; run npm run build`);

/** A sentence with three claims: a date, an amount of money and a growth. */
export const SENTENCE = '2021年，大连高新区地区生产总值达400.5亿元，同比增长4.5%。';

/** How a process ended and what it wrote. */
export interface Result {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A result with what was written in its order: a descriptor, 1 or 2, and bytes. */
export interface ShownResult extends Result {
  readonly written: readonly (readonly [1 | 2, Uint8Array])[];
}

/** What a process is given. */
export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** An open file to be standard input, instead of a pipe. */
  readonly stdin?: number;
}

/** The surroundings without what says how to colour. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...env } = process.env;
  return env;
}

/** Starts the command as a process. Colour variables of the surroundings are left out. */
export function start(args: readonly string[], options: RunOptions = {}): ChildProcess {
  return spawn(process.execPath, [BIN, ...args], {
    cwd: options.cwd,
    env: { ...plainEnvironment(), ...options.env },
    stdio: [options.stdin ?? 'pipe', 'pipe', 'pipe'],
  });
}

/** Waits for a process that `start` started. */
export function finish(child: ChildProcess): Promise<Result> {
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
}

const SERVER = fileURLToPath(new URL('../support/command-server.mjs', import.meta.url));

interface Request extends Pick<RunOptions, 'cwd' | 'input'> {
  /** Standard output is a terminal of this width. */
  readonly columns?: number | undefined;
}

/** Sends one request to a server and waits for its answer. */
function ask(child: ChildProcess, args: readonly string[], { cwd, input, columns }: Request): Promise<ShownResult> {
  return new Promise((resolve, reject) => {
    const lost = (code: number | null): void => reject(new Error(`${args.join(' ')}: the process ended with ${code}`));
    child.channel?.ref();
    child.once('exit', lost);
    child.once('message', (result) => {
      child.off('exit', lost);
      child.channel?.unref();
      resolve(result as ShownResult);
    });
    child.send({ args, cwd: cwd ?? process.cwd(), input: Buffer.from(input ?? ''), columns });
  });
}

/** A process that runs the command as often as it is asked; it starts with the first request. */
function commandServer(): (args: readonly string[], request: Request) => Promise<ShownResult> {
  let server: ChildProcess | null = null;
  /** The request that was made last: there is one at a time. */
  let queue: Promise<unknown> = Promise.resolve();
  const startServer = (): ChildProcess => {
    const child = fork(SERVER, [pathToFileURL(BIN).href], {
      env: plainEnvironment(),
      serialization: 'advanced',
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    // It goes when this process does.
    child.unref();
    child.channel?.unref();
    child.once('exit', () => {
      server = null;
    });
    return child;
  };
  return (args, request) => {
    const result = queue.then(() => {
      server ??= startServer();
      return ask(server, args, request);
    });
    queue = result.catch(() => {});
    return result;
  };
}

const askInTurn = commandServer();

/** Runs the command to its end in a process that is kept for one use of it. */
export function keptProcess(): (args: readonly string[], options?: Request) => Promise<Result> {
  const askIt = commandServer();
  return async (args, options = {}) => {
    const { written: _order, ...result } = await askIt(args, options);
    return result;
  };
}

/**
 * Runs the command to its end: in a process that does this many times, or in one of its own where the environment or an
 * open file is given.
 */
export async function run(args: readonly string[], options: RunOptions = {}): Promise<Result> {
  if (options.env !== undefined || options.stdin !== undefined) return runAlone(args, options);
  const { written: _order, ...result } = await askInTurn(args, options);
  return result;
}

/** Runs the command to its end before a terminal, or with a pipe as its output where no width is given. */
export const runShown: (args: readonly string[], request: Request) => Promise<ShownResult> = askInTurn;

/** Runs the command to its end in a process of its own. */
export function runAlone(args: readonly string[], options: RunOptions = {}): Promise<Result> {
  const child = start(args, options);
  child.stdin?.on('error', () => {});
  child.stdin?.end(options.input ?? '');
  return finish(child);
}

/** A directory with files, by name; remove it with `remove`. */
export async function makeDirectory(files: Readonly<Record<string, string | Uint8Array>>) {
  const path = await mkdtemp(join(tmpdir(), 'statline-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), { recursive: true });
    await writeFile(join(path, name), content);
  }
  return { path, file: (name: string) => join(path, name), remove: () => rm(path, { recursive: true, force: true }) };
}
