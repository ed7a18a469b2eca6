import { describe, expect, test } from '@jest/globals';
import { EmbeddednessRequest } from '@sidos/api/model';
import type { z } from 'zod';
import { embeddedness } from '../../../api/src/graph/analysis/embeddedness.ts';
import { plainTools } from '../../../api/src/graph/analysis/tools.ts';
import { Facts } from '../../support/snapshots.ts';

/** A project of five, who are a cluster; e also with f, who is in a project of three; y takes part in nothing. */
const facts = () =>
  new Facts()
    .project('clique', 'a b c d e')
    .project('pair', 'e f')
    .project('trio', 'f g h')
    .cluster('five', 'a b c d e y')
    .tie('CONCERNS', 'project:clique', 'cluster:five');

type Asked = Partial<z.input<typeof EmbeddednessRequest>>;
const ask = async (request: Asked = {}, of = facts()) =>
  embeddedness(
    await of.snapshot(),
    EmbeddednessRequest.parse({ group: { by: 'cluster', id: 'cluster:five' }, runs: 10, ...request }),
    plainTools,
  );

describe('members drawn by lot', () => {
  test('E-I, density and QAP are those of all the ways to draw five of eight', async () => {
    const { figures, inside } = await ask();
    const of = (key: string) => figures.find((figure) => figure.key === key)!;
    // By networkx 3.6.1 over the 56 subsets: E-I of the cluster −9/11, of a subset 0.1974 on average; density inside 0.5 on
    // average, as of the whole (14 of 28); one subset of 56 has ten ties inside or more: 1/56 = 0.018.
    expect(of('ei_index').group.value).toBeCloseTo(-9 / 11, 12);
    expect(of('ei_index').labels!.mean).toBeCloseTo(0.1974, 1);
    expect(of('density_inside').labels!.mean).toBeCloseTo(0.5, 1);
    expect(of('ei_index').group.value!).toBeLessThan(of('ei_index').labels!.low);
    expect(inside.qap!).toBeGreaterThan(0.005);
    expect(inside.qap!).toBeLessThan(0.035);
  });

  test('the same seed gives the same ranges, and a group of everyone none', async () => {
    const [first, again] = [await ask({ seed: 4 }), await ask({ seed: 4 })];
    expect(again.figures).toEqual(first.figures);
    const all = await ask({ group: { by: 'kind', kind: 'company' } });
    expect(all.inside.qap).toBeNull();
    expect(all.figures.every(({ labels }) => labels === null)).toBe(true);
  });

  test('against the rest there is no range of a difference; against a named group there is', async () => {
    expect((await ask()).figures.every(({ difference }) => difference === null)).toBe(true);
    const named = facts().cluster('others', 'f g h i j').project('more', 'i j').project('again', 'i j');
    const { figures } = await ask({ comparison: { by: 'cluster', id: 'cluster:others' } }, named);
    const repeated = figures.find(({ key }) => key === 'repeated')!;
    // i and j meet twice, nobody else does: by lot their ties fall to either group, so that the difference lies about 0.
    expect(repeated.difference!.low).toBeLessThan(0);
    expect(repeated.difference!.high).toBeGreaterThan(0);
  });
});

describe('what the ties inside are counted of', () => {
  test('all members, the tied, the absent, and the thing that makes most of them', async () => {
    const { inside, absent } = await ask();
    expect(inside).toMatchObject({ ties: 10, members: 5, tied: 5, absent: 1 });
    expect(inside.largest).toMatchObject({ thing: { name: 'clique' }, members: 5, ties: 10 });
    expect(absent.map(({ name }) => name)).toEqual(['y']);
  });

  test('what defines a group is named, with how many of the ties inside rest on it alone; they can be left out', async () => {
    const group = { by: 'cluster', id: 'cluster:five', wide: true } as const;
    const { defining } = await ask({ group });
    expect(defining.things.map(({ name }) => name)).toEqual(['clique']);
    expect(defining.ties).toBe(10);
    expect((await ask()).defining).toEqual({ things: [], ties: 0 });
    const left = await ask({ group, network: { without: ['project:clique'], alone: 'all' } });
    expect(left.inside).toMatchObject({ ties: 0, members: 6, tied: 1 });
    expect(left.defining.ties).toBe(0);
  });

  test('a mean over some members says of how many', async () => {
    const { figures } = await ask({ network: { alone: 'all' } });
    const of = (key: string) => figures.find((figure) => figure.key === key)!;
    // y has no partners: what it takes part in overlaps with nobody's; it reaches nobody, which is 0, not unknown.
    expect(of('two_mode_clustering').known).toBe(5);
    expect(of('reach').known).toBe(6);
    expect(of('repeated').known).toBeNull();
  });

  test('fewer than five give no figure, no range and no depths, on either side', async () => {
    const few = facts().cluster('three', 'f g h');
    const three = { by: 'cluster', id: 'cluster:three' } as const;
    const small = await ask({ group: three }, few);
    expect(small.depths).toEqual([]);
    expect(small.inside.qap).toBeNull();
    expect(
      small.figures.every(({ group, labels, random }) => group.value === null && !labels && !random),
    ).toBe(true);
    const beside = await ask({ comparison: three }, few);
    expect(
      beside.figures.every(({ comparison, difference }) => comparison.value === null && !difference),
    ).toBe(true);
    expect(beside.depths.length).toBeGreaterThan(0);
    expect(beside.depths.every(({ comparison }) => comparison === null)).toBe(true);
  });
});
