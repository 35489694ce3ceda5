/** Runs the command and turns whatever happens into an exit code and at most one line. */
import { setImmediate } from 'node:timers/promises';
import { type Command, CommanderError } from 'commander';
import { ReadError } from '../read/errors.js';
import { asWriteError, BrokenPipeError, WriteError } from '../write/errors.js';
import { EXIT, UsageError } from './errors.js';
import { buildProgram } from './program.js';
import { report } from './report.js';

/** What a command that was given nothing asks for, in the words of its own help. */
function missingArgument(error: CommanderError, program: Command, args: readonly string[]): string {
  const name = /'(.+)'/.exec(error.message)?.[1];
  const takes = (one: Command): boolean => one.registeredArguments.some((argument) => argument.name() === name);
  const named = program.commands.find((one) => one.name() === args[0] && takes(one));
  const command = named ?? program.commands.find(takes);
  const argument = command?.registeredArguments.find((one) => one.name() === name);
  const noun = name === 'paths' ? 'path' : name?.split('|')[0];
  return `no ${noun} given; name ${argument?.description} (statline ${command?.name()} --help shows how)`;
}

/** What is said of more arguments than a command takes. */
function excessArguments(command: Command): string {
  const name = command.name();
  const first = command.args[command.registeredArguments.length];
  const way =
    name === 'map' ? `it reads standard input: statline map < ${first}` : `statline ${name} --help shows what it takes`;
  return `${name}: '${first}' is one argument too many; ${way}`;
}

/** Commander's complaint as one of ours: without its prefix, on one line, with the way to help. */
function usageMessage(error: CommanderError, program: Command, args: readonly string[]): string {
  if (error.code === 'commander.missingArgument') return missingArgument(error, program, args);
  // Extracting need not be named.
  const command = program.commands.find((one) => one.name() === args[0]);
  if (error.code === 'commander.excessArguments' && command !== undefined) return excessArguments(command);
  const message = error.message
    .replace(/^error: /, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\.$/, '');
  return `${message}; statline ${command?.name() ?? 'extract'} --help shows the options`;
}

/** The exit code for what was thrown, after telling the user about it. */
function handle(error: unknown, program: Command, args: readonly string[]): number {
  if (error instanceof BrokenPipeError) return EXIT.ok;
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.ok;
    report(usageMessage(error, program, args));
    return EXIT.usage;
  }
  if (error instanceof UsageError || error instanceof ReadError || error instanceof WriteError) {
    report(error.message);
    return EXIT.usage;
  }
  report(`internal error: ${error instanceof Error ? error.message : String(error)}; please report it with the text`);
  if (process.env.STATLINE_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  return EXIT.internal;
}

/**
 * Runs the command line.
 *
 * @param args the arguments without `node` and the script
 * @returns the exit code: 0 done, 1 some files could not be read, 2 a user's error, 3 a fault of the program
 */
export async function main(args: readonly string[]): Promise<number> {
  // Help and messages may go into a pipe that is closed; that is no reason for a stack trace.
  let fault: unknown = null;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') fault = error;
  });
  process.stderr.on('error', () => {});
  let exitCode: number = EXIT.ok;
  const program = buildProgram((code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    exitCode = handle(error, program, args);
  }
  if (exitCode !== EXIT.ok) return exitCode;
  // Help is written by commander, which hears of no fault; one shows when this turn is over.
  await setImmediate();
  return fault === null ? exitCode : handle(asWriteError('standard output', fault), program, args);
}
