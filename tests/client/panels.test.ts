import { describe, expect, test } from '@jest/globals';
import { readChoices as bridges } from '../../client/src/desks/bridges/choices.ts';
import { readChoices as embeddedness } from '../../client/src/desks/embeddedness/choices.ts';
import { readChoices as measures } from '../../client/src/desks/measures/choices.ts';
import { FIRST_WORDS } from '../../client/src/i18n/setup.ts';
import { readAsked } from '../../client/src/panels/ask/pattern/question.ts';
import { ROOM_WORDS } from '../../client/src/shell/import/words.ts';
import { PANELS, panelOf } from '../../client/src/shell/panels.ts';
import { layoutOf } from '../../client/src/state/view.ts';
import { importsOfSources, type Imports } from '../support/imports.ts';
import { readText } from '../support/tree.ts';
import { TEXTS } from './languages.ts';

describe('the panels', () => {
  test('have each a name in every language, and no name is of none', () => {
    const keys = PANELS.map(({ key }) => key).sort();
    for (const { shell } of Object.values(TEXTS)) expect(Object.keys(shell.panel).sort()).toEqual(keys);
  });

  test('show the stage or stand in its place: what is chosen there is then shown in the network', () => {
    const instead = PANELS.filter(({ Main }) => Main !== undefined).map(({ key }) => key);
    expect(instead).toEqual(['table', 'documents', 'changes']);
  });

  test('that are unknown are the network', () => {
    expect(panelOf('no-such-panel').key).toBe('network');
    expect(panelOf('constructor').key).toBe('network');
    expect([layoutOf('map'), layoutOf('toString')]).toEqual(['map', 'network']);
  });

  const imports = importsOfSources();
  const isFirst = (name: string): boolean => FIRST_WORDS.some((first) => first === name);
  const spoken = (file: string): string[] =>
    [...readText(file).matchAll(/useTranslation\((?:'(\w+)'|\[([^\]]*)\])/g)].flatMap(([, one, several]) =>
      one ? [one] : [...(several ?? '').matchAll(/\w+/g)].map(([name]) => name),
    );

  test.each(PANELS)('$key names the words that it speaks from, and no others', ({ key, words }) => {
    const index = ['panels', 'desks'].map((floor) => `client/src/${floor}/${key}/index.ts`);
    const start = index.find((path) => imports.has(path))!;
    const said = new Set([...reached(imports, start)].flatMap(spoken));
    expect([...said].filter((name) => !isFirst(name)).sort()).toEqual([...words].sort());
  });

  test('leave the window, its cards and pages with the words of the opening alone', () => {
    const ends = /^client\/src\/((panels|desks)\/\w+\/index\.ts|shell\/import\/ImportDoor\.tsx)$/;
    const files = reached(imports, 'client/src/App.tsx', ends);
    expect(files.size).toBeGreaterThan(150);
    expect(files.has('client/src/pages/EntityPage.tsx')).toBe(true);
    const said = [...files].flatMap((file) => spoken(file).map((name) => `${name} in ${file}`));
    expect(said.filter((line) => !isFirst(line.split(' ')[0]))).toEqual([]);
  });

  test('has an import room that comes with the words it speaks from', () => {
    const said = [...reached(imports, 'client/src/shell/import/ImportRoom.tsx')].flatMap(spoken);
    expect([...new Set(said)].filter((name) => !isFirst(name))).toEqual([...ROOM_WORDS]);
  });

  test('say of what stands below the stage what their own choices say', () => {
    const isOpen = (key: string, params: Record<string, string>) => panelOf(key).below!.isOpen(params);
    const height = (params: Record<string, string>) => panelOf('measures').below!.height(params);
    const tabs: Record<string, string>[] = [{}, { 'bridges.tab': 'groups' }, { 'bridges.tab': 'missing' }];
    for (const tab of tabs) expect(isOpen('bridges', tab)).toBe(bridges(tab).tab === 'list');
    const group = { 'embeddedness.tab': 'members', 'embeddedness.group': 'cluster:luova' };
    for (const params of [{}, group, { ...group, 'embeddedness.table': 'no' }]) {
      const { tab, table, group } = embeddedness(params);
      expect(isOpen('embeddedness', params)).toBe(tab === 'members' && table && group !== null);
    }
    const rooms = ['some', 'most', 'none'].map((room) => ({ 'measures.room': room }));
    expect(rooms.map((params) => measures(params).room)).toEqual(['some', 'most', 'none']);
    expect(new Set(rooms.map(height)).size).toBe(3);
    const asked: Record<string, string>[] = [{}, { 'ask.mode': 'cypher' }];
    for (const params of [...asked, { 'ask.mode': 'cypher', 'ask.cypher': 'RETURN 1' }])
      expect(isOpen('ask', params)).toBe(readAsked(params).query !== null);
  });
});

/** All files that one leads to by imports, without those behind the files of a pattern. */
function reached(imports: Imports, start: string, ends?: RegExp): Set<string> {
  const found = new Set([start]);
  for (const file of found)
    if (!ends?.test(file)) for (const next of imports.get(file) ?? []) found.add(next);
  return found;
}
