/** Tables of pages whose last row is a note, in sentences. */
import { expect, it } from 'vitest';
import { readerFor } from '../../src/read/readers.js';

const textOf = async (last: string): Promise<string> => {
  const page =
    '<html><body><table><tr><td>地区</td><td>2021年产量（吨）</td></tr><tr><td>云溪</td><td>31</td></tr>' +
    `<tr><td colspan="2">${last}</td></tr></table></body></html>`;
  const bytes = Buffer.from(page);
  return (await (await readerFor('a.html', bytes).load())('a.html', bytes, {})).text;
};

it('a note in a row of its own leaves a table what it is', async () => {
  const note = '2021年起，产量由各县逐户调查；此前由各乡报送，不再与前期数据作比较。';
  expect(await textOf(`注：${note}`)).toContain('云溪\t31\n');
  // Sentences that are no note are what a page lays out with a table.
  expect(await textOf(note)).not.toContain('云溪\t31\n');
});

it('a remark in sentences leaves a table of many numbers what it is', async () => {
  const years = Array.from(
    { length: 8 },
    (_, i) => `<tr><td>${1994 + i}</td><td>${372 + i}</td><td>${6 + i}</td></tr>`,
  );
  const remark = '自2000年起有关指标发生变动，此后的医生人数反映的是执业医师的人数。此前为全部医生的人数。';
  const page = `<html><body><table><tr><td>年份</td><td>机构数</td><td>医院</td></tr>${years.join('')}<tr><td colspan="3">${remark}</td></tr></table></body></html>`;
  const bytes = Buffer.from(page);
  const { text } = await (await readerFor('a.html', bytes).load())('a.html', bytes, {});
  expect(text).toContain('1994\t372\t6\n');
});
