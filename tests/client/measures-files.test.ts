import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  MeasuresRequest,
  MembershipsRequest,
  type MeasuresAnswer,
  type MembershipsAnswer,
} from '@sidos/api/model';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readGraph, toCsv, toGexf, toGraphml, toNetworkJson } from '../../api/src/formats/index.ts';
import { measures } from '../../api/src/graph/analysis/measures.ts';
import { memberships } from '../../api/src/graph/analysis/memberships.ts';
import { plainTools } from '../../api/src/graph/analysis/tools.ts';
import { groupColours, paintGroups } from '../../client/src/desks/frame/paint/groups.ts';
import {
  actorsTable,
  csvOf,
  groupsTable,
  membershipsTable,
  networkFileOf,
  tablesMetadata,
  tiesTable,
  wholeOf,
  wholeTable,
  type FileNames,
} from '../../client/src/desks/measures/files.ts';
import { linksOf, paintByValue, sizesOf } from '../../client/src/desks/measures/paint.ts';
import { PALETTES } from '../../client/src/styles/palette.ts';
import { bridgeFacts } from '../graph/analysis/network.ts';
import { sidos } from '../support/sidos.ts';

const shown: FileNames = { name: ({ name }) => name, group: ({ name }) => name, numbered: false };
const parameters = { definition: '{"actors":"organisation"}', seed: '1', 'data version': 'v1' };
const head = {
  ...{ title: 'Measures', description: 'Two are tied if they share a project.', date: '2026-01-31' },
  ...{ parameters, titleOf: ({ key }: { key: string }) => key },
};
const rowsOf = (csv: string): string[][] =>
  csv
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => line.split(','));

let answer: MeasuresAnswer;
let members: MembershipsAnswer;
beforeAll(async () => {
  const snapshot = await bridgeFacts().project('p6', 'lonely').snapshot();
  answer = await measures(snapshot, MeasuresRequest.parse({ grouping: { by: 'region' } }), plainTools);
  members = memberships(snapshot, MembershipsRequest.parse({}));
});

describe('the network file', () => {
  test('gives the same numbers when another program measures it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sidos-files-'));
    const file = join(folder, 'network.graphml');
    writeFileSync(file, toGraphml(networkFileOf(answer, shown, head)));
    const keys = [
      'degree',
      'strength',
      'betweenness_raw',
      'constraint',
      'effective_size_weighted',
      'pagerank',
    ];
    const { out, code } = await sidos(
      ['measure', file, '--weight', 'weight', '--format', 'json', '--measures', keys.join(',')],
      {},
    ).ended;
    rmSync(folder, { recursive: true });
    expect(code).toBe(0);
    const { values } = JSON.parse(out) as { values: { node: Record<string, Record<string, number | null>> } };
    for (const key of keys) {
      const own = answer.columns.find((column) => column.key === key && column.level === 'node')!;
      answer.actors.forEach(({ id }, i) => {
        const [theirs, ours] = [values.node[key][id], own.values[i]];
        if (ours === null) expect([key, id, theirs]).toEqual([key, id, null]);
        else expect(theirs).toBeCloseTo(ours, 9);
      });
    }
  });
  test('has groups, roles and yes and no as what they are, and what is undefined not at all', () => {
    const read = readGraph(Buffer.from(toGexf(networkFileOf(answer, shown, head))));
    const attributesOf = (id: string) =>
      Object.fromEntries(read.nodes.find((node) => node.id === id)!.attributes);
    expect(attributesOf('organisation:x')).toMatchObject({
      group: 'region:lakes',
      group_name: 'lakes',
      guimera_amaral_role: 'R2',
    });
    expect(attributesOf('organisation:x').core_member).toMatch(/^(true|false)$/);
    expect(attributesOf('organisation:lonely')).not.toHaveProperty('constraint');
    expect(attributesOf('organisation:lonely')).not.toHaveProperty('group');
  });
  test('says what it was computed from, and the figures of the whole', () => {
    const { parameters: told } = networkFileOf(answer, shown, head);
    expect(told).toMatchObject({ ...parameters, nodes: '6', edges: '5' });
  });
});

