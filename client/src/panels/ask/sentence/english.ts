import type { ActorType, NamedKind, Role } from '@sidos/api/model';
import { words } from '../../../i18n/en/words.ts';
import { allOf, anyOf, clausePieces, type Grammar, type Thing, type TieKey } from './grammar.ts';
import { REGION_NAMES } from './regions.ts';

type Noun = readonly [one: string, many: string];

const TYPES: Record<string, Noun> = {
  organisation: ['organisation', 'organisations'],
  person: ['person', 'people'],
  project: ['project', 'projects'],
  cluster: ['cluster', 'clusters'],
  region: ['area', 'areas'],
  event: ['event', 'events'],
  theme: ['theme', 'themes'],
  any: ['entity', 'entities'],
} satisfies Record<ActorType | 'any', Noun>;
const KINDS: Record<string, Noun> = {
  municipality: ['municipality', 'municipalities'],
  'regional council': ['regional council', 'regional councils'],
  ministry: ['ministry', 'ministries'],
  authority: ['authority', 'authorities'],
  university: ['university', 'universities'],
  'university of applied sciences': ['university of applied sciences', 'universities of applied sciences'],
  'research institute': ['research institute', 'research institutes'],
  school: ['school', 'schools'],
  company: ['company', 'companies'],
  'development company': ['development company', 'development companies'],
  association: ['association', 'associations'],
  network: ['network', 'networks'],
  funder: ['funder', 'funders'],
  unit: ['unit', 'units'],
  project: ['project', 'projects'],
  programme: ['programme', 'programmes'],
  idea: ['idea', 'ideas'],
  'work package': ['work package', 'work packages'],
  pilot: ['pilot', 'pilots'],
  strategy: ['strategy', 'strategies'],
  publication: ['publication', 'publications'],
  instrument: ['instrument', 'instruments'],
  service: ['service', 'services'],
  concept: ['concept', 'concepts'],
  country: ['country', 'countries'],
  'major region': ['major region', 'major regions'],
  region: ['region', 'regions'],
  'sub-region': ['sub-region', 'sub-regions'],
} satisfies Record<NamedKind, Noun>;

/** What is so, and what is not so. */
const TIES: Record<TieKey, readonly [yes: string, no: string]> = {
  'AFFILIATED_WITH.out': ['who work|works {role} for {what}', 'who do|does not work {role} for {what}'],
  'AFFILIATED_WITH.in': ['with {what} working there {role}', 'without {what} working there {role}'],
  'PARTICIPATES_IN.out': [
    'that take|takes part {role} in {what}',
    'that do|does not take part {role} in {what}',
  ],
  'PARTICIPATES_IN.in': ['with {what} taking part {role}', 'without {what} taking part {role}'],
  'MEMBER_OF.out': ['that are|is a member of {what}', 'that are|is not a member of {what}'],
  'MEMBER_OF.in': ['with {what} as a member', 'without {what} as a member'],
  'OWNS.out': ['that own|owns {what}', 'that do|does not own {what}'],
  'OWNS.in': ['owned by {what}', 'not owned by {what}'],
  'COOPERATES_WITH.out': [
    'that co-operate|co-operates with {what}',
    'that do|does not co-operate with {what}',
  ],
  'COOPERATES_WITH.in': [
    'that co-operate|co-operates with {what}',
    'that do|does not co-operate with {what}',
  ],
  'FUNDS.out': ['that fund|funds {what} {role}', 'that do|does not fund {what} {role}'],
  'FUNDS.in': ['funded by {what} {role}', 'not funded by {what} {role}'],
  'ALLOCATES.out': [
    'that allocate|allocates money to {what} {role}',
    'that allocate|allocates no money to {what} {role}',
  ],
  'ALLOCATES.in': [
    'that receive|receives money from {what} {role}',
    'that receive|receives no money from {what} {role}',
  ],
  'LOCATED_IN.out': ['located in {what}', 'not located in {what}'],
  'LOCATED_IN.in': ['with {what} located there', 'without {what} located there'],
  'COVERS.out': ['that cover|covers {what}', 'that do|does not cover {what}'],
  'COVERS.in': ['covered by {what}', 'not covered by {what}'],
  'PART_OF.out': ['that are|is part of {what} {role}', 'that are|is not part of {what} {role}'],
  'PART_OF.in': ['that contain|contains {what} {role}', 'that do|does not contain {what} {role}'],
  'FOLLOWS.out': ['that follow|follows {what}', 'that do|does not follow {what}'],
  'FOLLOWS.in': ['followed by {what}', 'not followed by {what}'],
  'CONCERNS.out': ['that concern|concerns {what} {role}', 'that do|does not concern {what} {role}'],
  'CONCERNS.in': ['concerned by {what} {role}', 'not concerned by {what} {role}'],
  together: ['together with {what} {role}', 'without {what} taking part {role}'],
  any: ['tied to {what} {role}', 'not tied to {what} {role}'],
};

