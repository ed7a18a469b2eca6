import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MeasuresRequest, readNetwork } from '@sidos/api/model';
import { runMeasure } from '../../api/src/cli/measure.ts';
import { sidos } from '../support/sidos.ts';
import { QUESTIONS } from '../../api/src/graph/analysis/index.ts';
import { plainTools } from '../../api/src/graph/analysis/tools.ts';
import { bridgeFacts } from '../graph/analysis/network.ts';

let folder: string;
let out = '';
let told = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidos-measure-'));
  out = '';
  told = '';
  jest.spyOn(process.stdout, 'write').mockImplementation(((text: string, done?: () => void) => {
    out += text;
    done?.();
    return true;
  }) as typeof process.stdout.write);
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    told += String(text);
    return true;
  });
});

afterEach(async () => {
  jest.restoreAllMocks();
  await rm(folder, { recursive: true });
});

interface Output {
  meta: Record<string, unknown>;
  values: {
    node: Record<string, Record<string, number | string | null>>;
    edge: Record<string, (number | null)[]>;
    global: Record<string, number | null>;
    group: Record<string, Record<string, number | null>>;
    group_pairs: object[];
    list: Record<string, unknown[]>;
  };
}

/** Runs the verb on a file of this content. */
async function measure(name: string, content: string, ...options: string[]): Promise<number> {
  const path = join(folder, name);
  await writeFile(path, content);
  return runMeasure([path, ...options]);
}

const answer = () => JSON.parse(out) as Output;

function fixture(name: string): string {
  return fileURLToPath(new URL(`../fixtures/graphs/${name}.json`, import.meta.url));
}

const small = JSON.stringify({
  directed: false,
  nodes: [
    { id: 'a', group: 'X' },
    { id: 'b', group: 'X' },
    { id: 'c', group: 'Y' },
    { id: 'd', group: 'Y' },
  ],
  edges: [
    { source: 'a', target: 'b', weight: 2 },
    { source: 'b', target: 'c', weight: 1 },
    { source: 'b', target: 'b' },
    { source: 'b', target: 'a', weight: 3 },
  ],
});

