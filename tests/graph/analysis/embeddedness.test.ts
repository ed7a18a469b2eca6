import { describe, expect, test } from '@jest/globals';
import { EmbeddednessRequest, NetworkDefinition } from '@sidos/api/model';
import type { z } from 'zod';
import { seededRandom } from '../../../api/src/measures/index.ts';
import { analysisOf } from '../../../api/src/graph/analysis/analysis.ts';
import { embeddedness } from '../../../api/src/graph/analysis/embeddedness.ts';
import { rewiredIncidence } from '../../../api/src/graph/analysis/rewired.ts';
import { plainTools } from '../../../api/src/graph/analysis/tools.ts';
import { membersOf, thingsOf } from '../../../api/src/graph/analysis/two-mode.ts';
import { Facts } from '../../support/snapshots.ts';

/** Five in a chain, the first two of them twice; the first also works with o1, who works with o2. */
function chain(): Facts {
  return new Facts()
    .organisation('o1', { kind: 'university' })
    .organisation('o2', { kind: 'university' })
    .project('p12', 'g1 g2')
    .project('p12-again', 'g1 g2')
    .project('p23', 'g2 g3')
    .project('p34', 'g3 g4')
    .project('p45', 'g4 g5')
    .project('out', 'g1 o1')
    .project('others', 'o1 o2')
    .cluster('k', 'g1 g2 g3 g4 g5')
    .cluster('small', 'g1 g2 g3 g4')
    .cluster('absent', 'g1 nobody');
}

const ask = async (request: Partial<z.input<typeof EmbeddednessRequest>> = {}, facts = chain()) =>
  embeddedness(
    await facts.snapshot(),
    EmbeddednessRequest.parse({
      group: { by: 'cluster', id: 'cluster:k' },
      grouping: { by: 'kind' },
      runs: 20,
      ...request,
    }),
    plainTools,
  );

const figure = ({ figures }: Awaited<ReturnType<typeof ask>>, key: string) =>
  figures.find((found) => found.key === key)!;

describe('the sheet of a group', () => {
  test('inward or outward, with what the sizes alone give', async () => {
    const { group, expected } = figure(await ask(), 'ei_index');
    // Four ties inside, one outside: (1 − 4) / 5. Of 5 in 7: 10 pairs across and 10 inside: 0.
    expect(group).toEqual({ value: -3 / 5 });
    expect(expected).toBe(0);
  });

  test('how tightly tied, and depth', async () => {
    const answer = await ask();
    expect(figure(answer, 'density_inside').group.value).toBe(4 / 10);
    expect(figure(answer, 'density_outside').group.value).toBe(1 / 10);
    // Six ties of 21 pairs.
    expect(figure(answer, 'density_inside').expected).toBeCloseTo(6 / 21, 12);
    expect(answer.depthMeasure).toBe('k_component_level');
    expect(figure(answer, 'depth').group.value).toBe(1);
    // Two are too few to be drawn beside them.
    expect(answer.depths).toEqual([{ depth: 1, members: 5, comparison: null }]);
  });

  test('repeated co-operation, shared partners, overlap of things', async () => {
    const answer = await ask();
    // Things in the five ties of members: 2 + 1 + 1 + 1 + 1; in repeated ties 2.
    expect(figure(answer, 'repeated').group.value).toBeCloseTo(2 / 6, 12);
    expect(figure(answer, 'shared_partners').group.value).toBe(0);
    // Overlap by member: g1 with g2 2/4 and o1 1/4; g2 with g1 2/4 and g3 1/4; g3 with g2 1/4 and g4 1/3;
    // g4 with g3 1/3 and g5 1/2; g5 with g4 1/2. Means 3/8, 3/8, 7/24, 5/12, 1/2.
    expect(figure(answer, 'two_mode_clustering').group.value).toBeCloseTo(
      (3 / 8 + 3 / 8 + 7 / 24 + 5 / 12 + 1 / 2) / 5,
      12,
    );
  });

  test('dependence on few: the three strongest, those who split it, and the largest shares', async () => {
    const answer = await ask();
    // Newman strength inside: g1 2, g2 3, g3 2, g4 2, g5 1, in all 10.
    expect(figure(answer, 'dependence').group.value).toBeCloseTo(7 / 10, 12);
    expect(answer.splitters.map(({ name }) => name)).toEqual(['g2', 'g3', 'g4']);
    expect(answer.largestShares[0]).toMatchObject({ actor: { name: 'g2' }, share: 0.3 });
  });

  test('reach and spread over groups', async () => {
    const answer = await ask();
    const g3 = answer.members.find(({ actor }) => actor.name === 'g3');
    // g3: two at 1, two at 2, o1 at 3, o2 at 4.
    expect(g3?.figures.reach.value).toBeCloseTo((2 + 1 + 1 / 3 + 1 / 4) / 6, 12);
    // Only g1 has ties to two kinds, one each: 1/2; the others 0.
    expect(figure(answer, 'participation').group.value).toBeCloseTo(1 / 10, 12);
  });

  test('each member has a row', async () => {
    const { members } = await ask();
    expect(members.map(({ actor, inside, outside }) => [actor.name, inside, outside])).toEqual([
      ['g1', 1, 1],
      ['g2', 2, 0],
      ['g3', 2, 0],
      ['g4', 2, 0],
      ['g5', 1, 0],
    ]);
    expect(members[0].figures).toMatchObject({
      ei_index: { value: 0 },
      density_inside: { value: 1 / 4 },
      density_outside: { value: 1 / 2 },
      repeated: { value: 2 / 3 },
      dependence: { value: 2 / 10 },
    });
  });
});

