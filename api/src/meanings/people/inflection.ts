/** Endings of Finnish cases, of the Swedish and English genitive, folded; what a name may end with in a sentence. */
const CASES = [
  ...['n', 'a', 't', 'ta', 'tta', 'na', 'ksi', 's', 'in', 'an', 'en', 'on', 'un', 'yn', 'hin', 'hen', 'han'],
  ...['hon', 'hun', 'hyn', 'seen', 'siin', 'ssa', 'sta', 'lla', 'lta', 'lle', 'den', 'ten', 'jen', 'ien'],
];
/** Vowels that join a stem and an ending: `virtas-e-lla`, `lind-i-n`. */
const JOINTS = ['', 'e', 'i'];
const CLITICS = ['', 'kin', 'kaan', 'ko', 'han', 'pa'];

const ENDINGS = new Set(
  JOINTS.flatMap((joint) => CASES.flatMap((ending) => CLITICS.map((clitic) => joint + ending + clitic))),
);

/** The strong grades of consonants before a name's last vowels, and the weak ones they turn into: `Lahti`, `Lahden`. */
const GRADES: readonly (readonly [RegExp, string])[] = [
  [/kk(?=[aeiouy]{1,2}$)/, 'k'],
  [/pp(?=[aeiouy]{1,2}$)/, 'p'],
  [/tt(?=[aeiouy]{1,2}$)/, 't'],
  [/nk(?=[aeiouy]{1,2}$)/, 'ng'],
  [/nt(?=[aeiouy]{1,2}$)/, 'nn'],
  [/lt(?=[aeiouy]{1,2}$)/, 'll'],
  [/rt(?=[aeiouy]{1,2}$)/, 'rr'],
  [/mp(?=[aeiouy]{1,2}$)/, 'mm'],
  [/(?<=[lr])k(?=[ei]$)/, 'j'],
  [/(?<![tsn])t(?=[aeiouy]{1,2}$)/, 'd'],
  [/(?<![pm])p(?=[aeiouy]{1,2}$)/, 'v'],
  [/(?<![kns])k(?=[aeiouy]{1,2}$)/, ''],
];

/**
 * The stems to which endings are put: the word itself, and those that its declension makes (`Virtanen`: `virtas`,
 * `Mäki`: `mae`, `Helenius`: `heleniuks`). Rules, not a dictionary: a stem too many does no harm.
 *
 * @param word one folded word of a name
 */
export function stemsOf(word: string): string[] {
  const vowels = [word];
  if (word.endsWith('i')) vowels.push(`${word.slice(0, -1)}e`);
  const stems = vowels.flatMap((stem) => [
    stem,
    ...GRADES.filter(([strong]) => strong.test(stem)).map(([strong, weak]) => stem.replace(strong, weak)),
  ]);
  if (word.length > 4 && word.endsWith('nen')) stems.push(`${word.slice(0, -3)}s`);
  if (word.length > 3 && word.endsWith('s')) stems.push(`${word.slice(0, -1)}ks`, `${word.slice(0, -1)}a`);
  if (word.length > 2 && word.endsWith('e')) stems.push(`${word}e`);
  return stems.filter((stem) => stem.length > 1);
}

/** The stems to which a word of a text may have put an ending, shortest first. */
export function stemsWithin(word: string): string[] {
  const lengths = Array.from({ length: Math.max(0, word.length - 2) }, (_, step) => step + 2);
  return lengths.filter((length) => ENDINGS.has(word.slice(length))).map((length) => word.slice(0, length));
}

/** Knows words in all their cases: which of them a word of a text may be. */
export class WordForms {
  private readonly whole = new Map<string, number>();
  private readonly stems = new Map<string, number[]>();
  private readonly met = new Map<string, readonly number[]>();

  /** The number of a folded word; the same word has the same. */
  add(word: string): number {
    const known = this.whole.get(word);
    if (known !== undefined) return known;
    const number = this.whole.size;
    this.whole.set(word, number);
    for (const stem of new Set(stemsOf(word)))
      this.stems.set(stem, [...(this.stems.get(stem) ?? []), number]);
    return number;
  }

  /** Numbers of the words that a folded word of a text may be a form of, the word itself first. */
  of(word: string): readonly number[] {
    const known = this.met.get(word);
    if (known !== undefined) return known;
    const own = this.whole.get(word);
    const found = new Set(own === undefined ? [] : [own]);
    for (let length = 2; length < word.length; length += 1) {
      const numbers = this.stems.get(word.slice(0, length));
      if (numbers && ENDINGS.has(word.slice(length))) for (const number of numbers) found.add(number);
    }
    const numbers = [...found];
    this.met.set(word, numbers);
    return numbers;
  }
}
