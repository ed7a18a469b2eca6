import { describe, expect, test } from '@jest/globals';
import { MembershipsRequest, type MembershipsAnswer } from '@sidos/api/model';
import type { z } from 'zod';
import { memberships } from '../../../api/src/graph/analysis/memberships.ts';
import { bridgeFacts } from './network.ts';

const ask = async (request: z.input<typeof MembershipsRequest> = {}) =>
  memberships(await bridgeFacts().snapshot(), MembershipsRequest.parse(request));

const inWords = ({ actors, things, member, thing }: MembershipsAnswer) =>
  member.map((actor, k) => `${actors[actor].name} ${things[thing[k]].name}`);

describe('who takes part in what', () => {
  test('is every membership once, those of things with one member too', async () => {
    expect(inWords(await ask())).toEqual([
      'a1 p1',
      'a1 p5',
      'a2 p1',
      'b1 p2',
      'b1 p3',
      'b1 p4',
      'b2 p3',
      'b2 p4',
      'x p1',
      'x p2',
    ]);
  });
  test('leaves out what the definition leaves out, and says what it was', async () => {
    const answer = await ask({ network: { cap: 2 } });
    expect(inWords(answer)).not.toContain('a1 p1');
    expect(answer.meta.linking.overCap).toBe(1);
    expect(answer.meta.network.cap).toBe(2);
  });
});
