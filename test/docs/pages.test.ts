/** What the pages say exists: commands, options, fields, files. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { buildProgram } from '../../src/cli/program.js';
import { RecordSchema, SourceSchema } from '../../src/record/schema.js';
import { anchorsOf, blocksOf, linksOf, PAGES, ROOT, readPage } from './pages.js';

const program = buildProgram(() => {});
const commands: readonly Command[] = program.commands;
const optionsOf = (command: Command): string[] =>
  [...command.options, ...program.options].flatMap(({ short, long }) => [short, long]).filter((name) => name != null);

/** The command lines of a page that begin statline, up to a pipe or a redirection. */
const commandLines = (page: string): string[] =>
  blocksOf(readPage(page))
    .filter(({ language }) => language === 'console' || language === 'sh')
    .flatMap(({ body }) =>
      Array.from(body.matchAll(/\bstatline ([^\n|<>&;]+)/g), (match) => (match[1] as string).trim()),
    );

describe.each(PAGES)('%s', (page) => {
  it('has links that lead somewhere', () => {
    for (const link of linksOf(readPage(page)).filter((target) => !/^[a-z]+:/.test(target))) {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? page : join(dirname(page), path);
      expect(existsSync(join(ROOT, target)), `${page}: ${link}`).toBe(true);
      if (anchor !== undefined) expect(anchorsOf(readPage(target)), `${page}: ${link}`).toContain(anchor);
    }
  });

  it('names only commands and options that there are', () => {
    for (const line of commandLines(page)) {
      const words = line.split(/\s+/);
      const command =
        commands.find((one) => one.name() === words[0]) ?? commands.find((one) => one.name() === 'extract');
      const known = [...optionsOf(command as Command), '-h', '--help'];
      for (const option of words.filter((word) => /^--?[a-z]/i.test(word))) {
        expect(known, `${page}: statline ${line}`).toContain(option.split('=')[0]);
      }
    }
  });

  it('marks its blocks with what they are', () => {
    for (const { language, line } of blocksOf(readPage(page))) {
      expect(language, `${page}:${line}`).toMatch(
        /^(?:console|sh|text|json|ndjson|js|ts|python|sql|yaml|csv|html|markdown)$/,
      );
    }
  });
});

describe('the README', () => {
  it.each(['README.md', 'README.zh-CN.md'])('%s has at most 150 lines', (page) => {
    expect(readPage(page).trimEnd().split('\n').length).toBeLessThanOrEqual(150);
  });

  it('leads to every page', () => {
    const links = linksOf(readPage('README.md')).map((link) => link.split('#')[0]);
    for (const page of PAGES.filter((name) => name !== 'README.md')) expect(links).toContain(page);
  });
});

describe('docs/commands.md', () => {
  const text = readPage('docs/commands.md');

  it.each(commands.map((command) => [command.name(), command] as const))(
    'describes %s with every option',
    (name, command) => {
      const heading = new RegExp(`^## \`statline (?:\\[${name}\\]|${name})(?: [^\\n]*)?\`$`, 'm');
      const [before = '', section] = text.split(heading);
      expect(before).not.toBe(text);
      const body = section?.split(/^## /m)[0] ?? '';
      for (const { short, long } of command.options.filter((option) => option.long !== '--help')) {
        for (const flag of [short, long]) if (flag) expect(body, `${name} ${flag}`).toContain(flag);
      }
    },
  );
});

describe('docs/record.md', () => {
  it('describes every field', () => {
    const fields = Array.from(readPage('docs/record.md').matchAll(/^\| (`[^|]+`) /gm), (match) => match[1]).join(' ');
    for (const key of Object.keys(RecordSchema.shape)) if (key !== 'source') expect(fields).toContain(`\`${key}\``);
    for (const key of Object.keys(SourceSchema.shape)) expect(fields).toContain(`\`source.${key}\``);
  });
});
