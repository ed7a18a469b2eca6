import { describe, expect, test } from '@jest/globals';
import { capsOf, type Pressed } from '../../client/src/actions/keys.ts';
import { en } from '../../client/src/i18n/en/index.ts';
import { ACTIONS, actionOf } from '../../client/src/actions/registry.ts';

const press = (key: string, held: Partial<Pressed> = {}): Pressed => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});
const meant = (event: Pressed): string | undefined => actionOf(event)?.help?.label;

describe('the keyboard', () => {
  test('hides with H and keeps with Shift and H, whatever Caps Lock says', () => {
    expect(meant(press('h'))).toBe('hide');
    expect(meant(press('H', { shiftKey: true }))).toBe('keep');
    // Caps Lock turns the letters round and holds no Shift.
    expect(meant(press('H'))).toBe('hide');
    expect(meant(press('h', { shiftKey: true }))).toBe('keep');
    expect(meant(press('E'))).toBe('expand');
    expect(meant(press('E', { shiftKey: true }))).toBeUndefined();
  });

  test('undoes with Ctrl or Cmd and Z, and does again with Shift or with Y', () => {
    for (const held of [{ ctrlKey: true }, { metaKey: true }]) {
      expect(meant(press('z', held))).toBe('undo');
      expect(meant(press('Z', { ...held, shiftKey: true }))).toBe('redo');
      expect(meant(press('y', held))).toBe('redo');
    }
    expect(meant(press('z'))).toBeUndefined();
    expect(meant(press('h', { ctrlKey: true }))).toBeUndefined();
  });

  test('takes signs as they are typed, with Shift or without', () => {
    for (const shiftKey of [true, false]) {
      expect(meant(press('?', { shiftKey }))).toBe('help');
      expect(meant(press('/', { shiftKey }))).toBe('search');
      expect(meant(press('+', { shiftKey }))).toBe('zoomIn');
    }
    expect(meant(press('/', { altKey: true }))).toBeUndefined();
  });

  test('leaves arrows and Enter to the stage, Ctrl and Enter to the console', () => {
    for (const event of [press('ArrowUp'), press('Enter'), press('Enter', { ctrlKey: true })])
      expect(actionOf(event)).toBeUndefined();
  });
});

describe('the list of actions', () => {
  test('gives no key twice', () => {
    const chords = ACTIONS.flatMap(({ keys = [] }) => keys.map((chord) => capsOf(chord).join('+')));
    expect(chords).toEqual([...new Set(chords)]);
  });
  test('writes keys as they stand on a keyboard', () => {
    expect(capsOf({ key: 'z', ctrl: true, shift: true })).toEqual(['Shift', 'Ctrl', 'Z']);
    expect(capsOf({ key: 'Escape' })).toEqual(['Esc']);
    expect(capsOf({ key: 'ArrowLeft' })).toEqual(['←']);
  });
  test('has every shortcut that the languages name, and none that they do not', () => {
    const named = new Set(ACTIONS.flatMap(({ help }) => help?.label ?? []));
    expect([...named].sort()).toEqual(Object.keys(en.help.key).sort());
  });
});
