import type { PartNature, Role } from '@sidos/api/model';
import { inflected, KINDS, TYPES, type Form, type Noun } from './finnishNouns.ts';
import { TIES } from './finnishTies.ts';
import { words } from '../../../i18n/fi/words.ts';
import { allOf, anyOf, clausePieces, type Grammar, type Thing, type TieKey } from './grammar.ts';
import { REGION_NAMES } from './regions.ts';

const ROLES: Record<string, string> = {
  lead: 'päätoteuttajana',
  coordinator: 'koordinaattorina',
  applicant: 'hakijana',
  partner: 'kumppanina',
  participant: 'osallistujana',
  member: 'jäsenenä',
  chair: 'puheenjohtajana',
  expert: 'asiantuntijana',
  author: 'laatijana',
  contact: 'yhteyshenkilönä',
  interested: 'kiinnostuneena',
  organiser: 'järjestäjänä',
  host: 'isäntänä',
  presenter: 'esittelijänä',
  founder: 'perustajana',
  preparer: 'valmistelijana',
  editor: 'toimittajana',
  implementer: 'toteuttajana',
  owner: 'omistajana',
  steering: 'ohjausryhmän jäsenenä',
  'work package': 'työpakettina',
  pilot: 'pilottina',
  'under programme': 'ohjelman osana',
  unit: 'yksikkönä',
  'sub-cluster': 'alaklusterina',
  part: 'osana',
} satisfies Record<Role | PartNature, string>;

/** "Same", "not any" and "all" in the forms of what they stand with. */
const SAME: Record<Form, string> = {
  subject: 'sama',
  object: 'samaa',
  whole: 'saman',
  inside: 'samassa',
  from: 'samasta',
  to: 'samalle',
  of: 'saman',
};
const ANY: Record<Form, string> = {
  subject: 'yhtään',
  object: 'yhtään',
  whole: 'yhtään',
  inside: 'missään',
  from: 'mistään',
  to: 'millekään',
  of: 'minkään',
};
const BOTH: Record<Form, string> = {
  subject: 'molemmat',
  object: 'molempia',
  whole: 'molemmat',
  inside: 'molemmissa',
  from: 'molemmista',
  to: 'molemmille',
  of: 'molempien',
};
const EVERY: Record<Form, string> = {
  subject: 'kaikki',
  object: 'kaikkia',
  whole: 'kaikki',
  inside: 'kaikissa',
  from: 'kaikista',
  to: 'kaikille',
  of: 'kaikkien',
};

const or = (items: readonly string[]): string => anyOf('fi', items, (n) => `${n} muuta`);
const plural = (noun: Noun): string => `${noun.stem}t`;

function noun({ types, kinds }: Thing, form: (noun: Noun) => string): string {
  const known = kinds.filter((kind) => kind in KINDS).map((kind) => form(KINDS[kind]));
  const rest = kinds.filter((kind) => !(kind in KINDS));
  const general = or((types.length === 0 ? ['any'] : types).map((type) => form(TYPES[type])));
  const words = rest.map((kind) => (kind === 'other' ? 'muu' : kind)).join(', ');
  return or([...known, ...(rest.length > 0 ? [`${general} (${words})`] : known.length > 0 ? [] : [general])]);
}

/** Names stay as they are: the noun before them is what is inflected. */
function phrase(thing: Thing, form: Form): string {
  const { names, quantity, same } = thing;
  const one = (): string => noun(thing, (word) => inflected(word, form, false));
  const counted = (): string =>
    noun(thing, (word) => inflected(word, form === 'subject' || form === 'whole' ? 'object' : form, false));
  if (same !== null) return `${outerWord(thing, form, SAME)} ${one()} (${same})`;
  if (quantity.is === 'least')
    return `vähintään ${quantity.n} ${counted()}${names.length > 0 ? `: ${or(names)}` : ''}`;
  if (quantity.is === 'all' && names.length > 1) {
    const many = noun(thing, (word) =>
      form === 'subject' || form === 'whole' ? plural(word) : inflected(word, form, true),
    );
    return `${(names.length === 2 ? BOTH : EVERY)[form]} ${many} ${allOf('fi', names)}`;
  }
  if (names.length > 0) return `${one()} ${or(names)}`;
  if (quantity.is === 'none') return `${outerWord(thing, form, ANY)} ${counted()}`;
  return noun(thing, (word) => inflected(word, form, true));
}

