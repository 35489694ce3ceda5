// Bundles the command and the library into dist/. The types are emitted by tsc before this runs; build-package.mjs
// makes the rest of the package after it.
import { chmod, readdir, rm } from 'node:fs/promises';
import { build } from 'esbuild';
import { forgetInputs, recordInputs } from './build-notices.mjs';
import { buildPage } from './src/report/page/build.mjs';

const common = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  charset: 'utf8',
  logLevel: 'warning',
  plugins: [recordInputs],
};
await forgetInputs();

for (const file of await readdir('dist').catch(() => [])) if (file.endsWith('.js')) await rm(`dist/${file}`);

// The command carries its dependencies with it: one file to load, a quick start.
await build({
  ...common,
  entryPoints: { statline: 'bin/statline.ts', worker: 'src/jobs/worker.ts' },
  // The pool finds its own files beside itself.
  external: ['tinypool'],
  outdir: 'dist',
  splitting: true,
  minifySyntax: true,
  minifyWhitespace: true,
  // commander is CommonJS and requires Node's own modules.
  banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
});
await chmod('dist/statline.js', 0o755);

// The library leaves its dependencies to the application that installs it.
await build({ ...common, entryPoints: { index: 'src/index.ts' }, outdir: 'dist', packages: 'external' });

// The page that `statline report` fills stands beside the command.
await buildPage('dist/report-page.html');
