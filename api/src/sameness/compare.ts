import type { Snapshot } from '../graph/index.ts';
import { kindOf } from '../meanings/index.ts';
import type { EntityType, SameBand, SameReason } from '../model/index.ts';
import { circumstancesOf, metTogether } from './circumstances.ts';
import { likeness, type Likeness } from './likeness.ts';
import { numbersIn, type ReadName } from './names.ts';
import { registered } from './registers.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What one entity is called: the names proper first, then forms and short names that stand in its sources. */
export interface Called {
  names: readonly ReadName[];
  proper: number;
}

/** A pair judged by what is known. */
export interface Compared {
  band: SameBand;
  score: number;
  reasons: SameReason[];
}

/** From here on names alone make a pair likely. */
const LIKELY = 0.85;
/** Below this a pair of the type is not worth a person's look. */
const LEAST: Partial<Record<EntityType, number>> = { person: 0.7, project: 0.5, region: 0.7, event: 0.6 };
const LEAST_OF_OTHERS = 0.4;
/** What a form or short name counts beside a name proper. */
const ALIAS = 0.95;
/** Two short names of capitals that are equal: three letters are many things. */
const SHORT = 0.55;
/** What circumstances add and take away. */
const WORTH = { place: 0.06, domain: 0.15, date: 0.05, met: -0.15, tied: -0.4, otherPlace: -0.05 };
const AGAINST = { otherCountry: -0.15, otherDate: -0.15, otherKind: -0.05, otherBody: -0.2, doubt: -0.2 };
/** Kinds that everybody agrees on; of others one source says company and the next association. */
const AGREED = new Set([
  'municipality',
  'regional council',
  'ministry',
  'university',
  'university of applied sciences',
]);
/** What two numbers of a register that gives one leave of the likeness of names. */
const VETO = 0.4;

/** Compares two entities of one type; undefined where there is nothing to look at. */
export function compare(
  snapshot: Snapshot,
  [a, b]: readonly [number, number],
  called: readonly Called[],
  vocabulary: Vocabulary,
): Compared | undefined {
  const [one, other] = [snapshot.entities[a], snapshot.entities[b]];
  const numbers = registered(one, other);
  const same = numbers.find(({ says }) => says === 'same');
  const veto = numbers.find(({ says }) => says === 'veto');
  const doubt = numbers.find(({ says }) => says === 'doubt');
  const { like, reasons: byName } = bestNames(called[a], called[b], vocabulary);
  if (same && !veto) {
    const reason: SameReason = { code: 'register', register: same.register, values: [same.values[0]] };
    return { band: 'sure', score: 1, reasons: [reason, ...byName] };
  }
  const least = LEAST[one.type] ?? LEAST_OF_OTHERS;
  if (like.score < least - WORTH.place - WORTH.domain) return undefined;
  const around = circumstances(snapshot, a, b);
  const reasons = [...byName, ...around.reasons];
  let score = Math.min(1, Math.max(0, like.score + around.worth));
  if (veto) {
    score *= VETO;
    reasons.push({ code: 'veto', register: veto.register, values: veto.values });
  } else if (doubt) {
    score = Math.max(0, score + AGAINST.doubt);
    reasons.push({ code: 'doubt', register: doubt.register, values: doubt.values });
  }
  // A veto is shown where the names would else have made the pair likely.
  if (veto ? like.score < LIKELY : score < least) return undefined;
  return { band: !veto && !doubt && score >= LIKELY ? 'likely' : 'doubtful', score, reasons };
}

function bestNames(a: Called, b: Called, vocabulary: Vocabulary): { like: Likeness; reasons: SameReason[] } {
  let like: Likeness = { score: 0, way: 'words' };
  let pair: [ReadName, ReadName] | undefined;
  let byAlias = false;
  a.names.forEach((own, i) =>
    b.names.forEach((other, j) => {
      const alias = i >= a.proper || j >= b.proper;
      const found = likeness(own, other, vocabulary);
      const short = alias && own.isAcronym && other.isAcronym;
      const score = found.score * (short ? SHORT : alias ? ALIAS : 1);
      if (score <= like.score) return;
      like = { ...found, score };
      pair = [own, other];
      byAlias = alias;
    }),
  );
  if (pair === undefined) return { like, reasons: [] };
  const [own, other] = pair;
  const values = own.text === other.text ? [own.text] : [own.text, other.text];
  const reasons: SameReason[] = [{ code: like.way === 'same' ? 'sameName' : like.way, values }];
  if (byAlias) reasons.push({ code: 'alias', values });
  const [first, second] = [numbersIn(own).join(' '), numbersIn(other).join(' ')];
  if (first !== second) reasons.push({ code: 'otherNumber', values: [first, second] });
  return { like, reasons };
}

function circumstances(snapshot: Snapshot, a: number, b: number): { worth: number; reasons: SameReason[] } {
  const [own, other] = [circumstancesOf(snapshot)[a], circumstancesOf(snapshot)[b]];
  const reasons: SameReason[] = [];
  let worth = 0;
  const add = (by: number, reason: SameReason): void => {
    worth += by;
    reasons.push(reason);
  };
  const nameOf = (node: number): string => snapshot.entities[node].name;
  const shared = own.places.filter((place) => other.places.includes(place));
  if (shared.length > 0) add(WORTH.place, { code: 'place', values: shared.map(nameOf) });
  else if (own.places.length > 0 && other.places.length > 0)
    add(WORTH.otherPlace, { code: 'otherPlace', values: [nameOf(own.places[0]), nameOf(other.places[0])] });
  const domain = own.domains.find((one) => other.domains.includes(one));
  if (domain !== undefined) add(WORTH.domain, { code: 'domain', values: [domain] });
  if (own.country && other.country && own.country !== other.country)
    add(AGAINST.otherCountry, { code: 'otherCountry', values: [own.country, other.country] });
  if (own.date && other.date)
    if (own.date === other.date) add(WORTH.date, { code: 'date', values: [own.date] });
    else add(AGAINST.otherDate, { code: 'otherDate', values: [own.date, other.date] });
  const met = metTogether(snapshot, a, b);
  if (met > 0) add(WORTH.met, { code: 'met', values: [String(met)] });
  if (snapshot.tiesOf[a].some((tie) => snapshot.ties.from[tie] === b || snapshot.ties.to[tie] === b))
    add(WORTH.tied, { code: 'tied', values: [] });
  const kinds = [kindOf(snapshot.entities[a]), kindOf(snapshot.entities[b])];
  if (kinds[0] && kinds[1] && kinds[0] !== kinds[1])
    add(kinds.some((kind) => AGREED.has(kind ?? '')) ? AGAINST.otherBody : AGAINST.otherKind, {
      code: 'otherKind',
      values: [kinds[0], kinds[1]],
    });
  return { worth, reasons };
}
