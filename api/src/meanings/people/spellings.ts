/** Letters as they are written where a keyboard or a system lacks them. */
const OTHERWISE: readonly (readonly [RegExp, string])[] = [
  [/ö/g, 'oe'],
  [/ü/g, 'ue'],
  [/ä/g, 'ae'],
  [/å/g, 'aa'],
  [/Ö/g, 'Oe'],
  [/Ü/g, 'Ue'],
  [/Ä/g, 'Ae'],
  [/Å/g, 'Aa'],
];

/** A name and how else it is written: `Jörg Müller`, `Joerg Mueller`. */
export function spellings(name: string): string[] {
  const composed = name.normalize('NFC');
  const other = OTHERWISE.reduce((text, [letter, letters]) => text.replace(letter, letters), composed);
  return other === composed ? [name] : [name, other];
}

/** Names of which it is likely, and not sure, that they are the same person’s. */
export interface Alike {
  /** With one half of a double surname: `Liisa Koivusaarto` of `Liisa Koivusaarto-Peltoniemelä`. */
  halves: string[];
  /** All in one word, as accounts and addresses have it: `MattiMeikalainen`. */
  together: string | undefined;
}

/** The shortest name in one word that is looked for. */
const SHORTEST_TOGETHER = 9;

/** How a name that is known may stand in a text without being written in full. */
export function alike(name: string): Alike {
  const parts = name.trim().split(/\s+/);
  const surname = parts.at(-1) ?? '';
  const given = parts.slice(0, -1);
  const [first = '', second = '', ...more] = surname.split('-');
  const isDouble = given.length > 0 && second !== '' && more.length === 0;
  const together = parts.join('').replace(/[^\p{L}\p{M}\p{N}]/gu, '');
  return {
    halves: isDouble ? [first, second].map((half) => [...given, half].join(' ')) : [],
    together: parts.length > 1 && together.length >= SHORTEST_TOGETHER ? together : undefined,
  };
}
