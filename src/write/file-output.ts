/** Output to a file that is complete or not there: a temporary file beside it, renamed at the end. */
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { beforeTheEnd } from './cleanup.js';
import { asWriteError, WriteError } from './errors.js';
import { gather, type Output } from './output.js';

/** What stands at the path now: nothing, a file with its permissions, or something that cannot be replaced. */
async function inspect(path: string): Promise<{ target: string; mode: number | null; replaceable: boolean }> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new WriteError(`${path}: is a directory; name a file`);
    return { target: await realpath(path), mode: found.mode & 0o7777, replaceable: found.isFile() };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return { target: path, mode: null, replaceable: true };
    }
    throw asWriteError(path, error);
  }
}

async function guard<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asWriteError(path, error);
  }
}

/** Writes straight to a device or a named pipe: there is nothing to replace. */
function handleOutput(path: string, handle: FileHandle): Output {
  const { write, flush, clear } = gather((text) => guard(path, () => handle.writeFile(text)));
  return {
    write,
    commit: async () => {
      await flush();
      await guard(path, () => handle.close());
    },
    discard: async () => {
      clear();
      await handle.close();
    },
  };
}

/**
 * Opens a file for output. What is written goes into a temporary file in the same directory, which takes the
 * file's place, and its permissions, on `commit`, and is removed on `discard`, on a signal and at the end of
 * the process. A symbolic link stays one. A device or a named pipe is written to directly.
 *
 * @param path the file to write; replaced if it is there
 * @returns the output; its promises reject with WriteError when the system refuses
 * @throws WriteError (by rejection) when the file cannot be written there
 */
export async function openFileOutput(path: string): Promise<Output> {
  const { target, mode, replaceable } = await inspect(path);
  if (!replaceable) return handleOutput(path, await guard(path, () => open(target, 'w')));

  const name = `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`;
  const temporary = join(dirname(target), name);
  // Asked for first: a signal may come while the file is being made.
  const forget = beforeTheEnd(() => rmSync(temporary, { force: true }));
  const handle = await guard(path, () => open(temporary, 'wx', mode ?? 0o666)).catch((error: unknown) => {
    forget();
    throw error;
  });
  const { write, flush, clear } = gather((text) => guard(path, () => handle.writeFile(text)));
  const discard = async (): Promise<void> => {
    clear();
    await handle.close().catch(() => {});
    await rm(temporary, { force: true });
    forget();
  };
  const commit = async (): Promise<void> => {
    await flush();
    await guard(path, async () => {
      if (mode !== null) await handle.chmod(mode);
      await handle.close();
      await rename(temporary, target);
    });
    forget();
  };
  return { write, commit, discard };
}