/** What stands before a noun agrees with it: on the same area, but in the same project. */
function outerWord({ kinds, types }: Thing, form: Form, words: Record<Form, string>): string {
  const { outer } = KINDS[kinds[0]] ?? TYPES[types[0] ?? 'any'];
  if (!outer || (form !== 'inside' && form !== 'from')) return words[form];
  if (words === SAME) return form === 'inside' ? 'samalla' : 'samalta';
  return form === 'inside' ? 'millään' : 'miltään';
}

function head(thing: Thing): string {
  const { names } = thing;
  const text =
    names.length === 0
      ? noun(thing, plural)
      : `${noun(thing, names.length > 1 ? plural : ({ one }) => one)} ${or(names)}`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function roleText(key: TieKey, roles: readonly string[]): string {
  if (roles.length === 0) return '';
  if (roles.every((role) => role in ROLES)) return or(roles.map((role) => ROLES[role]));
  if (key.startsWith('ALLOCATES'))
    return `(erä: ${or(roles.map((role) => (role === 'total' ? 'yhteensä' : role)))})`;
  return key.startsWith('FUNDS') ? `(${or(roles)})` : `(${or(roles.map((role) => ROLES[role] ?? role))})`;
}

function place(places: Parameters<Grammar['place']>[0], outside: boolean): string {
  const known = places.map(({ id, name }) => ({ name, region: REGION_NAMES[id] }));
  if (known.every(({ region }) => region !== undefined))
    return outside
      ? `${or(known.map(({ region }) => region!.of))} ulkopuolella`
      : or(known.map(({ region }) => region!.inside));
  const names = or(known.map(({ name }) => name));
  if (outside) return `${places.length > 1 ? 'alueiden' : 'alueen'} ${names} ulkopuolella`;
  return `${places.length > 1 ? 'alueilla' : 'alueella'} ${names}`;
}

/** Questions in Finnish: nouns are inflected, proper names stand behind them as they are. */
export const finnish: Grammar = {
  language: 'fi',
  joint: ',',
  near: false,
  head,
  link: ({ key, before, roles, relations }, thing) => {
    const [yes, no, form] = TIES[key];
    const not = thing.quantity.is === 'none';
    const what = phrase(thing, not && form === 'whole' ? 'object' : form);
    const pieces = clausePieces(not ? no : yes, before !== 'several', what, roleText(key, roles));
    return relations.length > 1 ? [...pieces, { is: 'tie', text: `(${or(relations)})` }] : pieces;
  },
  back: (thing, number) => {
    const text = head(thing);
    return `ja ${text.charAt(0).toLowerCase()}${text.slice(1)} (${number})`;
  },
  place,
  cluster: (names, outside) => {
    const many = names.length > 1;
    if (outside) return `${many ? 'klustereiden' : 'klusterin'} ${or(names)} ulkopuolella`;
    return `${many ? 'klustereissa' : 'klusterissa'} ${or(names)}`;
  },
  theme: (names, outside) => {
    const many = names.length > 1;
    if (outside) return `ilman ${many ? 'teemoja' : 'teemaa'} ${or(names)}`;
    return `${many ? 'teemoista' : 'teemasta'} ${or(names)}`;
  },
  status: (statuses) => `vaiheessa ${or(statuses.map((status) => words.status[status]))}`,
  documents: (numbers) => `${numbers.length > 1 ? 'asiakirjojen' : 'asiakirjan'} ${or(numbers)} mukaan`,
  certainty: (certainty) => (certainty === 'stated' ? 'suoraan sanottuna' : 'pääteltynä'),
  period: ({ from, until }) =>
    from !== null && until !== null
      ? `aikana ${from}–${until}`
      : from !== null
        ? `alkaen ${from}`
        : `${until ?? ''} saakka`,
  money: ({ from, until }) =>
    from !== null && until !== null
      ? `summalla ${from}–${until} €`
      : from !== null
        ? `vähintään ${from} eurolla`
        : `enintään ${until ?? ''} eurolla`,
  called: (text) => `nimessä ”${text}”`,
  below: 'tai sen osissa',
  after: '(kukin pari kerran)',
};
