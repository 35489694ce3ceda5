// Rebuilds src/layout/characters/han.json. Run after updating the package opencc-js.
// With a path to Unicode's EquivalentUnifiedIdeograph.txt (https://www.unicode.org/Public/UCD/latest/ucd/) the radicals
// are rebuilt, too; without it they stay as they are.
import { readFile, writeFile } from 'node:fs/promises';

const file = 'src/layout/characters/han.json';
const [, , ideographs] = process.argv;

/** Pairs of characters that are one UTF-16 unit each, as two strings of equal length. */
const columns = (pairs) => ({
  from: pairs.map(([from]) => from).join(''),
  to: pairs.map(([, to]) => to).join(''),
});
const isUnit = (text) => text !== undefined && text.length === 1;

async function traditional() {
  const { default: dictionary } = await import('opencc-js/dict/TSCharacters');
  const pairs = dictionary.split('|').map((entry) => entry.split(' '));
  return columns(pairs.filter(([from, to]) => isUnit(from) && isUnit(to) && from !== to));
}

async function radicals() {
  if (ideographs === undefined) return JSON.parse(await readFile(file, 'utf8')).radicals;
  const pairs = [];
  for (const line of (await readFile(ideographs, 'utf8')).split('\n')) {
    const hit = /^([0-9A-F]{4})(?:\.\.([0-9A-F]{4}))?\s*;\s*([0-9A-F]{4})\s/.exec(line);
    if (!hit) continue;
    const [, first, last = first, to] = hit;
    for (let code = Number.parseInt(first, 16); code <= Number.parseInt(last, 16); code++) {
      pairs.push([String.fromCharCode(code), String.fromCharCode(Number.parseInt(to, 16))]);
    }
  }
  return columns(pairs);
}

/** Characters that exist twice for the sake of older standards. */
function compatibility() {
  const pairs = [];
  for (let code = 0xf900; code <= 0xfaff; code++) {
    const from = String.fromCharCode(code);
    const to = from.normalize('NFKC');
    if (to !== from && isUnit(to)) pairs.push([from, to]);
  }
  return columns(pairs);
}

const han = { traditional: await traditional(), radicals: await radicals(), compatibility: compatibility() };
await writeFile(file, `${JSON.stringify(han, null, 2)}\n`);