describe('the JSON file', () => {
  test('has the network, the groups with their measures, and the figures as numbers', () => {
    const text = toNetworkJson(networkFileOf(answer, shown, head), wholeOf(answer, shown));
    const { nodes, ties } = readGraph(Buffer.from(text));
    expect([nodes.length, ties.length]).toEqual([6, 5]);
    const file = JSON.parse(text) as Record<string, unknown>;
    expect(file).toMatchObject({ graph: { parameters }, figures: { nodes: 6, edges: 5 } });
    expect(file.columns).toEqual(JSON.parse(JSON.stringify(answer.columns)));
    expect(file.groups).toContainEqual(
      // Two members are too few for a figure of the group.
      expect.objectContaining({ id: 'region:south', members: 2, internal_ties: null }),
    );
  });
});

describe('the companion of the CSV files', () => {
  test('has the columns of each as they stand in its head, and what they were computed from', () => {
    const file = (name: string) => ({ url: `sidos-${name}.csv`, title: name });
    const files = {
      ...{ node: file('actors'), edge: file('ties'), group: file('groups') },
      ...{ global: file('whole'), memberships: file('memberships') },
    };
    const { notes, tables } = JSON.parse(tablesMetadata(answer, shown, head, files)) as {
      notes: object[];
      tables: { url: string; tableSchema: { columns: { titles: string }[] } }[];
    };
    expect(notes).toContainEqual({ parameters });
    const heads = [
      actorsTable(answer, shown, head.titleOf),
      tiesTable(answer, shown, head.titleOf),
      groupsTable(answer, shown, head.titleOf),
      wholeTable(answer),
      membershipsTable(members, shown),
    ].map((table) => csvOf(table).split('\r\n')[0]);
    expect(
      tables.map(({ tableSchema }) =>
        toCsv(
          tableSchema.columns.map(({ titles }) => titles),
          [],
        ).trimEnd(),
      ),
    ).toEqual(heads);
    expect(tables.map(({ url }) => url)).toEqual(Object.values(files).map(({ url }) => url));
  });
});

describe('the CSV files', () => {
  test('have the actors with keys as heads, undefined values empty', () => {
    const csv = csvOf(actorsTable(answer, shown, head.titleOf));
    const [first, ...rows] = rowsOf(csv);
    const facts = ['id', 'name', 'type', 'kind', 'group', 'group_name', 'groups'];
    expect(first.slice(0, 8)).toEqual([...facts, 'degree']);
    const x = rows.find(([id]) => id === 'organisation:x')!;
    expect(x[first.indexOf('degree')]).toBe('3');
    const lonely = rows.find(([id]) => id === 'organisation:lonely')!;
    expect(lonely[first.indexOf('constraint')]).toBe('');
    expect(lonely[first.indexOf('degree')]).toBe('0');
  });
  test('have the ties with both ends and their measures', () => {
    const [first, ...rows] = rowsOf(csvOf(tiesTable(answer, shown, head.titleOf)));
    const tie = rows.find((row) => row.includes('b1') && row.includes('b2'))!;
    expect(tie.slice(0, 6)).toEqual(['organisation:b1', 'organisation:b2', 'b1', 'b2', '2', '2']);
    expect(tie[first.indexOf('bridge')]).toBe('true');
  });
  test('have the groups and the whole', () => {
    const [first, ...groups] = rowsOf(csvOf(groupsTable(answer, shown, head.titleOf)));
    const south = groups.find(([id]) => id === 'region:south')!;
    expect([south[first.indexOf('members')], south[first.indexOf('internal_ties')]]).toEqual(['2', '']);
    expect(rowsOf(csvOf(wholeTable(answer)))).toContainEqual(['edges', '5']);
  });
  test('have every membership, so that others can compute the ties', () => {
    const rows = rowsOf(csvOf(membershipsTable(members, shown))).slice(1);
    expect(rows).toHaveLength(11);
    const said = ['project', 'project', 'partner', 'stated', '900'];
    expect(rows).toContainEqual(['organisation:x', 'project:p2', 'x', 'p2', ...said]);
  });
});

