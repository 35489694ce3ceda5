/** `statline schema`: the JSON Schema of a record, every field described. */
import { describe, expect, it } from 'vitest';
import { RecordSchema, SourceSchema } from '../../src/record/schema.js';
import { run } from './run.js';

describe('statline schema', () => {
  it('prints the JSON Schema of a record, every field described', async () => {
    const { code, stdout, stderr } = await run(['schema']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const schema = JSON.parse(stdout);
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(Object.keys(schema.properties)).toEqual(Object.keys(RecordSchema.shape));
    expect(Object.keys(schema.properties.source.properties)).toEqual(Object.keys(SourceSchema.shape));
    expect(schema.additionalProperties).toBe(false);
    const fields = { ...schema.properties, ...schema.properties.source.properties };
    for (const [name, field] of Object.entries<{ description?: string }>(fields)) {
      expect(field.description, name).toMatch(/\S/);
    }
  });

  it('takes no arguments', async () => {
    const { code, stdout, stderr } = await run(['schema', 'x']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^statline: schema: 'x' is one argument too many; [^\n]*\n$/);
  });
});
