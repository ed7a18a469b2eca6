import { describe, expect, test } from '@jest/globals';
import { Pattern, QUESTIONS, RELATION_TYPES, relationType, type PatternInput } from '@sidos/api/model';
import fc from 'fast-check';
import {
  grammarOf,
  sentenceLines,
  sentenceText,
  stepName,
} from '../../client/src/panels/ask/sentence/sentence.ts';
import { patterns } from '../graph/pattern/arbitrary.ts';
import { LANGUAGES } from './languages.ts';

const names = {
  byId: (id: string) => ({ 'project:ase': 'ASE', 'cluster:luova': 'Luova' })[id] ?? id.split(':')[1],
  euro: (value: number) => String(value),
  date: (iso: string) => iso,
  relation: (name: string) => name.toLowerCase(),
};
const said = (input: PatternInput, language: string): string =>
  sentenceText(sentenceLines(Pattern.parse(input), grammarOf(language), names));
const question = (key: string): Pattern => QUESTIONS.find((one) => one.key === key)!.pattern;
const takesPart = (direction: 'out' | 'in', roles: string[] = []) => ({
  relations: ['PARTICIPATES_IN' as const],
  direction,
  roles,
});

const lapland: PatternInput = {
  steps: [
    { type: 'organisation', place: { ids: ['region:lappi'], outside: false } },
    { tie: takesPart('out', ['partner']), type: 'project' },
    {
      tie: takesPart('in'),
      type: 'organisation',
      kinds: ['university'],
      place: { ids: ['region:lappi'], outside: true },
    },
  ],
};

// Sentences as a speaker of the language writes them.
describe('a question reads as a sentence', () => {
  test.each([
    [
      'en',
      'Organisations in Lapland that take part as partner in projects together with universities outside Lapland',
    ],
    [
      'fi',
      'Organisaatiot Lapissa, jotka ovat mukana kumppanina hankkeissa yhdessä yliopistojen kanssa Lapin ulkopuolella',
    ],
    [
      'sv',
      'Organisationer i Lappland som deltar som partner i projekt tillsammans med universitet utanför Lappland',
    ],
  ])('of three steps in %s', (language, sentence) => {
    expect(said(lapland, language)).toBe(sentence);
  });

  test.each([
    [
      'en',
      'Organisations in the cluster Luova that do not take part in any projects with organisations outside the cluster Luova taking part',
    ],
    [
      'fi',
      'Organisaatiot klusterissa Luova, jotka eivät ole mukana missään hankkeessa, jossa on mukana organisaatioita klusterin Luova ulkopuolella',
    ],
    [
      'sv',
      'Organisationer i klustret Luova som inte deltar i något projekt där organisationer utanför klustret Luova deltar',
    ],
  ])('that denies, in %s', (language, sentence) => {
    const { steps } = question('noTieOutsideCluster');
    const luova = steps.map((step) => ({
      ...step,
      cluster: step.cluster && { ...step.cluster, ids: ['cluster:luova'] },
    }));
    expect(said({ steps: luova }, language)).toBe(sentence);
  });

  test.each([
    ['en', 'Ideas about the theme vety with the status applied for or planned'],
    ['fi', 'Ideat teemasta vety vaiheessa haettu tai suunnitteilla'],
    ['sv', 'Idéer om temat vety i skedet sökt eller planerat'],
  ])('about a theme and a status, in %s', (language, sentence) => {
    const about = { ids: ['theme:vety'], outside: false };
    const step = { type: 'project', kinds: ['idea'], theme: about, statuses: ['applied', 'planned'] };
    expect(said(Pattern.parse({ steps: [step] }), language)).toBe(sentence);
  });

  test.each([
    [
      'en',
      'The project ASE that allocates money to organisations, projects or clusters (budget line: total)',
    ],
    ['fi', 'Hanke ASE, joka osoittaa rahaa organisaatioille, hankkeille tai klustereille (erä: yhteensä)'],
    ['sv', 'Projektet ASE som anvisar pengar till organisationer, projekt eller kluster (post: totalt)'],
  ])('about one named thing, which the verb agrees with, in %s', (language, sentence) => {
    expect(said(question('whereMoneyGoes'), language)).toBe(sentence);
  });

  test.each([
    [
      'en',
      'Ideas that cover areas, and ideas (1) without any organisations taking part located in the same area (2) or a part of it',
    ],
    [
      'fi',
      'Ideat, jotka kattavat alueita, ja ideat (1), joissa ei ole mukana yhtään organisaatiota, joka sijaitsee samalla alueella (2) tai sen osissa',
    ],
    [
      'sv',
      'Idéer som täcker områden, och idéer (1) utan att någon organisation deltar som finns i samma område (2) eller en del därav',
    ],
  ])('that goes back to earlier steps, in %s', (language, sentence) => {
    const { steps } = question('regionWithoutApplicant');
    const plain = steps.map((step) => ({ ...step, tie: step.tie && { ...step.tie, roles: [] } }));
    expect(said({ steps: plain }, language)).toBe(sentence);
  });

  test.each([
    ['en', 'Projects with at least 3 municipalities taking part as lead between 2010 and 2015'],
    ['fi', 'Hankkeet, joissa on mukana päätoteuttajana vähintään 3 kuntaa aikana 2010–2015'],
    ['sv', 'Projekt där minst 3 kommuner deltar som huvudgenomförare mellan 2010 och 2015'],
  ])('that counts, in %s', (language, sentence) => {
    const tie = {
      ...takesPart('in', ['lead']),
      quantity: { is: 'least' as const, n: 3 },
      from: '2010',
      until: '2015',
    };
    const steps = [
      { type: 'project' as const },
      { tie, type: 'organisation' as const, kinds: ['municipality'] },
    ];
    expect(said({ steps }, language)).toBe(sentence);
  });

  test.each([
    ['en', 'The organisation alfa that funds both ASE and silta'],
    ['fi', 'Organisaatio alfa, joka rahoittaa molempia hankkeita ASE ja silta'],
    ['sv', 'Organisationen alfa som finansierar både ASE och silta'],
  ])('of two named at once, in %s', (language, sentence) => {
    const steps: PatternInput['steps'] = [
      { type: 'organisation', ids: ['organisation:alfa'] },
      {
        tie: { relations: ['FUNDS'], direction: 'out', quantity: { is: 'all' } },
        type: 'project',
        ids: ['project:ase', 'project:silta'],
      },
    ];
    expect(said({ steps }, language)).toBe(sentence);
  });
});

