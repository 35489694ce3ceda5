/** Makes small PDFs: Chinese text without an embedded font (ISO 32000-2, 9.7.5.2: UniGB-UCS2-H), and rules. */

/** Text with its left end and its baseline, in points from the top left corner. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
}

export interface MadePage {
  readonly texts: readonly Placed[];
  /** Lines as x0, y0, x1, y1 in points from the top left corner. */
  readonly rules?: readonly (readonly [number, number, number, number])[];
  /** In points; a page of A4 stands upright without. */
  readonly width?: number;
}

const [WIDTH, HEIGHT] = [595, 842];

const hex = (text: string): string =>
  [...text].map((char) => (char.codePointAt(0) as number).toString(16).padStart(4, '0')).join('');

function contentOf({ texts, rules = [] }: MadePage): string {
  const shown = texts.map(
    ({ x, y, text, size = 12 }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${HEIGHT - y} Tm <${hex(text)}> Tj ET`,
  );
  const drawn = rules.map(([x0, y0, x1, y1]) => `${x0} ${HEIGHT - y0} m ${x1} ${HEIGHT - y1} l S`);
  return [...drawn, ...shown].join('\n');
}

/** The bytes of a PDF. Every character is an em wide. */
export function makePdf(pages: readonly MadePage[]): Uint8Array {
  const kids = pages.map((_, i) => `${6 + 2 * i} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /FontDescriptor 5 0 R' +
      ' /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0' +
      ' /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>',
    ...pages.flatMap((page, i) => {
      const content = contentOf(page);
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${page.width ?? WIDTH} ${HEIGHT}] /Contents ${7 + 2 * i} 0 R` +
          ' /Resources << /Font << /F1 3 0 R >> >> >>',
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  return Buffer.from(
    `${file}${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`,
    'latin1',
  );
}
