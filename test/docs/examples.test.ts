/**
 * Every example of every page holds, byte for byte. A block `console` is a session: a line that begins with `$ ` is run,
 * with the lines after it that begin with `> `; the others are what the terminal shows. `file=NAME` behind the language makes any block a file in the session's
 * folder. After a change for the better, `UPDATE_DOCS=1 npx vitest run test/docs` writes the output anew: read the
 * difference.
 */
import { writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { type Block, blocksOf, PAGES, ROOT, readPage } from './pages.js';
import { openSession, type Session } from './session.js';

/** Columns of the session's terminal. */
const COLUMNS = 100;

/** Runs the commands of a block; gives the block as it ought to be. */
async function replay(block: Block, session: Session): Promise<string> {
  let shown = '';
  let code = 0;
  for (const [written] of block.body.matchAll(/^\$ .*\n(?:> .*\n)*/gm)) {
    const command = written.replace(/^[$>] /gm, '');
    const result = await session.run(command, Number(block.attributes.columns ?? COLUMNS));
    shown += written + result.text;
    code = result.code;
  }
  expect(code, `the exit code of the last command of\n${block.body}`).toBe(Number(block.attributes.exit ?? 0));
  return shown;
}

/** Pages whose examples are those of another page, byte for byte: they are run once. */
const SAME: Readonly<Record<string, string>> = { 'README.zh-CN.md': 'README.md' };

const examplesOf = (page: string): Block[] =>
  blocksOf(readPage(page)).filter(
    ({ language, attributes }) => language === 'console' || attributes.file !== undefined,
  );

test.each(Object.entries(SAME))('%s has the examples of %s', (page, other) => {
  const shown = (one: string) => examplesOf(one).map(({ line: _line, ...block }) => block);
  expect(shown(page).length).toBeGreaterThan(0);
  expect(shown(page)).toEqual(shown(other));
});

test.concurrent.each(PAGES.filter((page) => !(page in SAME)))(
  'the examples of %s',
  { timeout: 600_000 },
  async (page) => {
    const text = readPage(page);
    const session = await openSession();
    const updates = new Map<string, string>();
    let held = 0;
    try {
      for (const block of blocksOf(text)) {
        if (block.attributes.file !== undefined) await session.write(block.attributes.file, block.body);
        if (block.language !== 'console') continue;
        const shown = await replay(block, session);
        if (process.env.UPDATE_DOCS) updates.set(block.body, shown);
        else expect(block.body, `${page}:${block.line}`).toBe(shown);
        held++;
      }
    } finally {
      await session.close();
    }
    for (const one of updates.size > 0 ? [page, ...Object.keys(SAME).filter((same) => SAME[same] === page)] : []) {
      const old = readPage(one);
      const updated = [...updates].reduce((whole, [body, shown]) => whole.replace(body, () => shown), old);
      if (updated !== old) await writeFile(ROOT + one, updated);
    }
    expect(held).toBe(blocksOf(text).filter(({ language }) => language === 'console').length);
  },
);
