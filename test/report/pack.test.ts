/** The data of a report: what goes in comes out, and nothing of it can leave its place in the page. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';
import { BODY_STRIDE, type DocumentBody, type ReportIndex } from '../../src/report/data.js';
import { escapeHtml, fillTemplate, scriptJson } from '../../src/report/fill.js';
import { beginPack } from '../../src/report/pack.js';
import { documentOf, pageOf, TEMPLATE } from '../support/reports.js';

const TEXT = '2024年，云溪高新区实现地区生产总值412.6亿元，同比增长7.8%。预计企业60至80家。\n';
const OPTIONS = { title: 't', date: null, csvColumns: [] };

describe('the packed claims', () => {
  const records = extract(TEXT, { path: 'a.txt' });
  const packer = beginPack(OPTIONS);
  const body = packer.add(documentOf('a.txt', TEXT), []);
  const index = packer.index();
  const text = (place: number): string | null => (place < 0 ? null : (index.strings[place] as string));

  it('have every field of their records', () => {
    expect(index.claims.id).toEqual(records.map(({ id }) => id));
    for (const field of ['subject', 'indicator', 'unit', 'base', 'period', 'quote', 'rule'] as const) {
      expect(index.claims[field].map(text)).toEqual(records.map((record) => record[field]));
    }
    expect(index.claims.value).toEqual(records.map(({ value }) => value));
    expect(Object.values(index.ranges)).toEqual([[60, 80]]);
  });

  it('have their places in the body of the document', () => {
    expect(body.text).toBe(TEXT);
    const last = records.length - 1;
    const [sentence, start, end] = body.claims.slice(last * BODY_STRIDE) as [number, number, number];
    expect(body.sentences[sentence]).toBe(records[last]?.sentence);
    expect([start, end]).toEqual([records[last]?.source.start, records[last]?.source.end]);
  });

  it('are found again by the findings that name them, also across documents', () => {
    const [record] = records;
    if (!record) throw new Error('no record');
    const second = documentOf('b.txt', TEXT);
    const claims = [
      { role: 'first', record },
      { role: 'again', record: second.claims[1]?.record ?? record },
    ];
    // The records of the packer's own document, and of another.
    const own = beginPack(OPTIONS);
    own.add({ ...documentOf('a.txt', TEXT), claims: [{ record }] }, []);
    own.add(second, [{ check: 'same', severity: 'agrees', arithmetic: 'x', claims }]);
    expect(own.index().findings[0]?.claims).toEqual([
      ['first', 0],
      ['again', 2],
    ]);
  });
});

describe('candidates', () => {
  it('keep their order and place; those of no weight are left out, the best never', () => {
    const [record] = extract(TEXT).slice(1);
    if (!record) throw new Error('no record');
    const one = (value: string | null, probability: number, at: { start: number; end: number } | null = null) => ({
      candidates: [{ text: value, probability, at }],
    });
    const fields = {
      subject: {
        candidates: [
          { text: '云溪高新区', probability: 0.91, at: { start: 6, end: 11 } },
          { text: null, probability: 0.0801, at: null },
          { text: '云溪', probability: 0.0001, at: null },
        ],
      },
      indicator: one('地区生产总值', 0),
      period: one(null, 1),
      base: one('yoy', 0.5),
    };
    const body = beginPack(OPTIONS).add(documentOf('a.txt', TEXT, [{ record, fields }]), []);
    const place = (value: string): number => body.strings.indexOf(value);
    expect(body.candidates).toEqual([
      [
        [place('云溪高新区'), 910, 6, 11, -1, 80, -1, -1],
        [place('地区生产总值'), 0, -1, -1],
        [-1, 1000, -1, -1],
        [place('yoy'), 500, -1, -1],
      ],
    ]);
  });
});

describe('the page', () => {
  it('is smaller than 400 KB without data', () => {
    expect(Buffer.byteLength(TEMPLATE)).toBeLessThan(400_000);
  });

  it('allows its own script and style by their hashes, and nothing else', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(TEMPLATE)?.[1] ?? '';
    const hash = (tag: string): string => {
      const content = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(TEMPLATE)?.[1] ?? '';
      return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
    };
    expect(policy).toContain(`script-src ${hash('script')};`);
    expect(policy).toContain(`style-src ${hash('style')};`);
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe|https?:|\*|data:|blob:/);
  });

  it('refuses a template that is not whole', () => {
    expect(() => fillTemplate('<html></html>', 't')).toThrow(/damaged/);
  });

  it('names its title without letting it be HTML', () => {
    expect(fillTemplate(TEMPLATE, '</title><script>alert(1)</script>&\u202e').head).toContain(
      '<title>&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp; </title>',
    );
    expect(escapeHtml('a"b')).toBe('a&quot;b');
  });
});

describe('data in a script element', () => {
  const HOSTILE = '</script><script>alert(1)</script><!--<script>\0\u2028\u2029\ud800\u0085\ufeff]]>&lt;';

  it('holds nothing that an HTML parser acts on or alters', () => {
    const json = scriptJson({ text: HOSTILE });
    expect(json).not.toMatch(/[<>&\0\r\n\u0085\u2028\u2029\ufeff]/);
    expect(JSON.parse(json)).toEqual({ text: HOSTILE });
  });

  it('stands in the page as often as there are documents, and once for the index', () => {
    const html = pageOf([documentOf('a.txt', TEXT), documentOf('</script>', `${HOSTILE}${TEXT}`)]);
    const scripts = [...html.matchAll(/<script type="application\/json" id="([^"]*)">([^<]*)<\/script>/g)];
    expect(scripts.map((match) => match[1])).toEqual(['document-0', 'document-1', 'report']);
    const [, body, index] = scripts.map((match) => JSON.parse(match[2] as string));
    expect((body as DocumentBody).text).toBe(`${HOSTILE}${TEXT}`);
    expect((index as ReportIndex).documents.map(({ path }) => path)).toEqual(['a.txt', '</script>']);
  });
});
