// The public types, without zod: what its schemas describe, as plain interfaces with the schemas' words as comments. They
// stand in the place of what tsc emits for these two files, before build-package.mjs makes one file of all types.
import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { compile } from 'json-schema-to-typescript';
import * as z from 'zod';

const SCHEMAS = 'node_modules/.cache/statline/schemas.mjs';

/** The interfaces of a schema. */
const interfaceOf = (schema, name) =>
  compile(schema, name, { bannerComment: '', additionalProperties: false, style: { singleQuote: true } });

/** The JSON Schema of a record, with the names that its parts have in TypeScript. */
function namedRecord(schema) {
  const { properties, ...rest } = z.toJSONSchema(schema, { target: 'draft-7' });
  const named = (key, tsType) => ({ ...properties[key], tsType });
  const source = { ...properties.source, title: 'ClaimSource' };
  // An array with one member at least is an array to those who read it.
  source.properties.boxes.tsType = '[left: number, top: number, right: number, bottom: number][] | null';
  return {
    ...rest,
    properties: {
      ...properties,
      kind: named('kind', 'Kind'),
      bound: named('bound', 'Bound'),
      change: named('change', 'Change | null'),
      status: named('status', 'Status'),
      source,
    },
  };
}

/** The JSON Schema of a lexicon; its kinds have a name. */
function namedLexicon(schema) {
  const json = z.toJSONSchema(schema, { target: 'draft-7' });
  json.properties.indicators.tsType = 'Record<string, Kind>';
  return json;
}

/**
 * Writes the types of the schemas over those that tsc has emitted.
 *
 * @param {string} folder where it has emitted them
 */
export async function writePlainTypes(folder) {
  await build({
    stdin: {
      contents:
        "export { RecordSchema } from './src/record/schema.ts'; export { LexiconSchema } from './src/read/lexicon.ts';",
      resolveDir: '.',
    },
    outfile: SCHEMAS,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
  const { RecordSchema, LexiconSchema } = await import(pathToFileURL(SCHEMAS));
  const words = "import type { Bound, Change, Kind, Status } from './kinds.js';\nexport * from './kinds.js';\n";
  await writeFile(
    `${folder}/src/record/schema.d.ts`,
    words + (await interfaceOf(namedRecord(RecordSchema), 'ClaimRecord')),
  );
  await writeFile(
    `${folder}/src/read/lexicon.d.ts`,
    `import type { Kind } from '../record/kinds.js';\n${await interfaceOf(namedLexicon(LexiconSchema), 'LexiconExtension')}`,
  );
}
