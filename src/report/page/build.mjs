/**
 * Builds the page of `statline report`: script and style in one file, with a content security policy that allows these
 * two by their hashes and nothing else.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { recordInputs } from '../../../build-notices.mjs';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What the page may do: run this script, use this style. It loads nothing, sends nothing and submits nothing. */
const policy = (script, style) =>
  [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

/**
 * Builds the template that the command fills.
 *
 * @param {string} outfile where it goes
 */
export async function buildPage(outfile) {
  const { outputFiles } = await build({
    absWorkingDir: here('.'),
    entryPoints: { page: 'main.tsx', style: 'styles/style.css' },
    outdir: 'out',
    write: false,
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome111', 'firefox113', 'safari16.4'],
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [recordInputs],
  });
  const output = (ending) => outputFiles.find(({ path }) => path.endsWith(ending)).text.trim();
  const script = output('page.js').replaceAll('</script', '<\\/script');
  const style = output('style.css');
  const parts = { policy: policy(script, style), style, script };
  const template = await readFile(here('page.html'), 'utf8');
  await writeFile(
    outfile,
    template.replace(/<!--build:(policy|style|script)-->/g, (_, name) => parts[name]),
  );
}
