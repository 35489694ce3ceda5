/** What can go wrong while reading, as one line that a person can act on. */

/** A file, directory or pattern that cannot be read. The message is one line: what, where, what to do. */
export class ReadError extends Error {
  override readonly name = 'ReadError';
}

/** Plain words for the system errors that users meet. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied; check the permissions',
  EPERM: 'operation not permitted; check the permissions',
  ENOENT: 'no such file or directory; check the name',
  ENOTDIR: 'a part of the path is not a directory; check the name',
  EISDIR: 'is a directory; name a file',
  ELOOP: 'too many symbolic links; check where they lead',
  ENAMETOOLONG: 'the name is too long; shorten it',
  EMFILE: 'too many open files; close some or raise the limit',
  ENOSPC: 'no space left on the device; free some',
  EDQUOT: 'the disk quota is used up; free some space',
  EROFS: 'the file system is read-only; choose another place',
  ETXTBSY: 'the file is in use; try again later',
  EBUSY: 'the file is in use; try again later',
  ERR_INVALID_ARG_VALUE: 'no file can have this name; correct it',
  ERR_FS_FILE_TOO_LARGE: 'the file is larger than 2 GiB; split it',
};

/**
 * Says in plain words why a system call failed.
 *
 * @param error what was thrown
 * @returns the reason and what to do, without the path; null when the error is not a system error
 */
export function systemReason(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  return REASONS[error.code] ?? (/^E[A-Z0-9]+$/.test(error.code) ? `the system refused (${error.code})` : null);
}

/** An address of a network; `C://` and `file://` are none. */
const ADDRESS = /^(?!file:)[a-z][a-z\d+.-]+:\/\//i;

/**
 * Turns a failed system call into a ReadError; anything else comes back as it is, since it is a fault of ours.
 *
 * @param path the path as the user gave it
 * @param error what was thrown
 */
export function asReadError(path: string, error: unknown): unknown {
  const reason = systemReason(error);
  if (reason === null) return error;
  const told = ADDRESS.test(path) ? 'no network is used; save it as a file and name that' : reason;
  return new ReadError(`${path === '' ? '""' : path}: ${told}`, { cause: error });
}
