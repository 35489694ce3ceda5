/** Completion scripts and the man page: made from the help, and taken by the programs that read them. */
import { execFileSync, spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manPage } from '../../src/cli/man-page.js';
import { buildProgram } from '../../src/cli/program.js';
import { makeDirectory, run } from './run.js';

const has = (program: string): boolean => spawnSync(program, ['--version']).status === 0;
const names = buildProgram(() => {}).commands.map((command) => command.name());

let dir: Awaited<ReturnType<typeof makeDirectory>>;
beforeAll(async () => {
  const script = async (shell: string) => (await run(['completion', shell])).stdout;
  dir = await makeDirectory({
    'statline.bash': await script('bash'),
    _statline: await script('zsh'),
    'statline.fish': await script('fish'),
    'report.txt': '',
  });
});
afterAll(() => dir.remove());

/** What a shell offers for each of these command lines, whose last word is being written. */
const LINES: readonly [string, readonly string[]][] = [
  ['statline che', ['check']],
  ['statline check --rep', ['--reporter']],
  ['statline check --reporter ju', ['junit']],
  ['statline report.txt --kind g', ['gdp', 'growth']],
  ['statline verify --ro', ['--root']],
  ['statline audit -f ', ['text', 'json']],
  ['statline series -f p', ['parquet']],
  ['statline completion ', ['bash', 'zsh', 'fish']],
  ['statline help se', ['series']],
];

describe('completion', () => {
  it.runIf(has('bash')).each(LINES)('bash: %s', (line, expected) => {
    const words = line.split(' ').map((word) => `"${word}"`);
    const script = `source statline.bash; COMP_WORDS=(${words.join(' ')}); COMP_CWORD=${words.length - 1}; _statline; printf '%s\n' "\${COMPREPLY[@]}"`;
    expect(execFileSync('bash', ['-c', script], { cwd: dir.path, encoding: 'utf8' }).trim().split('\n')).toEqual(
      expected,
    );
  });

  it.runIf(has('fish')).each(LINES)('fish: %s', (line, expected) => {
    const script = `source statline.fish; complete -C '${line}'`;
    const out = execFileSync('fish', ['-c', script], { cwd: dir.path, encoding: 'utf8' });
    expect(
      out
        .trim()
        .split('\n')
        .map((offer) => offer.split('\t')[0]),
      // It sorts what it offers.
    ).toEqual([...expected].sort());
  });

  it.runIf(has('zsh'))('zsh takes its script', () => {
    expect(spawnSync('zsh', ['-n', '_statline'], { cwd: dir.path, encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    });
  });

  it.each(['bash', 'zsh', 'fish'])('%s knows every command and every long option', async (shell) => {
    const { stdout } = await run(['completion', shell]);
    for (const command of buildProgram(() => {}).commands) {
      expect(stdout).toContain(command.name());
      for (const { long } of command.options)
        expect(stdout).toContain(long?.replace('--', shell === 'fish' ? '-l ' : '--'));
    }
  });
});

describe('the man page', () => {
  it('has every command with its options', () => {
    const page = manPage().replaceAll('\\-', '-');
    for (const name of names) expect(page).toContain(`.SS "statline ${name} `);
    for (const command of buildProgram(() => {}).commands) {
      for (const { flags } of command.options) expect(page).toContain(`.B ${flags}\n`);
    }
    expect(page).toContain('Exit codes: 0 done');
  });

  it.runIf(has('groff'))('is roff without a fault', () => {
    const groff = spawnSync('groff', ['-man', '-Tutf8', '-ww', '-Kutf8', '-P-cbou'], {
      input: manPage(),
      encoding: 'utf8',
    });
    expect(groff.stderr).toBe('');
    expect(groff.stdout).toContain('SYNOPSIS');
  });
});
