import { fold, ORGANISATION_KINDS, ROLES, STATUSES } from '../../model/index.ts';

type Kind = (typeof ORGANISATION_KINDS)[number];
type Role = (typeof ROLES)[number];
type Status = (typeof STATUSES)[number];

const plain = (text: string) =>
  fold(text)
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();

/** What roles are called in tables: of CORDIS, of keep.eu, in Finnish and Swedish. */
const ROLE_WORDS: Readonly<Record<string, Role>> = {
  'lead partner': 'lead',
  'leading partner': 'lead',
  yes: 'lead',
  kylla: 'lead',
  ja: 'lead',
  true: 'lead',
  x: 'lead',
  no: 'partner',
  ei: 'partner',
  nej: 'partner',
  false: 'partner',
  paatoteuttaja: 'lead',
  vetaja: 'lead',
  hankevetaja: 'lead',
  koordinaattori: 'coordinator',
  koordinator: 'coordinator',
  projektledare: 'lead',
  hakija: 'applicant',
  sokande: 'applicant',
  kumppani: 'partner',
  osatoteuttaja: 'partner',
  associatedpartner: 'partner',
  'associated partner': 'partner',
  internationalpartner: 'partner',
  thirdparty: 'participant',
  osallistuja: 'participant',
  deltagare: 'participant',
  jasen: 'member',
  medlem: 'member',
  puheenjohtaja: 'chair',
  ordforande: 'chair',
  asiantuntija: 'expert',
  jarjestaja: 'organiser',
  arrangor: 'organiser',
  esittaja: 'presenter',
  toteuttaja: 'implementer',
  omistaja: 'owner',
  agare: 'owner',
  ohjausryhma: 'steering',
  styrgrupp: 'steering',
};

/** The role that a text names; undefined: none that is known. */
export function roleOf(text: string): Role | undefined {
  return ROLES.find((role) => role === plain(text)) ?? ROLE_WORDS[plain(text)];
}

const KIND_WORDS: Readonly<Record<string, Kind>> = {
  hes: 'university',
  'higher or secondary education establishments': 'university',
  rec: 'research institute',
  'research organisations': 'research institute',
  prc: 'company',
  'private for profit entities': 'company',
  pub: 'authority',
  'public bodies': 'authority',
  oth: 'other',
  kunta: 'municipality',
  kaupunki: 'municipality',
  kommun: 'municipality',
  stad: 'municipality',
  'maakunnan liitto': 'regional council',
  maakuntaliitto: 'regional council',
  landskapsforbund: 'regional council',
  ministerio: 'ministry',
  ministerium: 'ministry',
  viranomainen: 'authority',
  myndighet: 'authority',
  yliopisto: 'university',
  universitet: 'university',
  korkeakoulu: 'university',
  ammattikorkeakoulu: 'university of applied sciences',
  yrkeshogskola: 'university of applied sciences',
  tutkimuslaitos: 'research institute',
  forskningsinstitut: 'research institute',
  koulu: 'school',
  oppilaitos: 'school',
  skola: 'school',
  yritys: 'company',
  foretag: 'company',
  private: 'company',
  public: 'authority',
  kehitysyhtio: 'development company',
  utvecklingsbolag: 'development company',
  yhdistys: 'association',
  jarjesto: 'association',
  forening: 'association',
  ngo: 'association',
  verkosto: 'network',
  natverk: 'network',
  rahoittaja: 'funder',
  finansiar: 'funder',
};

/** The kind that a text names; undefined: none that is known. */
export function kindOf(text: string): Kind | undefined {
  return ORGANISATION_KINDS.find((kind) => kind === plain(text)) ?? KIND_WORDS[plain(text)];
}

const STATUS_WORDS: Readonly<Record<string, Status>> = {
  signed: 'running',
  ongoing: 'running',
  closed: 'ended',
  finished: 'ended',
  paattynyt: 'ended',
  avslutad: 'ended',
  kaynnissa: 'running',
  toiminnassa: 'running',
  pagaende: 'running',
  suunnitteilla: 'planned',
  planerad: 'planned',
  haettu: 'applied',
  rahoitettu: 'funded',
  hylatty: 'refused',
};

/** How far a project is, as a text says it; undefined: none that is known. */
export function statusOf(text: string): Status | undefined {
  return STATUSES.find((status) => status === plain(text)) ?? STATUS_WORDS[plain(text)];
}

/** Words that stand in names of organisations and in none of people. */
const OF_ORGANISATIONS =
  /\b(?:oy|oyj|ab|abp|ry|rf|rp|ky|tmi|osk|ltd|llc|gmbh|as|inc|säätiö|yhdistys|liitto|kunta|kaupunki|seura|keskus|yhtiö|yhtymä|opisto|yliopisto|korkeakoulu|amk|laitos|virasto|osuuskunta|museo|koulu|seurakunta|stiftelse|förening|stad|kommun|university|institute|centre|association|foundation|city)\b|(?:säätiö|yhdistys|liitto|kunta|kaupunki|keskus|yhtymä|opisto|yliopisto|koulu|laitos|virasto|seura|museo)$/i;

/** Whether a name is rather that of a person: two or three words with a capital each, none of which is of an organisation. */
export function looksLikePerson(name: string): boolean {
  return /^(?:\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?,?\s?){2,3}$/u.test(name) && !OF_ORGANISATIONS.test(name);
}