describe('every tie has words', () => {
  const every = RELATION_TYPES.flatMap((relation) =>
    relationType(relation).ends.flatMap(([from, to]) =>
      from === 'document' || to === 'document'
        ? []
        : [
            { relation, direction: 'out' as const, of: from, other: to },
            { relation, direction: 'in' as const, of: to, other: from },
          ],
    ),
  );

  test.each(LANGUAGES)('said and denied differ, and name the thing, in %s', (language) => {
    for (const { relation, direction, of, other } of every) {
      const tie = { relations: [relation], direction };
      const yes = said({ steps: [{ type: of }, { tie, type: other }] }, language);
      const no = said(
        { steps: [{ type: of }, { tie: { ...tie, quantity: { is: 'none' } }, type: other }] },
        language,
      );
      expect(yes).not.toBe(no);
      for (const text of [yes, no]) {
        expect(text).not.toMatch(/[{}|]|undefined|null| {2}/);
        expect(text).toMatch(/^\p{Lu}/u);
      }
    }
  });

  test.each(LANGUAGES)('any question at all is said without a gap in %s', (language) => {
    const ids = {
      organisation: ['organisation:alfa'],
      region: ['region:lappi', 'region:x'],
      project: ['project:ase'],
    };
    const lexicon = {
      ids: { ...ids, person: ['person:anna'], cluster: ['cluster:luova'], event: [], theme: ['theme:vety'] },
      documents: ['000', '004'],
      texts: ['osake'],
    };
    fc.assert(
      fc.property(patterns(lexicon), (pattern) => {
        const lines = sentenceLines(pattern, grammarOf(language), names);
        expect(lines).toHaveLength(pattern.steps.length);
        expect(sentenceText(lines)).not.toMatch(/[{}|]|undefined|null| {2}/);
        // What is asked can be seen: each piece is a button that changes it.
        pattern.steps.forEach((step, at) => {
          const parts = lines[at].segments.map(({ part }) => part);
          expect(parts).toContain('what');
          expect(parts.includes('place')).toBe(step.place !== null);
          expect(parts.includes('cluster')).toBe(step.cluster !== null);
          expect(parts.includes('theme')).toBe(step.theme !== null);
          expect(parts.includes('status')).toBe(step.statuses.length > 0);
          expect(parts.includes('role')).toBe((step.tie?.roles.length ?? 0) > 0);
        });
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  test('a step is called by what it is about', () => {
    const { steps } = Pattern.parse(lapland);
    expect(stepName(steps, 2, grammarOf('fi'), names)).toBe('yliopistot');
    expect(stepName(steps, 1, grammarOf('sv'), names)).toBe('projekt');
  });
});