describe('against others and against chance', () => {
  test('no figures of fewer than five, but their rows', async () => {
    const answer = await ask({ group: { by: 'cluster', id: 'cluster:small' } });
    expect(figure(answer, 'ei_index')).toMatchObject({
      group: { value: null, absence: 'small-group' },
      expected: null,
      random: null,
    });
    expect(answer.members).toHaveLength(4);
    // The rest has three.
    expect(figure(answer, 'ei_index').comparison).toEqual({ value: null, absence: 'small-group' });
  });

  test('who belongs to both counts for the group; who is no actor is named', async () => {
    const answer = await ask({ comparison: { by: 'cluster', id: 'cluster:small' } });
    expect([answer.overlap, answer.comparison.size]).toEqual([4, 0]);
    expect(answer.comparisonMembers).toEqual([]);
    expect((await ask()).comparisonMembers).toEqual(['organisation:o1', 'organisation:o2']);
    const { absent } = await ask({ group: { by: 'cluster', id: 'cluster:absent' } });
    expect(absent.map(({ name }) => name)).toEqual(['nobody']);
  });

  test('the same seed gives the same range, which holds its mean; another seed another', async () => {
    const range = async (seed: number) => figure(await ask({ seed }), 'density_inside').random!;
    const first = await range(3);
    expect(await range(3)).toEqual(first);
    expect(first.low).toBeLessThanOrEqual(first.mean);
    expect(first.mean).toBeLessThanOrEqual(first.high);
    expect(await range(4)).not.toEqual(first);
  });

  test('random networks keep how many things an actor is in and how many members a thing has', async () => {
    const { twoMode } = analysisOf(await chain().snapshot(), NetworkDefinition.parse({}));
    const { incidence } = twoMode;
    const mixed = rewiredIncidence(incidence, seededRandom(5));
    const things = (of: typeof incidence) => twoMode.actors.map((_, i) => thingsOf(of, i).length);
    const members = (of: typeof incidence) => twoMode.things.map((_, k) => membersOf(of, k).length);
    expect(things(mixed)).toEqual(things(incidence));
    expect(members(mixed)).toEqual(members(incidence));
    expect(mixed.eventsOf).not.toEqual(incidence.eventsOf);
  });

  test('a region, a project with its parts and a kind are groups too', async () => {
    const facts = chain()
      .region('town', 'municipality')
      .project('whole', 'o2')
      .tie('PART_OF', 'project:p12', 'project:whole', { nature: 'part' })
      .tie('LOCATED_IN', 'organisation:g1', 'region:town');
    const names = async (group: z.input<typeof EmbeddednessRequest>['group']) =>
      (await ask({ group }, facts)).members.map(({ actor }) => actor.name);
    expect(await names({ by: 'region', id: 'region:town' })).toEqual(['g1']);
    expect(await names({ by: 'project', id: 'project:whole' })).toEqual(['g1', 'g2', 'o2']);
    expect(await names({ by: 'kind', kind: 'university' })).toEqual(['o1', 'o2']);
  });
});
