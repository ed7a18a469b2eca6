import { describe, expect, test } from '@jest/globals';
import type { MissingAnswer } from '@sidos/api/model';
import { candidateColumns, trialOf } from '../../client/src/desks/bridges/candidates.ts';
import { deskLink } from '../../client/src/desks/frame/link.ts';
import { actorTurns, differenceOf, signed } from '../../client/src/desks/bridges/numbers.ts';
import { groupTables, missingTable, trialTable } from '../../client/src/desks/bridges/reportTables.ts';
import { requestOf } from '../../client/src/desks/bridges/useTrial.ts';
import { actor, answer, groups, meta, names } from './bridges-fixture.ts';
import { speaking } from './languages.ts';

describe('trying a change out', () => {
  const alone: MissingAnswer['candidates'][number] = {
    actors: [actor('alfa', null)],
    score: 2,
    reasons: [{ kind: 'partners-in-both', things: [actor('beeta', 0), actor('gamma', 1)] }],
  };
  const pair = { ...alone, actors: [actor('beeta', 0), actor('gamma', 1)] };
  test('a pair gets a tie, one with partners in both a joint project with them', () => {
    expect(trialOf(pair, 'P').add).toEqual([{ a: 'organisation:beeta', b: 'organisation:gamma' }]);
    expect(trialOf(alone, 'P').project).toEqual({
      name: 'P',
      members: ['organisation:alfa', 'organisation:beeta', 'organisation:gamma'],
    });
  });
  test('asks nothing until something would change, and gives a project without a name one', () => {
    expect(requestOf({ remove: [], add: [], project: { name: '', members: ['a'] } }, 'New')).toBeNull();
    expect(
      requestOf({ remove: [], add: [], project: { name: ' ', members: ['a', 'b'] } }, 'New')?.project,
    ).toEqual({ name: 'New', members: ['a', 'b'] });
  });
  test('shows differences, keeps what is undefined undefined and rounding out', () => {
    expect(differenceOf({ key: 'k', before: 3, after: 2 })).toBe(-1);
    expect(differenceOf({ key: 'k', before: 3, after: null })).toBeNull();
    expect(differenceOf({ key: 'k', before: 0.1 + 0.2, after: 0.3 })).toBe(0);
    expect(signed(-1.5, 'fi')).toBe('−1,5');
    expect(signed(2, 'en')).toBe('+2');
    expect(signed(0, 'en')).toBe('');
  });
  test('lists only figures that change', () => {
    const turns = actorTurns({
      ...{ meta, groups, whole: [], lostContact: [] },
      actors: [
        {
          actor: actor('alfa', 0),
          figures: [
            { key: 'partners', before: 3, after: 3 },
            { key: 'reach', before: 0.5, after: null },
          ],
        },
      ],
    });
    expect(turns.map(({ key }) => key)).toEqual(['reach']);
  });
  test('says why someone could join, in words', () => {
    const i18n = speaking('en');
    const [who, why] = candidateColumns(i18n.getFixedT('en', 'bridges'), names);
    expect(who.value(alone)).toBe('ALFA has partners in both');
    expect(who.value(pair)).toBe('BEETA and GAMMA');
    expect(why.value(alone)).toBe('works with BEETA, GAMMA');
  });
});

describe('the report', () => {
  const pen = (language: 'en' | 'fi') => {
    const i18n = speaking(language);
    return { t: i18n.getFixedT(language, 'bridges'), i18n, names };
  };
  test('has the ranked list and the pairs without a tie, undefined as a dash', () => {
    const [list, pairs] = groupTables(pen('fi'), answer);
    expect(list.rows).toHaveLength(3);
    expect(list.columns.map(({ title }) => title)).toEqual([
      'Nimi',
      'Ryhmä',
      'Sija',
      'Yhdistää ryhmiä',
      'Tie sisään ja ulos',
      'Ainoa yhteys',
      'Kumppaneita',
      'Yhteistyö',
      'Erillisiä kumppaneita',
    ]);
    expect(list.rows[0].slice(0, 5)).toEqual(['ALFA', 'Lappi', '1', '1,25', '1']);
    expect(list.rows[2].slice(0, 5)).toEqual(['GAMMA', '–', '1', '–', '–']);
    expect(pairs.rows).toEqual([
      ['Lappi', 'Kainuu', '9'],
      ['Lappi', 'Uusimaa', '2'],
    ]);
  });
  test('has the candidates and the change that are looked at', () => {
    const missing: MissingAnswer = { ...{ meta, groups, a: 0, b: 1, ties: 0 }, candidates: [], seated: [] };
    expect(missingTable(pen('en'), missing).caption).toBe('Who could join Lappi and Uusimaa');
    const table = trialTable(pen('en'), 'without A', {
      ...{ meta, groups, actors: [], lostContact: [] },
      whole: [{ key: 'actors', before: 3, after: 2 }],
    });
    expect(table.caption).toBe('What if: without A');
    expect(table.rows).toEqual([['Actors', '3', '2', '−1']]);
  });
});

describe('the link that runs the desk again', () => {
  const params = {
    'bridges.tab': 'whatif',
    'bridges.without': 'person:anna',
    'bridges.light': 'person:anna~loses',
    'table.of': 'ties',
  };
  const view = { params, selection: ['person:anna'], people: 'shown' as const };
  test('has the choices and the open card, and nothing of other panels', () => {
    expect(deskLink('bridges', view, { origin: 'https://sidos.example' })).toBe(
      'https://sidos.example/?panel=bridges&select=person:anna&bridges.tab=whatif&bridges.without=person:anna',
    );
  });
  test('names no person where people are not shown by name', () => {
    expect(deskLink('bridges', { ...view, people: 'initials' }, { origin: 'https://sidos.example' })).toBe(
      'https://sidos.example/?panel=bridges&people=initials&bridges.tab=whatif',
    );
  });
});
