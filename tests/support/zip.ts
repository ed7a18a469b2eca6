import { crc32, deflateRawSync } from 'node:zlib';

/** A packed file of these parts, as a spreadsheet writes it. `sizes` says of a part that it would unpack to another size. */
export function zipOf(
  parts: Readonly<Record<string, string>>,
  sizes: Readonly<Record<string, number>> = {},
): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(parts)) {
    const raw = Buffer.from(text);
    const packed = deflateRawSync(raw);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(raw), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(sizes[name] ?? raw.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), common, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    const made = Buffer.from([20, 0]);
    entries.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002', 'latin1'), made, common, tail, Buffer.from(name)]),
    );
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, Buffer.from('PK\u0005\u0006', 'latin1'), end]);
}

type Cell = string | number | { formula: string };

const columnName = (k: number) => String.fromCharCode(65 + k);
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A sheet of a workbook that is made by hand. */
export interface SheetParts {
  name: string;
  rows: Cell[][];
  hidden?: boolean;
  merged?: string[];
}

/** A workbook (xlsx) of sheets. */
export function workbookOf(sheets: readonly SheetParts[]): Buffer {
  const ns = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const cell = (value: Cell, at: string) =>
    typeof value === 'number'
      ? `<c r="${at}"><v>${value}</v></c>`
      : typeof value === 'string'
        ? value === ''
          ? `<c r="${at}"/>`
          : `<c r="${at}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`
        : `<c r="${at}"><f>${value.formula}</f></c>`;
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${ns} xmlns:r="${rel}"><sheets>${sheets.map(({ name, hidden }, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${rel}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}</Relationships>`,
  };
  sheets.forEach(({ rows, merged = [] }, i) => {
    const body = rows
      .map(
        (cells, r) =>
          `<row r="${r + 1}">${cells.map((value, k) => cell(value, `${columnName(k)}${r + 1}`)).join('')}</row>`,
      )
      .join('');
    const merges =
      merged.length > 0
        ? `<mergeCells>${merged.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`
        : '';
    parts[`xl/worksheets/sheet${i + 1}.xml`] =
      `<worksheet ${ns}><sheetData>${body}</sheetData>${merges}</worksheet>`;
  });
  return zipOf(parts);
}
