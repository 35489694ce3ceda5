/**
 * Loads the program: one file, with the engine's code cache beside it, which the build makes. It holds what the engine
 * compiles at a start, and saves a fifth of it. Another version of the engine refuses it, and compiles by itself.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

/** What `src/program.ts` exports. */
type Program = typeof import('../src/program.js');

const PROGRAM = new URL('./program.js', import.meta.url);
const CODE_CACHE = new URL('./program.cache', import.meta.url);

/** What a module has and a function has not. */
const entry = { url: PROGRAM.href, loadPool: () => import('tinypool') };

/** The file is a function: the build wraps it so. */
type Run = (require: NodeJS.Require, module: { exports: unknown }, given: typeof entry) => void;

let program: Program | null = null;

/** Compiles the program, with the code cache where there is one. */
export function compileProgram(): Script {
  return new Script(readFileSync(PROGRAM, 'utf8'), {
    filename: fileURLToPath(PROGRAM),
    ...(existsSync(CODE_CACHE) ? { cachedData: readFileSync(CODE_CACHE) } : {}),
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
