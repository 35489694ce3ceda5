// Writes dist/program.cache: what the engine has compiled of the built command when it has read a text.
// build.mjs runs it. usage: node --hash-seed=1 --no-flush-bytecode build-code-cache.mjs TEXT
import { readFileSync, writeFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { compileProgram, loadProgram, sealOf } from './dist/load-program.js';

const script = compileProgram();
await loadProgram(script).main([process.argv[2]]);
// A code cache is for the flags that it is made under: the usual ones.
setFlagsFromString('--hash-seed=0');
setFlagsFromString('--flush-bytecode');
const codeCache = script.createCachedData();
const seal = sealOf(readFileSync('dist/program.js'), codeCache);
writeFileSync('dist/program.cache', Buffer.concat([codeCache, seal]));