describe('people in files', () => {
  const people = (): MeasuresAnswer => ({
    ...answer,
    actors: answer.actors.map((actor) => ({ ...actor, id: `person:${actor.name}`, type: 'person' as const })),
  });
  const masked: FileNames = { ...shown, name: ({ name }) => `${name[0].toUpperCase()}.`, numbered: true };
  test('have neither name nor id that tells it, where names are not shown', () => {
    const texts = [
      csvOf(actorsTable(people(), masked, head.titleOf)),
      csvOf(tiesTable(people(), masked, head.titleOf)),
      toNetworkJson(networkFileOf(people(), masked, head), wholeOf(people(), masked)),
      toGraphml(networkFileOf(people(), masked, head)),
      toGexf(networkFileOf(people(), masked, head)),
    ];
    for (const text of texts) expect(text).not.toMatch(/person:[a-z]|lonely/);
  });
  test('are the same number in the file of actors and in that of ties', () => {
    const actors = rowsOf(csvOf(actorsTable(people(), masked, head.titleOf)));
    const at = answer.actors.findIndex(({ name }) => name === 'b1');
    const ties = rowsOf(csvOf(tiesTable(people(), masked, head.titleOf))).slice(1);
    expect(actors[at + 1][0]).toBe(`person:${at + 1}`);
    expect(ties.filter((row) => row.slice(0, 2).includes(`person:${at + 1}`))).toHaveLength(2);
  });
});

describe('what the desk lays over the stage', () => {
  const palette = PALETTES.light;
  const words = {
    ...{ noGroup: 'none', several: 'several', otherGroups: 'other', outside: 'outside', noValue: 'no value' },
    group: ({ name }: { name: string }) => name,
    range: (from: number, until: number) => `${from}–${until}`,
  };
  const everyId = (): string[] => [...answer.actors.map(({ id }) => id), 'project:p1', 'project:p2'];
  test('has a legend whose counts add up to all that is there', () => {
    const values = answer.actors.map((_, i) => (i === 0 ? null : i % 3));
    for (const { legend, colours } of [
      paintGroups(answer.actors, answer.groups, everyId(), palette, words),
      paintByValue(answer.actors, values, everyId(), palette, 'light', words),
    ]) {
      expect(legend.reduce((sum, { count }) => sum + count, 0)).toBe(everyId().length);
      expect(colours.size).toBe(everyId().length);
      for (const { colour, count } of legend) {
        expect([...colours.values()].filter((one) => one === colour)).toHaveLength(count);
      }
    }
  });
  test('colours a group as Bridges does', () => {
    const { colours } = paintGroups(answer.actors, answer.groups, everyId(), palette, words);
    const x = answer.actors.find(({ id }) => id === 'organisation:x')!;
    expect(colours.get(x.id)).toBe(groupColours(answer.groups, palette)[x.group!]);
  });
  test('gives equal values one colour and a crowd at zero the weakest', () => {
    const values = [0, 0, 0, 0, 1, 9];
    const { colours, legend } = paintByValue(answer.actors, values, everyId(), palette, 'dark', words);
    const found = answer.actors.map(({ id }) => colours.get(id));
    expect(new Set(found.slice(0, 4)).size).toBe(1);
    expect(new Set(found).size).toBe(3);
    expect(legend.map(({ label }) => label)).toEqual(['9–9', '1–1', '0–0', 'outside']);
  });
  test('sizes from the smallest up where values are below zero, and leaves out the undefined', () => {
    const { values, shift } = sizesOf(answer.actors.slice(0, 3), [-1, null, 1]);
    expect([...values.values()]).toEqual([0, 2]);
    expect(shift).toBe(-1);
    expect(sizesOf(answer.actors.slice(0, 2), [3, 5]).shift).toBe(0);
  });
  test('draws the measured ties, the strongest last and widest', () => {
    const links = linksOf(answer, palette);
    expect(links).toHaveLength(5);
    expect(links.at(-1)).toMatchObject({ a: 'organisation:b1', b: 'organisation:b2', width: 3 });
    expect(links.every(({ width }, i) => i === 0 || width >= links[i - 1].width)).toBe(true);
  });
});
