/**
 * Files that go out, read by what people read them with: networkx, pandas and openpyxl must find the nodes and ties
 * that were written. Needs a Python that has the three (`PYTHON` names it; else python3).
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodesCsv, tiesCsv, toGexf, toGraphml, toNetworkJson, toPajek } from '@sidos/api/formats/write';
import { workbookOf } from '../../client/src/shell/share/workbook.ts';
import { readRecordFiles, seedFiles } from '@sidos/api/loading';
import { mergeRecords } from '@sidos/api/loading';

const { entities, relations } = mergeRecords(readRecordFiles(seedFiles()));
const ids = new Set(entities.map(({ id }) => id));
const ties = relations.filter(({ from, to }) => ids.has(from) && ids.has(to));
const file = {
  title: 'The five documents',
  description: 'All entities & ties',
  date: '2026-01-01',
  parameters: { link: 'https://example.org/?a=1&b=2' },
  directed: true,
  nodeColumns: [
    { key: 'type', title: 'type', type: 'string' as const },
    { key: 'x', title: 'x', type: 'double' as const },
  ],
  nodes: entities.map(({ id, name, type }, i) => ({
    ...{ id, label: name, values: [type, i / 2] },
    look: { x: i, y: -i, size: 3, colour: '#336699' },
  })),
  tieColumns: [{ key: 'type', title: 'type', type: 'string' as const }],
  ties: ties.map(({ from, to, type }) => ({ source: from, target: to, weight: 1, values: [type] })),
};

const folder = mkdtempSync(join(tmpdir(), 'sidos-bench-exports-'));
try {
  const texts = {
    'network.gexf': toGexf(file),
    'network.graphml': toGraphml(file),
    'network.net': toPajek(file),
    'network.json': toNetworkJson(file),
    'nodes.csv': nodesCsv(file),
    'ties.csv': tiesCsv(file),
  };
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'network.xlsx'), Buffer.from(await (await workbookOf(file, [])).arrayBuffer()));
  const script = fileURLToPath(new URL('exports.py', import.meta.url));
  const { status, stdout, stderr } = spawnSync(
    process.env.PYTHON ?? 'python3',
    ['-W', 'ignore', script, folder],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0) {
    console.log(
      `Not tried: ${stderr.trim().split('\n').at(-1) ?? 'no Python'}. Set PYTHON to one that has networkx, pandas and openpyxl.`,
    );
    process.exitCode = 1;
  } else {
    const wanted = { nodes: file.nodes.length, ties: file.ties.length };
    for (const [format, found] of Object.entries(JSON.parse(stdout) as Record<string, typeof wanted>)) {
      const isEqual = found.nodes === wanted.nodes && found.ties === wanted.ties;
      if (!isEqual) process.exitCode = 1;
      console.log(
        `${format}: ${found.nodes} nodes, ${found.ties} ties${isEqual ? '' : `, not ${wanted.nodes} and ${wanted.ties}`}`,
      );
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}
