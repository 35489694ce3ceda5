/** Parquet, by hyparquet-writer: for DuckDB, pandas and Spark. Memory holds one group of rows. */
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Cell, CellType, Column, Row } from '../record/columns.js';
import type { Sheet } from './format.js';

/** Rows of one group: held until its columns are written. */
const GROUP = 20_000;
const DAY = 86_400_000;

const PHYSICAL = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  number: { type: 'DOUBLE' },
  integer: { type: 'INT32' },
  day: { type: 'INT32', converted_type: 'DATE' },
} as const satisfies Readonly<Record<CellType, object>>;

/** The schema of Parquet: one root, every column optional. */
const schemaOf = (columns: readonly Column[]) => [
  { name: 'root', num_children: columns.length },
  ...columns.map(({ name, type }) => ({ name, ...PHYSICAL[type], repetition_type: 'OPTIONAL' as const })),
];

/** A column of a group: a day is the number of days since 1970. */
function dataOf(rows: readonly Row[], at: number, type: CellType): Cell[] {
  const cells = rows.map((row) => row[at] ?? null);
  if (type !== 'day') return cells;
  return cells.map((cell) => (cell === null ? null : Date.parse(`${cell}T00:00:00Z`) / DAY));
}

/** Writes a sheet as Parquet, compressed with Snappy. */
export async function* writeParquet({ columns, rows }: Sheet): AsyncGenerator<Uint8Array> {
  const writer = new ByteWriter();
  const parquet = new ParquetWriter({ writer, schema: schemaOf(columns), createdBy: 'statline' });
  const taken = (): Uint8Array => {
    const bytes = writer.getBytes().slice();
    // Its offset counts all bytes that were written; what has been taken need not be held.
    writer.index = 0;
    return bytes;
  };
  let group: Row[] = [];
  const write = (): void => {
    const columnData = columns.map(({ name, type }, at) => ({ name, data: dataOf(group, at, type) }));
    parquet.write({ columnData, rowGroupSize: GROUP });
    group = [];
  };
  for await (const row of rows) {
    group.push(row);
    if (group.length < GROUP) continue;
    write();
    yield taken();
  }
  if (group.length > 0) write();
  parquet.finish();
  yield taken();
}
