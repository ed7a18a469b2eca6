import type { ActorType, NamedKind, PartNature, Role } from '@sidos/api/model';
import { words } from '../../../i18n/sv/words.ts';
import { allOf, anyOf, clausePieces, type Grammar, type Thing, type TieKey } from './grammar.ts';
import { REGION_NAMES } from './regions.ts';

/** Indefinite in both numbers, definite in both numbers; the word for "any" tells the gender. */
interface Noun {
  one: string;
  many: string;
  theOne: string;
  theMany: string;
  neuter: boolean;
}

const en = (one: string, many: string, theOne: string, theMany: string): Noun => ({
  one,
  many,
  theOne,
  theMany,
  neuter: false,
});
const ett = (one: string, many: string, theOne: string, theMany: string): Noun => ({
  ...en(one, many, theOne, theMany),
  neuter: true,
});

const TYPES: Record<string, Noun> = {
  organisation: en('organisation', 'organisationer', 'organisationen', 'organisationerna'),
  person: en('person', 'personer', 'personen', 'personerna'),
  project: ett('projekt', 'projekt', 'projektet', 'projekten'),
  cluster: ett('kluster', 'kluster', 'klustret', 'klustren'),
  region: ett('område', 'områden', 'området', 'områdena'),
  event: ett('evenemang', 'evenemang', 'evenemanget', 'evenemangen'),
  theme: ett('tema', 'teman', 'temat', 'temana'),
  any: ett('objekt', 'objekt', 'objektet', 'objekten'),
} satisfies Record<ActorType | 'any', Noun>;
const KINDS: Record<string, Noun> = {
  municipality: en('kommun', 'kommuner', 'kommunen', 'kommunerna'),
  'regional council': ett('landskapsförbund', 'landskapsförbund', 'landskapsförbundet', 'landskapsförbunden'),
  ministry: ett('ministerium', 'ministerier', 'ministeriet', 'ministerierna'),
  authority: en('myndighet', 'myndigheter', 'myndigheten', 'myndigheterna'),
  university: ett('universitet', 'universitet', 'universitetet', 'universiteten'),
  'university of applied sciences': en(
    'yrkeshögskola',
    'yrkeshögskolor',
    'yrkeshögskolan',
    'yrkeshögskolorna',
  ),
  'research institute': ett(
    'forskningsinstitut',
    'forskningsinstitut',
    'forskningsinstitutet',
    'forskningsinstituten',
  ),
  school: en('läroanstalt', 'läroanstalter', 'läroanstalten', 'läroanstalterna'),
  company: ett('företag', 'företag', 'företaget', 'företagen'),
  'development company': ett(
    'utvecklingsbolag',
    'utvecklingsbolag',
    'utvecklingsbolaget',
    'utvecklingsbolagen',
  ),
  association: en('förening', 'föreningar', 'föreningen', 'föreningarna'),
  network: ett('nätverk', 'nätverk', 'nätverket', 'nätverken'),
  funder: en('finansiär', 'finansiärer', 'finansiären', 'finansiärerna'),
  unit: en('enhet', 'enheter', 'enheten', 'enheterna'),
  project: ett('projekt', 'projekt', 'projektet', 'projekten'),
  programme: ett('program', 'program', 'programmet', 'programmen'),
  idea: en('idé', 'idéer', 'idén', 'idéerna'),
  'work package': ett('arbetspaket', 'arbetspaket', 'arbetspaketet', 'arbetspaketen'),
  pilot: en('pilot', 'piloter', 'piloten', 'piloterna'),
  strategy: en('strategi', 'strategier', 'strategin', 'strategierna'),
  publication: en('publikation', 'publikationer', 'publikationen', 'publikationerna'),
  instrument: ett('instrument', 'instrument', 'instrumentet', 'instrumenten'),
  service: en('tjänst', 'tjänster', 'tjänsten', 'tjänsterna'),
  concept: ett('koncept', 'koncept', 'konceptet', 'koncepten'),
  country: ett('land', 'länder', 'landet', 'länderna'),
  'major region': ett('storområde', 'storområden', 'storområdet', 'storområdena'),
  region: ett('landskap', 'landskap', 'landskapet', 'landskapen'),
  'sub-region': en('ekonomisk region', 'ekonomiska regioner', 'ekonomiska regionen', 'ekonomiska regionerna'),
} satisfies Record<NamedKind, Noun>;

