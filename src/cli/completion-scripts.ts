/** Scripts that complete the command line in a shell, made from the commands and their options. */
import type { Command, Option } from 'commander';
import { KINDS, STATUSES } from '../record/kinds.js';
import { FORMATS } from '../write/formats.js';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

/** The words that an option takes, where they are known; `null`: a file; `undefined`: no completion. */
const VALUES: Readonly<Record<string, readonly string[] | null>> = {
  '--format': FORMATS,
  '--kind': KINDS,
  '--status': STATUSES,
  '--reporter': ['text', 'json', 'junit', 'github'],
  '--wide': ['period', 'subject', 'indicator'],
  '--output': null,
  '--lexicon': null,
  '--weights': null,
  '--report': null,
  '--root': null,
};

/** The same for an option that means something else in one command. */
const OWN_VALUES: Readonly<Record<string, readonly string[]>> = { 'audit --format': ['text', 'json'] };

/** What a command offers. */
interface Offer {
  readonly name: string;
  readonly description: string;
  readonly options: readonly Option[];
  /** The words that it takes instead of files. */
  readonly words: readonly string[] | null;
}

function offersOf(program: Command): Offer[] {
  const words: Readonly<Record<string, readonly string[]>> = {
    help: program.commands.map((command) => command.name()),
    completion: SHELLS,
  };
  return program.commands.map((command) => ({
    name: command.name(),
    description: command.description(),
    options: [...command.options, ...helpOptionOf(command)],
    words: words[command.name()] ?? null,
  }));
}

/** Commander keeps the help option apart. */
const helpOptionOf = (command: Command): Option[] =>
  command
    .createHelp()
    .visibleOptions(command)
    .filter(({ long }) => long === '--help');

const flagsOf = ({ short, long }: Option): string[] => [short, long].filter((flag): flag is string => flag != null);
const wordsOf = (option: Option, command: string): readonly string[] | null | undefined =>
  option.long ? (OWN_VALUES[`${command} ${option.long}`] ?? VALUES[option.long]) : undefined;
const takesValue = ({ required, optional }: Option): boolean => required || optional;

/** A text between single quotes of a shell. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

function bashScript(offers: readonly Offer[]): string {
  const oneOf = (words: readonly string[]): string =>
    `COMPREPLY=($(compgen -W "${words.join(' ')}" -- "$word")); return`;
  const cases = new Map<string, string>();
  for (const { name, options } of offers) {
    for (const option of options.filter(takesValue)) {
      const words = wordsOf(option, name);
      const action = words ? oneOf(words) : words === null ? 'COMPREPLY=($(compgen -f -- "$word")); return' : 'return';
      for (const flag of flagsOf(option)) cases.set(`"${name} ${flag}"`, action);
    }
  }
  const perCommand = offers.map(
    ({ name, options }) => `    ${name}) options="${options.flatMap(flagsOf).join(' ')}" ;;`,
  );
  const words = offers.flatMap(({ name, words }) =>
    words ? [`  [[ $command == ${name} && "$word" != -* ]] && { ${oneOf(words)}; }`] : [],
  );
  return `# bash completion for statline
_statline() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command=extract options i
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "\${COMP_WORDS[i]}" in
      ${offers.map(({ name }) => name).join('|')}) command="\${COMP_WORDS[i]}"; break ;;
    esac
  done
  case "$command $before" in
${Array.from(cases, ([flag, action]) => `    ${flag}) ${action} ;;`).join('\n')}
  esac
  case "$command" in
${perCommand.join('\n')}
  esac
${words.join('\n')}
  if [[ "$word" == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$word"))
  else
    COMPREPLY=($(compgen -f -- "$word"))
    ((COMP_CWORD == 1)) && COMPREPLY+=($(compgen -W "${offers.map(({ name }) => name).join(' ')}" -- "$word"))
  fi
}
complete -o filenames -F _statline statline
`;
}

/** An option as zsh's _arguments takes it. */
function zshOption(option: Option, command: string): string[] {
  const description = option.description.replaceAll('[', '(').replaceAll(']', ')').replaceAll(':', '\\:');
  const words = wordsOf(option, command);
  const action = words
    ? `:value:(${words.join(' ')})`
    : words === null
      ? ':file:_files'
      : takesValue(option)
        ? ':value:'
        : '';
  return flagsOf(option).map((flag) => quoted(`${flag}[${description}]${action}`));
}

function zshScript(offers: readonly Offer[]): string {
  const commands = offers.map(
    ({ name, description }) => `    ${quoted(`${name}:${description.replaceAll(':', '\\:')}`)}`,
  );
  const cases = offers.map(
    ({ name, options, words }) =>
      `    ${name}) _arguments -s ${options.flatMap((option) => zshOption(option, name)).join(' ')} '*:${words ? `word:(${words.join(' ')})` : 'file:_files'}' ;;`,
  );
  return `#compdef statline
# zsh completion for statline
_statline() {
  local -a commands=(
${commands.join('\n')}
  )
  local command=extract word
  for word in "\${words[@]:1:$((CURRENT - 2))}"; do
    if (( \${commands[(I)$word:*]} )); then command=$word; break; fi
  done
  if (( CURRENT == 2 )) && [[ $PREFIX != -* ]]; then
    _describe command commands
    _files
    return
  fi
  case $command in
${cases.join('\n')}
  esac
}
if [ "$funcstack[1]" = _statline ]; then _statline "$@"; else compdef _statline statline; fi
`;
}

function fishScript(offers: readonly Offer[]): string {
  const names = offers.map(({ name }) => name).join(' ');
  const lines = offers.map(
    ({ name, description }) =>
      `complete -c statline -n "not __fish_seen_subcommand_from ${names}" -a ${name} -d ${quoted(description)}`,
  );
  for (const { name, options, words: taken } of offers) {
    // Without a command, statline extracts.
    const seen =
      name === 'extract'
        ? `not __fish_seen_subcommand_from ${names.replace('extract ', '')}`
        : `__fish_seen_subcommand_from ${name}`;
    if (taken) lines.push(`complete -c statline -n "${seen}" -f -a ${quoted(taken.join(' '))}`);
    for (const option of options) {
      const parts = [`complete -c statline -n "${seen}"`];
      if (option.short) parts.push(`-s ${option.short.slice(1)}`);
      if (option.long) parts.push(`-l ${option.long.slice(2)}`);
      const words = wordsOf(option, name);
      if (words) parts.push(`-x -a ${quoted(words.join(' '))}`);
      else if (takesValue(option)) parts.push(words === null ? '-r' : '-x');
      lines.push([...parts, `-d ${quoted(option.description)}`].join(' '));
    }
  }
  return `# fish completion for statline\n${lines.join('\n')}\n`;
}

const SCRIPTS: Readonly<Record<Shell, (offers: readonly Offer[]) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

/**
 * The script for a shell.
 *
 * @param shell the shell's name
 * @param program the command line whose commands and options are completed
 */
export const completionScript = (shell: Shell, program: Command): string => SCRIPTS[shell](offersOf(program));
