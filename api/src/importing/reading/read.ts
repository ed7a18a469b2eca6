import { readers } from '../../formats/index.ts';
import { InvalidInput, SidosError } from '../../model/index.ts';
import { tell } from '../../model/told.ts';
import { rootName } from '../../formats/xml/read.ts';
import type { RawTable, ReadAs, Table } from '../table.ts';
import { besideEachOther } from './beside.ts';
import { readCsvTable } from './csv.ts';
import { readGraphTables } from './graph.ts';
import { findHeader } from './header.ts';
import { withoutShifts } from './shifted.ts';
import { readWorkbookTables } from './xlsx.ts';

const starts = (bytes: Uint8Array, ...with_: number[]) => with_.every((byte, i) => bytes[i] === byte);

/** What a file is by its content: a packed workbook, a network, or a table of texts. */
function kindOf(bytes: Uint8Array, name: string): 'workbook' | 'network' | 'table' {
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04)) return 'workbook';
  const head = new TextDecoder('latin1')
    .decode(bytes.subarray(0, 4_000))
    .replace(/^\u00ef\u00bb\u00bf|^\ufeff/, '');
  if (/^\s*<(?!<)/.test(head)) {
    const root = rootName(head);
    if (root !== 'graphml' && root !== 'gexf')
      throw new InvalidInput(tell('otherXml', { root: root ?? '?' }));
    return 'network';
  }
  const isNetwork = readers.some(({ name: format, sniff }) => format !== 'CSV' && sniff(head));
  return isNetwork && !/\.(csv|tsv)$/i.test(name) ? 'network' : 'table';
}

/**
 * The tables of a file, header found and shifted rows put right.
 *
 * @param isKnown whether these cells are the header of a recipe
 * @throws InvalidInput that names the file
 */
export async function readTables(
  { name, bytes }: { name: string; bytes: Uint8Array },
  as: ReadAs,
  isKnown: (cells: string[]) => boolean,
): Promise<Table[]> {
  try {
    const kind = kindOf(bytes, name);
    const raw: RawTable[] =
      kind === 'workbook'
        ? await readWorkbookTables(bytes, as)
        : kind === 'network'
          ? readGraphTables(bytes)
          : [readCsvTable(bytes, as)];
    if (raw.length === 0) throw new InvalidInput(tell('noTable'));
    const apart = kind === 'network' ? raw : raw.flatMap((table) => besideEachOther(table, isKnown));
    return apart
      .map((table) => findHeader(table, kind === 'network' ? { headerLine: 0 } : as, isKnown))
      .map((table, i) => (kind === 'network' ? networkTable(apart[i]) : withoutShifts(table)));
  } catch (error) {
    if (error instanceof SidosError)
      throw new InvalidInput({ ...(error.told ?? tell('fileFault', { what: error.message })), file: name });
    throw error;
  }
}

/** A table made of a network has its header in its first row. */
function networkTable({ rows: [top, ...rows], ...rest }: RawTable): Table {
  return { ...rest, header: top.cells, headerLine: 0, rows, skipped: [] };
}
