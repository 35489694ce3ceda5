// What the package has beside its bundles: the types of the library, a man page, the notices of what was bundled.
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import { thirdPartyNotices } from './build-notices.mjs';
import { writePlainTypes } from './build-types.mjs';

const CACHE = 'node_modules/.cache/statline';

/** One file with the public types; those of the insides stay out of the package. */
async function makeTypes() {
  await writePlainTypes('dist/types');
  const types = await rollup({
    input: 'dist/types/src/index.d.ts',
    plugins: [dts({ tsconfig: false })],
  });
  await types.write({ file: 'dist/index.d.ts', format: 'es' });
  // The same for those who require the library: TypeScript takes a .d.ts of this package for that of an ES module.
  await cp('dist/index.d.ts', 'dist/index.d.cts');
  await rm('dist/types', { recursive: true, force: true });
}

/** The man page is made from the help. */
async function makeManPage() {
  const page = `${CACHE}/man-page.mjs`;
  await build({
    entryPoints: ['src/cli/man-page.ts'],
    outfile: page,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
  const { manPage } = await import(pathToFileURL(page));
  await mkdir('dist/man', { recursive: true });
  await writeFile('dist/man/statline.1', manPage());
}

/** Makes all this from what is bundled and from the types that tsc has emitted. */
export async function buildPackage() {
  await Promise.all([makeTypes(), makeManPage()]);
  await writeFile('dist/THIRD-PARTY-NOTICES.txt', await thirdPartyNotices());
}
