import { describe, expect, test } from '@jest/globals';
import type { SameProposal } from '@sidos/api/model';
import { proposeSame } from '../../api/src/sameness/index.ts';
import { Facts } from '../support/snapshots.ts';

/** An organisation for each name, `o:1` the first. */
function named(names: readonly string[], properties: Record<number, object> = {}): Facts {
  const facts = new Facts();
  names.forEach((name, at) =>
    facts.entity('organisation', String(at + 1).padStart(2, '0'), { kind: 'other', name, ...properties[at] }),
  );
  return facts;
}
const proposed = async (facts: Facts): Promise<SameProposal[]> => proposeSame(await facts.snapshot());
const codes = ({ reasons }: SameProposal): string[] => reasons.map(({ code }) => code);
const pairs = (found: readonly SameProposal[]): string[] =>
  found.map(({ nameA, nameB }) => `${nameA} = ${nameB}`);

// Organisations under two names each, as they write themselves (their own sites, the register of legal entities GLEIF).
const TWICE: [string, string][] = [
  ['Turun yliopisto', 'University of Turku'],
  ['Jyväskylän ammattikorkeakoulu', 'JYVASKYLAN AMMATTIKORKEAKOULU OY'],
  ['Centre National de la Recherche Scientifique', 'CNRS'],
  [
    'Fraunhofer-Gesellschaft zur Förderung der angewandten Forschung e.V.',
    'FRAUNHOFER GESELLSCHAFT ZUR FOERDERUNG DER ANGEWANDTEN FORSCHUNG EV',
  ],
  ['Rovaniemen Kehitys Oy', 'RovaniemenKehitys'],
  ['Technische Universität München', 'Technical University Munchen'],
  ['Universidad Politécnica de Madrid', 'Universidad Politecnica Madrid'],
  ['Kemin Digipolis Oy', 'Kemin Digipolisi'],
];
// Two each, however alike they are.
const APART: [string, string][] = [
  ['Oulun kaupunki', 'Oulun yliopisto'],
  ['Smart Cluster 1', 'Smart Cluster 2'],
  ['Deutsche Bank AG', 'Deutsche Bahn AG'],
];

describe('pairs that may be one', () => {
  test('hold the other name of each that has two, the first in its list', async () => {
    const found = await proposed(named([...TWICE, ...APART].flat()));
    const missed = TWICE.filter(([one, other]) => {
      const [best] = found.filter(({ nameA, nameB }) => [nameA, nameB].includes(one));
      return best === undefined || ![best.nameA, best.nameB].includes(other);
    });
    expect(missed).toEqual([]);
    // Names alone are never sure, and two things with like names are not even likely.
    expect(found.filter(({ band }) => band === 'sure')).toEqual([]);
    const likely = pairs(found.filter(({ band }) => band === 'likely'));
    expect(likely.filter((pair) => APART.some(([one]) => pair.includes(one)))).toEqual([]);
  });

  test('are sure where a register gives both one number, and the Finnish VAT number is the business id', async () => {
    // 0772017-4 and 2617416-4 pass the check digit of the Finnish business register.
    const found = await proposed(
      named(['Alpha Oy', 'Omega', 'Omega Oy', 'Omega Oyj'], {
        0: { businessId: '0772017-4' },
        1: { vat: 'FI07720174' },
        2: { businessId: '2617416-4' },
      }),
    );
    expect(found.slice(0, 1).map(({ nameA, nameB, band }) => [nameA, nameB, band])).toEqual([
      ['Alpha Oy', 'Omega', 'sure'],
    ]);
    // One name, two business ids: shown with what forbids it, and never likely.
    const vetoed = found.find(({ nameA, nameB }) => nameA === 'Omega' && nameB === 'Omega Oy')!;
    expect([vetoed.band, codes(vetoed).includes('veto')]).toEqual(['doubtful', true]);
    const free = found.find(({ nameA, nameB }) => nameA === 'Omega' && nameB === 'Omega Oyj')!;
    expect(free.band).toBe('likely');
  });

  test('speak of what is around them: one town for, partners in a project and another country against', async () => {
    const facts = named(['Arctic Wood Laboratory', 'Arctic Wood Laboratorio', 'Arctic Wood Laboratori'], {
      0: { country: 'FI' },
      2: { country: 'SE' },
    });
    facts.region('kemi', 'municipality').tie('LOCATED_IN', 'organisation:01', 'region:kemi');
    facts.tie('LOCATED_IN', 'organisation:02', 'region:kemi').project('p', '01 03');
    const found = await proposed(facts);
    const of = (b: string) => codes(found.find((one) => one.a === 'organisation:01' && one.b === b)!);
    expect(of('organisation:02')).toContain('place');
    expect(of('organisation:03')).toEqual(expect.arrayContaining(['otherCountry', 'met']));
  });

  test('are none of names without letters, and none of another type', async () => {
    const facts = named(['---', '***']).entity('project', 'Northern wood').entity('cluster', 'Northern wood');
    expect(await proposed(facts)).toEqual([]);
  });

  test('are people by their whole names or initials, never by a first name alone', async () => {
    const facts = new Facts();
    for (const name of ['Maija Esimerkki', 'M. Esimerkki', 'Maija Malli', 'Esimerkki Maija'])
      facts.entity('person', name.replace(' ', '-'), { name });
    expect(pairs(await proposed(facts)).sort()).toEqual([
      'Esimerkki Maija = M. Esimerkki',
      'Esimerkki Maija = Maija Esimerkki',
      'M. Esimerkki = Maija Esimerkki',
    ]);
  });

  test('depend on the network alone, whatever the order it was written in', async () => {
    const names = TWICE.flat();
    const forth = await proposed(named(names));
    const back = new Facts();
    back.entities.push(...named(names).entities.reverse());
    expect(await proposed(back)).toEqual(forth);
  });

  test('can be given up', async () => {
    const snapshot = await named(TWICE.flat()).snapshot();
    await expect(proposeSame(snapshot, ['organisation'], AbortSignal.abort())).rejects.toThrow('abort');
  });
});
