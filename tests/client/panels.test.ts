import { describe, expect, test } from '@jest/globals';
import { layoutOf } from '../../client/src/state/view.ts';
import { factsOf } from '../../client/src/state/panels.ts';
import { TEXTS } from './languages.ts';

describe('a panel', () => {
  test('shows the stage or stands in its place: what is chosen there is then shown in the network', () => {
    const instead = Object.keys(TEXTS.en.shell.panel).filter((key) => !factsOf(key).stage);
    expect(instead.sort()).toEqual(['changes', 'documents', 'table']);
  });

  test('that is unknown is the network', () => {
    expect(factsOf('no-such-panel')).toEqual(factsOf('network'));
    expect(factsOf('constructor')).toEqual(factsOf('network'));
    expect([layoutOf('map'), layoutOf('toString')]).toEqual(['map', 'network']);
  });
});