describe('sidos measure', () => {
  test('prints values of nodes, ties, groups and the network under their keys', async () => {
    expect(await measure('small.json', small)).toBe(0);
    const { meta, values } = answer();
    expect(meta).toMatchObject({ directed: false, nodes: 4, edges: 2, group: 'group', weight: 'weight' });
    expect(values.node.constraint).toEqual({ a: 1, b: 0.5, c: 1, d: null });
    expect(values.node.strength).toEqual({ a: 5, b: 6, c: 1, d: 0 });
    expect(values.global).toMatchObject({ nodes: 4, edges: 2, total_weight: 6, ei_index: 0 });
    expect(values.group.X).toMatchObject({ size: 2, internal_ties: 1, external_ties: 1, density: 1 });
    expect(values.group_pairs).toEqual([{ a: 'X', b: 'Y', ties: 1, weight: 1, possible: 4, density: 0.25 }]);
    expect(values.list.k_components).toEqual([{ k: 1, nodes: ['a', 'b', 'c'] }]);
  });

  test('leaves out self-loops, merges repeated ties, and says how many', async () => {
    await measure('small.json', small);
    expect(told).toContain('1 self-loop left out');
    expect(told).toContain('1 repeated tie merged, weights added up');
    // In the order of the file's ties: the loop has no value, the repeat that of its tie.
    expect(answer().values.edge.common_neighbours).toEqual([0, 0, null, 0]);
  });

  test('names what it does not compute, with the reason', async () => {
    await measure('small.json', small);
    expect(told).toMatch(/not computed: .*reciprocity.*\(is for directed networks\)/);
  });

  test('computes only the keys named', async () => {
    await measure('small.json', small, '--measures', 'degree,density');
    const { values } = answer();
    expect(Object.keys(values.node)).toEqual(['degree']);
    expect(values.global).toEqual({ density: 1 / 3 });
    expect(values.group.Y.density).toBe(0);
  });

  test('writes a row a node and a column a key as CSV, undefined as nothing', async () => {
    await measure('small.json', small, '--format', 'csv', '--measures', 'degree,constraint');
    expect(out.split('\n')).toEqual(['id,degree,constraint', 'a,1,1', 'b,2,0.5', 'c,1,1', 'd,0,', '']);
  });

  test('reads directions from the file, and from the command line', async () => {
    await measure('small.json', small, '--directed', '--measures', 'reciprocity');
    expect(answer().values.global.reciprocity).toBeCloseTo(2 / 3, 12);
  });

  test('never prints a number for what is undefined, whatever the network', async () => {
    const lonely = { nodes: [{ id: 'a', group: 'X' }], edges: [] };
    expect(await measure('one.json', JSON.stringify(lonely))).toBe(0);
    const { values } = answer();
    expect(values.global).toMatchObject({ density: null, modularity: null, transitivity: null });
    expect(values.group.X).toMatchObject({ density: null, external_density: null, ei_index: null });
    expect(values.node.participation).toEqual({ a: null });
  });

  test('gives the same bytes for the same seed', async () => {
    await runMeasure([fixture('les-miserables'), '--seed', '7']);
    const first = out;
    out = '';
    await runMeasure([fixture('les-miserables'), '--seed', '7']);
    expect(out).toBe(first);
  });

  test('measures the women and the events of a two-mode network apart', async () => {
    await runMeasure([fixture('davis'), '--measures', 'robins_alexander,newman_strength_*']);
    const { values } = answer();
    // Robins and Alexander 2004 give 0.468 for the southern women.
    expect(values.global.robins_alexander).toBeCloseTo(0.468, 3);
    const [women, events] = Object.values(values.node).map((column) => Object.keys(column).length);
    expect([women, events].sort()).toEqual([14, 18]);
  });

  test('explains itself, with every key', async () => {
    expect(await runMeasure(['--help'])).toBe(0);
    for (const part of ['--measures', '--group', '--seed', 'constraint_ego_network', 'k_components'])
      expect(out).toContain(part);
  });
});

describe('formats', () => {
  const wanted = { a: 1 / 2, 'b & ä': 1, c: 1 / 2 };

  const graphml = `<?xml version="1.0"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="g" for="node" attr.name="sector" attr.type="string"><default>X</default></key>
  <key id="w" for="edge" attr.name="projects" attr.type="double"/>
  <graph edgedefault="undirected">
    <node id="a"/><node id="b &amp; &#228;"><data key="g">Y</data></node><node id="c"/>
    <edge source="a" target="b &amp; &#228;"><data key="w">2</data></edge>
    <edge source="b &amp; &#228;" target="c"><data key="w">0.5</data></edge>
  </graph>
</graphml>`;

  const gexf = `<?xml version="1.0"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="undirected">
  <attributes class="node"><attribute id="0" title="sector" type="string"><default>X</default></attribute></attributes>
  <attributes class="edge"><attribute id="1" title="projects" type="double"/></attributes>
  <nodes><node id="a"/><node id="b &amp; ä"><attvalues><attvalue for="0" value="Y"/></attvalues></node><node id="c"/></nodes>
  <edges>
    <edge source="a" target="b &amp; ä"><attvalues><attvalue for="1" value="2"/></attvalues></edge>
    <edge source="b &amp; ä" target="c"><attvalues><attvalue for="1" value="0.5"/></attvalues></edge>
  </edges></graph></gexf>`;

  test.each([
    ['GraphML', 'x.graphml', graphml],
    ['GEXF', 'x.gexf', gexf],
  ])('%s with attributes, defaults and names of any letters', async (_format, name, text) => {
    const options = [
      '--group',
      'sector',
      '--weight',
      'projects',
      '--measures',
      'degree_centrality,strength,ei_index',
    ];
    expect(await measure(name, text, ...options)).toBe(0);
    const { values } = answer();
    expect(values.node.degree_centrality).toEqual(wanted);
    expect(values.node.strength).toEqual({ a: 2, 'b & ä': 2.5, c: 0.5 });
    expect(values.global.ei_index).toBe(1);
  });

  test.each([
    ['a header and commas', 'Source,Target,weight\na,b & ä,2\n"b & ä",c,0.5\n'],
    ['semicolons and no header', 'a;b & ä;2\nb & ä;c;0.5\n'],
    [
      'tabs, a byte order mark and Windows line ends',
      '\uFEFFfrom\tto\tweight\r\na\tb & ä\t2\r\nb & ä\tc\t0.5\r\n',
    ],
  ])('CSV with %s', async (_form, text) => {
    expect(await measure('ties.csv', text, '--measures', 'degree_centrality,strength')).toBe(0);
    const { values } = answer();
    expect(values.node.degree_centrality).toEqual(wanted);
    expect(values.node.strength).toEqual({ a: 2, 'b & ä': 2.5, c: 0.5 });
  });
});

