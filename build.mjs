// Bundles the command and the library into dist/, and has tsc emit the types beside it. build-package.mjs makes the rest
// of the package after it.
import { execFile } from 'node:child_process';
import { chmod, cp, readdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { forgetInputs, recordInputs } from './build-notices.mjs';
import { buildPage } from './src/report/page/build.mjs';

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
      contents: "export const { createHash, hash, randomBytes } = process.getBuiltinModule('node:crypto');",
    }));
    onLoad({ filter: /child_process/, namespace }, () => ({
      contents: "exports.spawn = (...of) => process.getBuiltinModule('node:child_process').spawn(...of);",
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

await forgetInputs();
for (const file of await readdir('dist').catch(() => [])) if (file.endsWith('.js')) await rm(`dist/${file}`);

// By its path: another package brings an older tsc, whose name npm may link instead.
const types = runScript(
  join(dirname(require.resolve('typescript/package.json')), 'bin/tsc'),
  '-p',
  'tsconfig.build.json',
);

// The command carries its dependencies with it: one file to load, a quick start.
const command = build({
  ...common,
  entryPoints: {
    statline: 'bin/statline.ts',
    worker: 'src/jobs/worker.ts',
    reader: 'src/read/isolation/reader-process.ts',
  },
  alias: {
    'pdfjs-dist/legacy/build/pdf.mjs': 'pdfjs-dist/legacy/build/pdf.min.mjs',
    'pdfjs-dist/legacy/build/pdf.worker.mjs': 'pdfjs-dist/legacy/build/pdf.worker.min.mjs',
  },
  // The pool finds its own files beside itself.
  external: ['tinypool'],
  outdir: 'dist',
  splitting: true,
  minifySyntax: true,
  minifyWhitespace: true,
  minifyIdentifiers: true,
  // commander is CommonJS and requires Node's own modules.
  banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
}).then(() => chmod('dist/statline.js', 0o755));

/** What PDF needs to know of Chinese character sets, and fonts that a PDF may leave out: nothing is downloaded. */
async function copyPdfData() {
  const pdf = dirname(require.resolve('pdfjs-dist/package.json'));
  for (const folder of ['cmaps', 'standard_fonts']) {
    await cp(`${pdf}/${folder}`, `dist/pdf/${folder}`, { recursive: true });
  }
  await cp(`${pdf}/LICENSE`, 'dist/pdf/LICENSE');
}

/** Untrusted formats are read by `dist/reader.js`, a process of its own: the library does not hold their readers. */
const readersApart = {
  name: 'readers-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/untrusted\.js$/ }, () => ({ path: './reader.js', external: true }));
  },
};

// The library leaves its dependencies to the application that installs it.
const library = build({
  ...common,
  plugins: [...common.plugins, readersApart],
  entryPoints: { index: 'src/index.ts' },
  outdir: 'dist',
  packages: 'external',
});

/** The dictionary and the weights, as bytes that load at once. */
async function makeData() {
  await build({
    ...common,
    entryPoints: { dictionary: 'src/words/make-dictionary.ts', weights: 'src/choice/make-weights.ts' },
    outdir: 'node_modules/.cache/statline',
    outExtension: { '.js': '.mjs' },
  });
  const jieba = fileURLToPath(import.meta.resolve('@node-rs/jieba/dict.txt'));
  await Promise.all([
    runScript('node_modules/.cache/statline/dictionary.mjs', jieba, 'dist/words.bin'),
    runScript('node_modules/.cache/statline/weights.mjs', 'grammars/zh/weights.json', 'dist/weights.bin'),
  ]);
}

// The page that `statline report` fills stands beside the command.
await Promise.all([types, command, copyPdfData(), library, buildPage('dist/report-page.html'), makeData()]);