const TIES: Record<TieKey, readonly [yes: string, no: string]> = {
  'AFFILIATED_WITH.out': ['som arbetar {role} för {what}', 'som inte arbetar {role} för {what}'],
  'AFFILIATED_WITH.in': ['där {what} arbetar {role}', 'utan att {what} arbetar där {role}'],
  'PARTICIPATES_IN.out': ['som deltar {role} i {what}', 'som inte deltar {role} i {what}'],
  'PARTICIPATES_IN.in': ['där {what} deltar {role}', 'utan att {what} deltar {role}'],
  'MEMBER_OF.out': ['som är medlem i {what}', 'som inte är medlem i {what}'],
  'MEMBER_OF.in': ['med {what} som medlem', 'utan {what} som medlem'],
  'OWNS.out': ['som äger {what}', 'som inte äger {what}'],
  'OWNS.in': ['som ägs av {what}', 'som inte ägs av {what}'],
  'COOPERATES_WITH.out': ['som samarbetar med {what}', 'som inte samarbetar med {what}'],
  'COOPERATES_WITH.in': ['som samarbetar med {what}', 'som inte samarbetar med {what}'],
  'FUNDS.out': ['som finansierar {what} {role}', 'som inte finansierar {what} {role}'],
  'FUNDS.in': ['som finansieras av {what} {role}', 'som inte finansieras av {what} {role}'],
  'ALLOCATES.out': ['som anvisar pengar till {what} {role}', 'som inte anvisar pengar till {what} {role}'],
  'ALLOCATES.in': ['som får pengar från {what} {role}', 'som inte får pengar från {what} {role}'],
  'LOCATED_IN.out': ['som finns i {what}', 'som inte finns i {what}'],
  'LOCATED_IN.in': ['där {what} finns', 'utan att {what} finns där'],
  'COVERS.out': ['som täcker {what}', 'som inte täcker {what}'],
  'COVERS.in': ['som täcks av {what}', 'som inte täcks av {what}'],
  'PART_OF.out': ['som är en del av {what} {role}', 'som inte är en del av {what} {role}'],
  'PART_OF.in': ['som omfattar {what} {role}', 'som inte omfattar {what} {role}'],
  'FOLLOWS.out': ['som är en fortsättning på {what}', 'som inte är en fortsättning på {what}'],
  'FOLLOWS.in': ['med {what} som fortsättning', 'utan {what} som fortsättning'],
  'CONCERNS.out': ['som gäller {what} {role}', 'som inte gäller {what} {role}'],
  'CONCERNS.in': ['som berörs av {what} {role}', 'som inte berörs av {what} {role}'],
  together: ['tillsammans med {what} {role}', 'utan att {what} deltar {role}'],
  any: ['som har band till {what} {role}', 'som inte har band till {what} {role}'],
};

/** As on cards, but for what follows a verb. */
const ROLES: Record<string, string> = {
  ...words.role,
  ...words.nature,
  'under programme': 'del av programmet',
  total: 'totalt',
} satisfies Record<Role | PartNature | 'total', string>;

const or = (items: readonly string[]): string => anyOf('sv', items, (n) => `${n} andra`);

function noun({ types, kinds }: Thing, form: (noun: Noun) => string): string {
  const known = kinds.filter((kind) => kind in KINDS).map((kind) => form(KINDS[kind]));
  const rest = kinds.filter((kind) => !(kind in KINDS));
  const general = or((types.length === 0 ? ['any'] : types).map((type) => form(TYPES[type])));
  const words = rest.map((kind) => (kind === 'other' ? 'annat' : kind)).join(', ');
  return or([...known, ...(rest.length > 0 ? [`${general} (${words})`] : known.length > 0 ? [] : [general])]);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function phrase(thing: Thing): string {
  const { names, quantity, same, kinds, types } = thing;
  const first = KINDS[kinds[0]] ?? TYPES[types[0] ?? 'any'];
  if (same !== null) return `samma ${noun(thing, ({ one }) => one)} (${same})`;
  if (quantity.is === 'least')
    return `minst ${quantity.n} ${noun(thing, ({ many }) => many)}${names.length > 0 ? ` av ${or(names)}` : ''}`;
  if (quantity.is === 'all' && names.length > 1)
    return `${names.length === 2 ? 'både' : 'alla av'} ${allOf('sv', names)}`;
  if (names.length > 0)
    return `${noun(thing, ({ theOne, theMany }) => (names.length > 1 ? theMany : theOne))} ${or(names)}`;
  if (quantity.is === 'none') return `${first.neuter ? 'något' : 'någon'} ${noun(thing, ({ one }) => one)}`;
  return noun(thing, ({ many }) => many);
}

function roleText(key: TieKey, roles: readonly string[]): string {
  if (roles.length === 0) return '';
  const list = or(roles.map((role) => ROLES[role] ?? role));
  if (key.startsWith('ALLOCATES')) return `(post: ${list})`;
  return key.startsWith('FUNDS') ? `genom ${list}` : `som ${list}`;
}

/** Questions in Swedish: "där" stands for what would have to agree in gender and number. */
export const swedish: Grammar = {
  language: 'sv',
  joint: '',
  near: true,
  head: (thing) => capital(phrase(thing)),
  link: ({ key, before, roles, relations }, thing) => {
    const [yes, no] = TIES[key];
    const pieces = clausePieces(
      thing.quantity.is === 'none' ? no : yes,
      before === 'one',
      phrase(thing),
      roleText(key, roles),
    );
    return relations.length > 1 ? [...pieces, { is: 'tie', text: `(${or(relations)})` }] : pieces;
  },
  back: (thing, number) => `och ${phrase(thing)} (${number})`,
  place: (places, outside) =>
    `${outside ? 'utanför' : 'i'} ${or(places.map(({ id, name }) => REGION_NAMES[id]?.sv ?? name))}`,
  cluster: (names, outside) =>
    `${outside ? 'utanför' : 'i'} ${names.length > 1 ? 'klustren' : 'klustret'} ${or(names)}`,
  theme: (names, outside) =>
    `${outside ? 'utan' : 'om'} ${names.length > 1 ? 'temana' : 'temat'} ${or(names)}`,
  status: (statuses) => `i skedet ${or(statuses.map((status) => words.status[status]))}`,
  documents: (numbers) => `enligt dokument ${or(numbers)}`,
  certainty: (certainty) => (certainty === 'stated' ? 'enligt direkt uppgift' : 'enligt slutledning'),
  period: ({ from, until }) =>
    from !== null && until !== null
      ? `mellan ${from} och ${until}`
      : from !== null
        ? `från och med ${from}`
        : `till och med ${until ?? ''}`,
  money: ({ from, until }) =>
    from !== null && until !== null
      ? `med ${from}–${until} €`
      : from !== null
        ? `med minst ${from} €`
        : `med högst ${until ?? ''} €`,
  called: (text) => `med ”${text}” i namnet`,
  below: 'eller en del därav',
  after: '(varje par en gång)',
};
