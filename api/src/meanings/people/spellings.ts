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
  /** In one word, as accounts have it: `MattiMeikalainen`, `MeikalainenMatti`, `mmeikalainen`. */
  together: string[];
}

/** The shortest whole name in one word that is looked for, and the shortest surname behind a mere initial. */
const SHORTEST_TOGETHER = 9;
const SHORTEST_BEHIND_INITIAL = 6;

/** A name and its surname first, without anything between the words: the name in full, not its initial. */
export function togetherOf(name: string): string[] {
  const { given, surname } = partsOf(name);
  const orders = [
    [...given, surname],
    [surname, ...given],
  ];
  return given.length === 0
    ? []
    : orders.map(joined).filter((together) => together.length >= SHORTEST_TOGETHER);
}

/** How a name that is known may stand in a text without being written in full. */
export function alike(name: string): Alike {
  const { given, surname } = partsOf(name);
  const [first = '', second = '', ...more] = surname.split('-');
  const isDouble = given.length > 0 && second !== '' && more.length === 0;
  const halves = isDouble ? [first, second] : [];
  const initials = given.map((one) => one.slice(0, 1));
  const behindInitials = [surname, ...halves]
    .filter((one) => joined([one]).length >= SHORTEST_BEHIND_INITIAL)
    .flatMap((one) => [joined([initials[0] ?? '', one]), joined([...initials, one])]);
  return {
    halves: halves.map((half) => [...given, half].join(' ')),
    together: [
      ...new Set([
        ...togetherOf(name),
        ...halves.flatMap((half) => togetherOf([...given, half].join(' '))),
        ...(given.length > 0 ? behindInitials : []),
      ]),
    ],
  };
}

function partsOf(name: string): { given: string[]; surname: string } {
  const parts = name.trim().split(/\s+/);
  return { given: parts.slice(0, -1), surname: parts.at(-1) ?? '' };
}

function joined(words: readonly string[]): string {
  return words.join('').replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}
