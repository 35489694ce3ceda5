/** The options that say how files are read, for every command that reads documents. */
import type { Command } from 'commander';

/** `--encoding` as commander takes it. */
export const ENCODING_OPTION = [
  '--encoding <name>',
  'the encoding of all texts, such as gb18030; else it is found for each',
] as const;

/** `--whole-page` as commander takes it. */
export const WHOLE_PAGE_OPTION = ['--whole-page', 'HTML: read the whole page, not only its article'] as const;

/** Adds `--max-seconds` and `--max-memory` to a command. */
export const addLimitOptions = (command: Command): Command =>
  command
    .option(
      '--max-seconds <n>',
      'PDF, web pages, Word, Excel, CSV, Markdown: processor time for a page, or a file without pages (default: 5 and more for large files)',
    )
    .option(
      '--max-memory <mb>',
      'the same: megabytes that reading a file may take (default: 480 and more for large files)',
    );

/** What commander gives for the limits. */
export interface LimitFlags {
  readonly maxSeconds?: string | undefined;
  readonly maxMemory?: string | undefined;
}

/** What commander gives for all of them. */
export interface ReadFlags extends LimitFlags {
  readonly encoding?: string | undefined;
  readonly wholePage?: boolean | undefined;
}
