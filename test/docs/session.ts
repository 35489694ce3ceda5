/** A terminal session in a folder of its own: runs the commands of a page's examples as a reader would. */
import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { BIN } from '../cli/run.js';
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

/** Loaded before the command: standard output is the session's terminal unless it leads elsewhere. */
const TERMINAL = `
import { fstatSync, statSync } from 'node:fs';
if (fstatSync(1).ino === statSync(process.env.SESSION_SCREEN).ino) {
  process.stdout.isTTY = true;
  process.stdout.columns = Number(process.env.SESSION_COLUMNS);
}
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

/** Opens a session. Beside what it is given, the folder has the project's sample documents as `seeds`. */
export async function openSession(): Promise<Session> {
  const home = await mkdtemp(join(tmpdir(), 'statline-docs-'));
  const [folder, tools, screen] = ['folder', 'tools', 'screen'].map((name) => join(home, name)) as [
    string,
    string,
    string,
  ];
  await mkdir(join(folder, 'node_modules'), { recursive: true });
  await mkdir(tools);
  await symlink(ROOT, join(folder, 'node_modules', 'statline'));
  await symlink(join(ROOT, 'seeds'), join(folder, 'seeds'));
  const terminal = join(tools, 'terminal.mjs');
  await writeFile(terminal, TERMINAL);
  await writeFile(join(tools, 'duckdb.mjs'), DUCKDB);
  for (const [name, command] of [
    ['statline', `--import "${terminal}" "${BIN}"`],
    ['duckdb', `"${join(tools, 'duckdb.mjs')}"`],
  ] as const) {
    await writeFile(join(tools, name), `#!/bin/sh\nexec "${process.execPath}" ${command} "$@"\n`);
    await chmod(join(tools, name), 0o755);
  }
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
        SESSION_COLUMNS: String(columns),
      };
      const code = await new Promise<number>((resolve) => {
        const script = `exec >"${screen}" 2>&1\n${command}\n`;
        execFile('sh', ['-c', script], { cwd: folder, env: surroundings }, (error) => {
          resolve(error === null ? 0 : Number(error.code ?? -1));
        });
      });
      return { text: await readFile(screen, 'utf8'), code };
    },
    close: () => rm(home, { recursive: true, force: true }),
  };
}
