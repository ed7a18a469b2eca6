/** A key with what is held beside it. A letter is meant whatever Caps Lock says: only `shift` tells Shift. */
export interface Chord {
  /** As `KeyboardEvent.key` names it; letters small. */
  key: string;
  shift?: boolean;
  /** Ctrl, or Cmd where there is one. */
  ctrl?: boolean;
}

/** The part of a keyboard event that decides. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const LETTER = /^\p{L}$/u;

/**
 * Whether a press is a chord. Signs and digits are meant as typed, with Shift or without, for keyboards differ in
 * where they have them.
 */
export function isPressed({ key, shift = false, ctrl = false }: Chord, event: Pressed): boolean {
  if (event.altKey || (event.ctrlKey || event.metaKey) !== ctrl) return false;
  return LETTER.test(key) ? event.key.toLowerCase() === key && event.shiftKey === shift : event.key === key;
}

const CAPS: Readonly<Record<string, string>> = {
  Escape: 'Esc',
  '-': '−',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
};

/** The keys of a chord as they are written on a keyboard. */
export function capsOf({ key, shift, ctrl }: Chord): string[] {
  return [
    ...(shift ? ['Shift'] : []),
    ...(ctrl ? ['Ctrl'] : []),
    CAPS[key] ?? (LETTER.test(key) ? key.toUpperCase() : key),
  ];
}
