/**
 * A terminal session in a folder of its own: runs the commands of a page's examples as a reader would. `statline` in it
 * is a messenger to the built command, which one process runs for all sessions.
 */
import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { runShown } from '../cli/run.js';
import { ROOT } from './pages.js';

/** What the terminal shows after a command, and how it ended. */
export interface Shown {
  readonly text: string;
  readonly code: number;
}

export interface Session {
  /** Puts a file into the folder. */
  readonly write: (name: string, text: string) => Promise<void>;
  /** Runs a command line; what it writes to the terminal comes in the order in which it is written. */
  readonly run: (command: string, columns: number) => Promise<Shown>;
  readonly close: () => Promise<void>;
}

/** `statline`: standard output is the session's terminal unless it leads elsewhere. */
const MESSENGER = `
import { fstatSync, readFileSync, statSync, writeSync } from 'node:fs';
import { connect } from 'node:net';
import { json } from 'node:stream/consumers';
const { SESSION_SCREEN, SESSION_COLUMNS, SESSION_SOCKET } = process.env;
const terminal = fstatSync(1).ino === statSync(SESSION_SCREEN).ino;
const request = {
  args: process.argv.slice(2),
  cwd: process.cwd(),
  input: readFileSync(0, 'base64'),
  ...(terminal ? { columns: Number(SESSION_COLUMNS) } : {}),
};
const socket = connect(SESSION_SOCKET);
socket.write(JSON.stringify(request) + '\\n');
const { code, written } = await json(socket);
for (const [fd, text] of written) {
  const bytes = Buffer.from(text, 'base64');
  for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at);
}
process.exitCode = code;
`;

/** `duckdb -csv -c SQL` for a machine that has no command of DuckDB, by its own library. */
const DUCKDB = `
import { createRequire } from 'node:module';
const { DuckDBInstance } = createRequire(process.env.SESSION_ROOT)('@duckdb/node-api');
const connection = await (await DuckDBInstance.create()).connect();
const result = await connection.runAndReadAll(process.argv.at(-1));
const rows = [result.columnNames(), ...result.getRows()];
process.stdout.write(rows.map((row) => row.map((cell) => cell ?? '').join(',')).join('\\n') + '\\n');
`;

/** A request of the messenger. */
interface Request {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly input: string;
  readonly columns?: number;
}

/** Answers the messenger: its request and the answer are a line each. */
function serve(socket: Socket): void {
  createInterface(socket).once('line', async (line) => {
    const { args, cwd, input, columns } = JSON.parse(line) as Request;
    const { code, written } = await runShown(args, { cwd, input: Buffer.from(input, 'base64'), columns });
    const texts = written.map(([fd, bytes]) => [fd, Buffer.from(bytes).toString('base64')]);
    socket.end(`${JSON.stringify({ code, written: texts })}\n`);
  });
}

/** Listens for the messenger. */
function listen(path: string): Promise<Server> {
  const server = createServer(serve);
  return new Promise((resolve) => server.listen(path, () => resolve(server)));
}

/** Opens a session. Beside what it is given, the folder has the project's sample documents as `seeds`. */
export async function openSession(): Promise<Session> {
  const home = await mkdtemp(join(tmpdir(), 'statline-docs-'));
  const [folder, tools, screen, socket] = ['folder', 'tools', 'screen', 'socket'].map((name) => join(home, name)) as [
    string,
    string,
    string,
    string,
  ];
  await mkdir(join(folder, 'node_modules'), { recursive: true });
  await mkdir(tools);
  await symlink(ROOT, join(folder, 'node_modules', 'statline'));
  await symlink(join(ROOT, 'seeds'), join(folder, 'seeds'));
  // A package that lies further up is not this folder's.
  await writeFile(join(folder, 'package.json'), '{}');
  for (const [name, script] of Object.entries({ statline: MESSENGER, duckdb: DUCKDB })) {
    const file = join(tools, `${name}.mjs`);
    await writeFile(file, script);
    await writeFile(join(tools, name), `#!/bin/sh\nexec "${process.execPath}" "${file}" "$@"\n`);
    await chmod(join(tools, name), 0o755);
  }
  const server = await listen(socket);
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...env } = process.env;
  const path = [tools, process.execPath.replace(/[/\\][^/\\]+$/, ''), env.PATH].join(delimiter);
  return {
    write: (name, text) => writeFile(join(folder, name), text),
    run: async (command, columns) => {
      const surroundings = {
        ...env,
        PATH: path,
        SESSION_ROOT: ROOT,
        SESSION_SCREEN: screen,
        SESSION_SOCKET: socket,
        SESSION_COLUMNS: String(columns),
      };
      const code = await new Promise<number>((resolve) => {
        const script = `exec >"${screen}" 2>&1 </dev/null\n${command}\n`;
        execFile('sh', ['-c', script], { cwd: folder, env: surroundings }, (error) => {
          resolve(error === null ? 0 : Number(error.code ?? -1));
        });
      });
      return { text: await readFile(screen, 'utf8'), code };
    },
    close: async () => {
      server.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}
