/**
 * Loads the program: one file, and beside it what the engine has compiled of it (its code cache), which saves a fifth of a
 * start. The engine refuses a cache of another version of itself or of other flags, and compiles by itself. It does not
 * notice a cache of another Node.js with the same engine, a damaged one or one of another program, and crashes: hence
 * the seal.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

/** What `src/program.ts` exports. */
type Program = typeof import('../src/program.js');

const PROGRAM = new URL('./program.js', import.meta.url);
/** The engine's bytes, and behind them their seal. */
const CODE_CACHE = new URL('./program.cache', import.meta.url);
const SEAL_BYTES = 32;

/** What a module has and a function has not. */
const entry = { url: PROGRAM.href, loadPool: () => import('tinypool') };

/** The file is a function: the build wraps it so. */
type Run = (require: NodeJS.Require, module: { exports: unknown }, given: typeof entry) => void;

let program: Program | null = null;

/** A checksum of a code cache with its program and the build of Node.js that runs. */
export function sealOf(source: Buffer, codeCache: Buffer): Buffer {
  const { versions, platform, arch, config } = process;
  const node = JSON.stringify([versions, platform, arch, config]);
  return createHash('sha256').update(node).update(source).update(codeCache).digest();
}

/** The code cache, unless it is missing, damaged, or not of this program and this Node.js. */
function readCodeCache(source: Buffer): Buffer | undefined {
  try {
    const file = readFileSync(CODE_CACHE);
    const codeCache = file.subarray(0, -SEAL_BYTES);
    return sealOf(source, codeCache).equals(file.subarray(-SEAL_BYTES)) ? codeCache : undefined;
  } catch {
    return undefined;
  }
}

/** Compiles the program, with the code cache where it can be used. */
export function compileProgram(): Script {
  const source = readFileSync(PROGRAM);
  const cachedData = readCodeCache(source);
  return new Script(source.toString(), {
    filename: fileURLToPath(PROGRAM),
    ...(cachedData ? { cachedData } : {}),
  });
}

/** Loads the program, once. */
export function loadProgram(script?: Script): Program {
  if (program === null) {
    const module = { exports: {} };
    const run = (script ?? compileProgram()).runInThisContext() as Run;
    run(createRequire(PROGRAM), module, entry);
    program = module.exports as Program;
  }
  return program;
}