test('told to end, it ends at once, whatever it computes', async () => {
  // Every distance of this network takes minutes.
  const nodes = Array.from({ length: 20_000 }, (_, i) => ({ id: `n${i}` }));
  const edges = nodes.slice(1).map(({ id }, i) => ({ source: `n${i}`, target: id }));
  const path = join(folder, 'path.json');
  await writeFile(path, JSON.stringify({ directed: false, nodes, edges }));
  const run = sidos(['measure', path], {});
  await new Promise((resolve) => setTimeout(resolve, 5_000));
  const told = performance.now();
  run.process.kill('SIGTERM');
  expect(await run.ended).toEqual({
    code: 143,
    out: '',
    err: 'sidos: ended by the signal to end; what was not finished is not kept.\n',
  });
  expect(performance.now() - told).toBeLessThan(10_000);
});

describe('a file of "sidos export"', () => {
  const facts = () =>
    bridgeFacts()
      .project('p1-wp', 'a1 x', { kind: 'work package' })
      .tie('PART_OF', 'project:p1-wp', 'project:p1', { nature: 'work package' });
  const file = () => {
    const { entities, relations } = facts();
    return JSON.stringify({ entities, relations });
  };

  test('is measured as the desks measure it: the same ties, the same values, what they rest on beside', async () => {
    const text = 'through:project|cap:9';
    expect(await measure('all.json', file(), '--network', text, '--groups', 'region:region')).toBe(0);
    const { meta, values } = JSON.parse(out) as Output;
    const desk = await QUESTIONS.measures.run(
      await facts().snapshot(),
      MeasuresRequest.parse({
        network: readNetwork(text),
        grouping: { by: 'region' },
        measures: ['degree', 'constraint', 'ei_index'],
      }),
      plainTools,
    );
    for (const column of desk.columns.filter(({ level }) => level === 'node'))
      expect(desk.actors.map(({ id }) => values.node[column.key][id])).toEqual(column.values);
    expect(values.global.ei_index).toBe(
      desk.columns.find(({ key, level }) => key === 'ei_index' && level === 'global')!.values[0],
    );
    expect(meta.analysis).toMatchObject({ ties: 5, linking: { parts: 1 }, basis: desk.meta.basis });
  });

  test('can have its parts for themselves', async () => {
    await measure('all.json', file(), '--network', 'fold:no', '--measures', 'strength');
    const { meta } = JSON.parse(out) as Output;
    expect(meta.analysis).toMatchObject({ linking: { used: 5, parts: 0 } });
  });

  test.each([
    [['--network', 'through:nothing'], '"through:nothing" is not understood'],
    [['--network', 'without:project:gone'], 'no "project:gone" to leave out'],
    [['--groups', 'colour'], '--groups colour: write region:region'],
  ])('%j is refused in words', async (options, words) => {
    expect(await measure('all.json', file(), ...options)).toBe(2);
    expect(out).toBe('');
    expect(told).toContain(words);
  });

  test('a graph is none, and says so', async () => {
    expect(await measure('graph.csv', 'source,target\na,b\n', '--network', 'fold:no')).toBe(2);
    expect(told).toContain('it is a graph already');
  });
});
