/** What each command's file gives to the program. */
import type { Command } from 'commander';

/** Adds a command to the program; the action gives the exit code to `done`. */
export type CommandSetup = (program: Command, done: (exitCode: number) => void) => void;
