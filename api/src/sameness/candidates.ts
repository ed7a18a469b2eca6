import type { ReadName } from './names.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Entities that share a key are looked at in pairs; a key of more than so many tells nobody apart. */
const CROWD = 60;
/** Words of a name that are keys, the rarest first. */
const RAREST = 3;

/**
 * Pairs worth comparing, each once, as indices a < b: those with a rare word in common, with or without an error of
 * writing, two of whose words together are rare, whose names run together are one, or of whom one may be the acronym of
 * the other. Comparing all of 57,000 would be 1.6 thousand million.
 */
export function* candidatePairs(
  names: readonly (readonly ReadName[])[],
  vocabulary: Vocabulary,
): Generator<[number, number]> {
  const holders = new Map<string, number[]>();
  names.forEach((own, at) => {
    for (const key of new Set(own.flatMap((name) => keysOf(name, vocabulary)))) {
      const held = holders.get(key);
      if (held) held.push(at);
      else holders.set(key, [at]);
    }
  });
  const met = new Set<number>();
  for (const [key, held] of holders) {
    const crowd = held.length > CROWD;
    if (crowd && !key.startsWith('=')) continue;
    for (let i = 0; i < held.length; i++) {
      // A crowd of one and the same name is a chain of pairs, so that none of them is passed over.
      const last = crowd ? Math.min(i + 2, held.length) : held.length;
      for (let j = i + 1; j < last; j++) {
        const pair = held[i] * names.length + held[j];
        if (met.has(pair)) continue;
        met.add(pair);
        yield [held[i], held[j]];
      }
    }
  }
}

function keysOf(name: ReadName, vocabulary: Vocabulary): string[] {
  const rare = [...new Set(name.words)].sort(
    (a, b) => vocabulary.countOf(a) - vocabulary.countOf(b) || (a < b ? -1 : 1),
  );
  const keys = [`=${name.joined}`, `~${[...name.words].sort().join(' ')}`];
  for (const word of rare.slice(0, RAREST)) for (const near of vocabulary.alike(word).keys()) keys.push(near);
  for (let i = 0; i < Math.min(RAREST + 1, rare.length); i++)
    for (let j = i + 1; j < Math.min(RAREST + 1, rare.length); j++)
      keys.push(`&${[rare[i], rare[j]].sort().join(' ')}`);
  if (name.isAcronym && name.words.length === 1) keys.push(`@${name.words[0]}`);
  if (name.initials.length > 1) keys.push(`@${name.initials}`);
  return keys;
}
