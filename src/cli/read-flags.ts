/** The options that say how files are read, for every command that reads documents. */

/** `--encoding` as commander takes it. */
export const ENCODING_OPTION = [
  '--encoding <name>',
  'the encoding of all texts, such as gb18030; else it is found for each',
] as const;

/** `--whole-page` as commander takes it. */
export const WHOLE_PAGE_OPTION = ['--whole-page', 'HTML: read the whole page, not only its article'] as const;

/** What commander gives for them. */
export interface ReadFlags {
  readonly encoding?: string | undefined;
  readonly wholePage?: boolean | undefined;
}
