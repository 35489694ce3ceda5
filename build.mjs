// Bundles the command and the library into dist/, has tsc emit the types beside it, and makes the rest of the package.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, copyFile, cp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { forgetInputs, recordInputs } from './build-notices.mjs';
import { buildPackage } from './build-package.mjs';
import { buildPage } from './src/report/page/build.mjs';

/** Loads one of Node's own modules by name; `process.getBuiltinModule` is not there before Node 22.3. */
const NEED = "import { createRequire } from 'node:module'; const need = createRequire(process.execPath);";

/**
 * Node's own modules that are dear to import. An import of `node:crypto` reads each of its members, some of which load
 * more modules; commander loads what starts processes, which statline's commands never ask it for. A tenth of the start.
 */
const dearModules = {
  name: 'dear-modules',
  setup({ onResolve, onLoad }) {
    const namespace = 'dear';
    onResolve({ filter: /^node:(?:crypto|child_process)$/ }, ({ path, kind, importer }) =>
      path === 'node:crypto' || (kind === 'require-call' && importer.includes('commander'))
        ? { path, namespace }
        : undefined,
    );
    onLoad({ filter: /crypto/, namespace }, () => ({
      contents: `${NEED}export const { createHash, hash, randomBytes } = need('node:crypto');`,
    }));
    onLoad({ filter: /child_process/, namespace }, () => ({
      contents: `${NEED}export const spawn = (...of) => need('node:child_process').spawn(...of);`,
    }));
  },
};

const common = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  charset: 'utf8',
  logLevel: 'warning',
  plugins: [recordInputs, dearModules],
};
/** Runs a script by this Node.js; its errors are this build's. */
const runScript = (...args) =>
  promisify(execFile)(process.execPath, args).catch(({ message, stdout, stderr }) => {
    console.error(`${message}\n${stdout}${stderr}`);
    process.exit(1);
  });
const require = createRequire(import.meta.url);
const CACHE = 'node_modules/.cache/statline';

await forgetInputs();
// A code cache is of one program: it must not outlive it.
for (const file of await readdir('dist').catch(() => [])) if (/\.(?:js|cache)$/.test(file)) await rm(`dist/${file}`);

// By its path: another package brings an older tsc, whose name npm may link instead.
const types = runScript(
  join(dirname(require.resolve('typescript/package.json')), 'bin/tsc'),
  '-p',
  'tsconfig.build.json',
);

/** Untrusted formats are read by `dist/reader.js`, a process of its own: what else there is does not hold their readers. */
const readersApart = {
  name: 'readers-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/untrusted\.js$/ }, () => ({ path: './reader.js', external: true }));
  },
};

/** A function cannot import: the program is given its pool by the entry. */
const poolOfEntry = {
  name: 'pool-of-entry',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]jobs[\\/]pool\.ts$/ }, () => ({ contents: 'export const { loadPool } = entry;' }));
  },
};

const minified = { minifySyntax: true, minifyWhitespace: true, minifyIdentifiers: true };

// The command carries its dependencies with it: one file to load, a quick start. Its entries load it as a function.
const program = build({
  ...common,
  ...minified,
  plugins: [...common.plugins, readersApart, poolOfEntry],
  entryPoints: { program: 'src/program.ts' },
  outdir: 'dist',
  format: 'cjs',
  define: { 'import.meta.url': 'entry.url' },
  banner: { js: '(function(require,module,entry){' },
  footer: { js: '})' },
});

// The entries, and the readers of untrusted formats.
const entries = build({
  ...common,
  ...minified,
  // The pool finds its own files beside itself.
  external: ['tinypool'],
  entryPoints: {
    statline: 'bin/statline.ts',
    worker: 'bin/worker.ts',
    'load-program': 'bin/load-program.ts',
    reader: 'src/read/isolation/reader-process.ts',
  },
  alias: {
    'pdfjs-dist/legacy/build/pdf.mjs': 'pdfjs-dist/legacy/build/pdf.min.mjs',
    'pdfjs-dist/legacy/build/pdf.worker.mjs': 'pdfjs-dist/legacy/build/pdf.worker.min.mjs',
  },
  outdir: 'dist',
  splitting: true,
}).then(() => chmod('dist/statline.js', 0o755));

/** What PDF needs to know of Chinese character sets, and fonts that a PDF may leave out: nothing is downloaded. */
async function copyPdfData() {
  const pdf = dirname(require.resolve('pdfjs-dist/package.json'));
  for (const folder of ['cmaps', 'standard_fonts']) {
    await cp(`${pdf}/${folder}`, `dist/pdf/${folder}`, { recursive: true });
  }
  await cp(`${pdf}/LICENSE`, 'dist/pdf/LICENSE');
}

// The library leaves its dependencies to the application that installs it.
const library = build({
  ...common,
  plugins: [...common.plugins, readersApart],
  entryPoints: { index: 'src/index.ts' },
  outdir: 'dist',
  packages: 'external',
});

/** Has a script make a file of another one, unless it has made it of the same before. */
async function makeOnce(script, source, name) {
  const kept = `${CACHE}/${name}`;
  const hash = createHash('sha256');
  for (const file of [script, source]) hash.update(await readFile(file)).update(file);
  const key = hash.digest('hex');
  const isThere = await stat(kept).catch(() => null);
  if (!isThere || (await readFile(`${kept}.key`, 'utf8').catch(() => '')) !== key) {
    // Another tree may hold the same files by links: they are made anew, not written over.
    for (const file of [kept, `${kept}.key`]) await rm(file, { force: true });
    await runScript(script, source, kept);
    await writeFile(`${kept}.key`, key);
  }
  await copyFile(kept, `dist/${name}`);
}

const makers = build({
  ...common,
  entryPoints: { dictionary: 'src/words/make-dictionary.ts', weights: 'src/choice/make-weights.ts' },
  outdir: CACHE,
  outExtension: { '.js': '.mjs' },
});

/** The dictionary and the weights, as bytes that load at once. */
async function makeData() {
  await makers;
  const jieba = fileURLToPath(import.meta.resolve('@node-rs/jieba/dict.txt'));
  await Promise.all([
    makeOnce(`${CACHE}/dictionary.mjs`, jieba, 'words.bin'),
    makeOnce(`${CACHE}/weights.mjs`, 'grammars/zh/weights.json', 'weights.bin'),
  ]);
}

/**
 * What the engine compiles when the built command reads a sentence. Its random numbers and its clearing up are told to be
 * the same each time: the same program gives the same bytes.
 */
async function makeCodeCache() {
  await writeFile(`${CACHE}/sentence.txt`, '2024年，全市实现地区生产总值412.6亿元，比上年增长5.3%。\n');
  await runScript('--hash-seed=1', '--no-flush-bytecode', 'build-code-cache.mjs', `${CACHE}/sentence.txt`);
}

// The page that `statline report` fills stands beside the command.
const bundles = Promise.all([program, entries, library, makers, buildPage('dist/report-page.html')]);
// The command waits for its data; the types and notices of the package only for what is bundled.
await Promise.all([
  Promise.all([bundles, makeData(), copyPdfData()]).then(makeCodeCache),
  Promise.all([bundles, types]).then(buildPackage),
]);
