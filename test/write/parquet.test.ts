/** Parquet is read back by DuckDB. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Row } from '../../src/record/columns.js';
import { bytesOf, each, ROWS } from './sheets.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'statline-parquet-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What DuckDB reads. */
async function query(bytes: Buffer, sql: string): Promise<Record<string, unknown>[]> {
  const file = join(folder, 'sheet.parquet');
  await writeFile(file, bytes);
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  try {
    const reader = await connection.runAndReadAll(sql.replaceAll('SHEET', `read_parquet('${file}')`));
    return reader.getRowObjectsJson() as Record<string, unknown>[];
  } finally {
    connection.closeSync();
  }
}

describe('Parquet', () => {
  it('has columns of the right types', async () => {
    const columns = await query(await bytesOf('parquet'), 'DESCRIBE SELECT * FROM SHEET');
    expect(columns.map(({ column_name, column_type }) => [column_name, column_type])).toEqual([
      ['id', 'VARCHAR'],
      ['quote', 'VARCHAR'],
      ['value', 'DOUBLE'],
      ['line', 'INTEGER'],
      ['period_start', 'DATE'],
    ]);
  });

  it('reads back as it was', async () => {
    const rows = await query(await bytesOf('parquet'), 'SELECT * FROM SHEET');
    expect(rows.map((row) => Object.values(row))).toEqual(ROWS);
  });

  it('has columns also without rows', async () => {
    const bytes = await bytesOf('parquet', { rows: each([]) });
    expect(await query(bytes, 'SELECT count(*) AS n, count(period_start) AS days FROM SHEET')).toEqual([
      { n: '0', days: '0' },
    ]);
  });

  it('goes on over many groups of rows', async () => {
    function* many(): Generator<Row> {
      for (let i = 0; i < 45_000; i++) yield [`c${i}`, i % 3 === 0 ? null : `第${i}行`, i / 2, i, '2021-01-01'];
    }
    const bytes = await bytesOf('parquet', { rows: each(many()) });
    const [row] = await query(
      bytes,
      'SELECT count(*) AS n, count(quote) AS q, sum(value) AS v, max(id) AS m FROM SHEET',
    );
    expect(row).toEqual({ n: '45000', q: '30000', v: 506_238_750, m: 'c9999' });
    const [groups] = await query(
      bytes,
      `SELECT count(DISTINCT row_group_id) AS g FROM parquet_metadata('${join(folder, 'sheet.parquet')}')`,
    );
    expect(groups).toEqual({ g: '3' });
  });

  it('has the same bytes each time', async () => {
    expect(await bytesOf('parquet')).toEqual(await bytesOf('parquet'));
  });
});