/** Roles that are not said as the vocabulary writes them. */
const ROLES: Readonly<Record<string, string>> = {
  contact: 'contact person',
  interested: 'an interested party',
  steering: 'a member of the steering group',
} satisfies Partial<Record<Role, string>>;

const or = (items: readonly string[]): string => anyOf('en-GB', items, (n) => `${n} others`);

function noun({ types, kinds }: Thing, many: boolean): string {
  const at = many ? 1 : 0;
  const known = kinds.filter((kind) => kind in KINDS).map((kind) => KINDS[kind][at]);
  const rest = kinds.filter((kind) => !(kind in KINDS));
  const general = or((types.length === 0 ? ['any'] : types).map((type) => TYPES[type][at]));
  return or([
    ...known,
    ...(rest.length > 0 ? [`${general} (${rest.join(', ')})`] : known.length > 0 ? [] : [general]),
  ]);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function phrase(thing: Thing): string {
  const { names, quantity, same } = thing;
  if (same !== null) return `the same ${noun(thing, false)} (${same})`;
  if (quantity.is === 'least')
    return `at least ${quantity.n} ${noun(thing, true)}${names.length > 0 ? ` out of ${or(names)}` : ''}`;
  if (quantity.is === 'all' && names.length > 1)
    return `${names.length === 2 ? 'both' : 'all of'} ${allOf('en-GB', names)}`;
  if (names.length > 0) return `the ${noun(thing, names.length > 1)} ${or(names)}`;
  return quantity.is === 'none' ? `any ${noun(thing, true)}` : noun(thing, true);
}

function roleText(key: TieKey, roles: readonly string[]): string {
  if (roles.length === 0) return '';
  const list = or(roles.map((role) => ROLES[role] ?? role));
  if (key.startsWith('ALLOCATES')) return `(budget line: ${list})`;
  return key.startsWith('FUNDS') ? `through ${list}` : `as ${list}`;
}

/** Questions in English. */
export const english: Grammar = {
  language: 'en',
  joint: '',
  near: true,
  head: (thing) => capital(phrase(thing)),
  link: ({ key, before, people, roles, relations }, thing) => {
    const [yes, no] = TIES[key].map((text) => (people ? text.replace(/^that\b/, 'who') : text));
    const pieces = clausePieces(
      thing.quantity.is === 'none' ? no : yes,
      before === 'one',
      phrase(thing),
      roleText(key, roles),
    );
    return relations.length > 1 ? [...pieces, { is: 'tie', text: `(${or(relations)})` }] : pieces;
  },
  back: (thing, number) => `and ${phrase(thing)} (${number})`,
  place: (places, outside) =>
    `${outside ? 'outside' : 'in'} ${or(places.map(({ id, name }) => REGION_NAMES[id]?.en ?? name))}`,
  cluster: (names, outside) =>
    `${outside ? 'outside' : 'in'} the ${names.length > 1 ? 'clusters' : 'cluster'} ${or(names)}`,
  theme: (names, outside) =>
    `${outside ? 'not about' : 'about'} the ${names.length > 1 ? 'themes' : 'theme'} ${or(names)}`,
  status: (statuses) => `with the status ${or(statuses.map((status) => words.status[status]))}`,
  documents: (numbers) => `according to document ${or(numbers)}`,
  certainty: (certainty) => (certainty === 'stated' ? 'stated outright' : 'concluded, not stated'),
  period: ({ from, until }) =>
    from !== null && until !== null
      ? `between ${from} and ${until}`
      : from !== null
        ? `from ${from} on`
        : `until ${until ?? ''}`,
  money: ({ from, until }) =>
    from !== null && until !== null
      ? `of ${from} to ${until} €`
      : from !== null
        ? `of at least ${from} €`
        : `of at most ${until ?? ''} €`,
  called: (text) => `with “${text}” in the name`,
  below: 'or a part of it',
  after: '(each pair once)',
};
