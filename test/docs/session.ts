/**
 * A terminal session in a folder of its own: runs the commands of a page's examples as a reader would. `statline` in it
 * is a messenger to the built command, which one process runs for all sessions.
 */
import { execFile } from 'node:child_process';
import { constants, openSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
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

/**
 * `statline`: leaves its request in a folder, names it at the door, and writes what the answer has for each descriptor.
 * A shell does it, which starts in a fiftieth of the time of Node.js. Standard output is the session's terminal unless it
 * leads elsewhere.
 */
const MESSENGER = `#!/bin/sh
request=$SESSION_HOME/request.$$
mkdir "$request"
mkfifo "$request/answer"
printf '%s\\0' "$PWD" "$@" >"$request/args"
cat >"$request/input"
if [ /dev/fd/1 -ef "$SESSION_SCREEN" ]; then echo "$SESSION_COLUMNS" >"$request/columns"; fi
echo "$request" >"$SESSION_DOOR"
read -r code <"$request/answer"
for piece in "$request"/*.out; do
  case $piece in
    *.1.out) cat "$piece" ;;
    *.2.out) cat "$piece" >&2 ;;
  esac
done
rm -r "$request"
exit "$code"
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

/** Answers the messenger: what the command writes lies in files by their order, and its exit code comes last. */
async function serve(request: string): Promise<void> {
  const file = (name: string) => join(request, name);
  const [cwd = '', ...args] = (await readFile(file('args'), 'utf8')).split('\0').slice(0, -1);
  const columns = await readFile(file('columns'), 'utf8').catch(() => null);
  const input = await readFile(file('input'));
  const { code, written } = await runShown(args, {
    cwd,
    input,
    columns: columns === null ? undefined : Number(columns),
  });
  await Promise.all(
    written.map(([fd, bytes], place) => writeFile(file(`${String(place).padStart(6, '0')}.${fd}.out`), bytes)),
  );
  await writeFile(file('answer'), `${code}\n`);
}

/** Listens for the messenger at a named pipe, which stays open when it goes. */
async function listen(door: string): Promise<Socket> {
  await promisify(execFile)('mkfifo', [door]);
  const fd = openSync(door, constants.O_RDWR | constants.O_NONBLOCK);
  const socket = new Socket({ fd, readable: true, writable: false });
  createInterface(socket).on('line', serve);
  return socket;
}

/** Opens a session. Beside what it is given, the folder has the project's sample documents as `seeds`. */
export async function openSession(): Promise<Session> {
  const home = await mkdtemp(join(tmpdir(), 'statline-docs-'));
  const [folder, tools, screen, door] = ['folder', 'tools', 'screen', 'door'].map((name) => join(home, name)) as [
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
  const duckdb = join(tools, 'duckdb.mjs');
  await writeFile(duckdb, DUCKDB);
  const commands = { statline: MESSENGER, duckdb: `#!/bin/sh\nexec "${process.execPath}" "${duckdb}" "$@"\n` };
  for (const [name, script] of Object.entries(commands)) await writeFile(join(tools, name), script, { mode: 0o755 });
  const listener = await listen(door);
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...env } = process.env;
  const path = [tools, process.execPath.replace(/[/\\][^/\\]+$/, ''), env.PATH].join(delimiter);
  return {
    write: (name, text) => writeFile(join(folder, name), text),
    run: async (command, columns) => {
      const surroundings = {
        ...env,
        PATH: path,
        SESSION_ROOT: ROOT,
        SESSION_HOME: home,
        SESSION_SCREEN: screen,
        SESSION_DOOR: door,
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
      listener.destroy();
      await rm(home, { recursive: true, force: true });
    },
  };
}
