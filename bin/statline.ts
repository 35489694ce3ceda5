#!/usr/bin/env node
/** The installed command. */
import { loadProgram } from './load-program.js';

process.exitCode = await loadProgram().main(process.argv.slice(2));
