/**
 * Words of names that tell little of who is meant. Folded as names are: lower case, no marks on the letters.
 * The lists are of the countries whose sources are read here (fi, sv, en, de, fr, es, it, nl, da, no, pl, cs).
 */

/** Legal forms: written or left out as the writer likes, so that they vanish before names are compared. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  words(`
    oy oyj ab abp ky kb ry rf rs sr stiftelse osk andelslag tmi tm ay hb kommanditbolag osakeyhtio
    ltd limited plc llc llp inc incorporated corp corporation co company
    gmbh ag kg kgaa ohg ug ev e v mbh eingetragener verein gesellschaft
    sa sas sarl sasu eurl snc societe anonyme sl slu sau scoop sc srl spa srls societa
    bv nv vof cv as asa aps hf ehf oe doo dd sro ggmbh lda unipessoal sociedad limitada anonima spolka ograniczona odpowiedzialnoscia akciova spzoo sp zoo z o kft zrt nyrt ou uab sia
    eeig aisbl asbl vzw ivzw npo registered
  `),
);

/** Little words between the others: they vanish too. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  words(`
    ja sekä seka och samt i av for for the of and at in for on an a de des du la le les l d et en
    der die das den dem und fur von zu zum zur im am del della dei degli delle di e el los las y para por da do dos das
    van het te voor og til w na
  `),
);

/**
 * Words that stay and prove little, since half the actors of a network have one: a line a meaning, in several languages,
 * so that "Turun yliopisto" and "University of Turku" share both of their words.
 */
const KINDS = `
municipality: kunta kaupunki kommun kommune stad city town ville comune ayuntamiento gemeinde stadt gemeente municipality
county: maakunta lan county kreis landkreis province provincia provincie departement
council: liitto maakuntaliitto forbund council
region: seutukunta seutu region regione region
jointauthority: kuntayhtyma samkommun
ministry: ministerio ministerium ministry ministere ministero ministerio ministeriet departementet
agency: virasto keskus verket agency agence agencia agenzia authority myndighet
centre: centrum center centre centro zentrum
university: yliopisto universitet universitetet university universite universidad universita universitat universitaet universiteit uniwersytet univerzita universidade
polytechnic: ammattikorkeakoulu yrkeshogskola polytechnic fachhochschule hogeschool politecnico politecnica politechnika
college: korkeakoulu hogskola hogskolan hogskole hochschule hojskole college
school: koulu opisto skola school ecole escuela scuola schule
institute: instituutti tutkimuslaitos institut institute institutet institution instituto istituto instytut ustav
faculty: tiedekunta fakultet faculty faculte fakultat facultad facolta
department: osasto avdelning department departamento dipartimento abteilung
academy: akatemia akademi academy academie accademia akademie
association: yhdistys forening association asociacion associazione verein vereniging stowarzyszenie
foundation: saatio stiftelsen foundation fondation fundacion fondazione stiftung stichting fundacja
society: seura sallskap society
network: verkosto natverk network netzwerk reseau red rete
cluster: klusteri kluster cluster
bank: pankki osuuspankki bank banque banco banca
company: yritys foretag osuuskunta
hospital: sairaala sjukhus hospital hopital ospedale krankenhaus klinikum
museum: museo museum musee
library: kirjasto bibliotek library
`;
const GENERAL = `
project: hanke projekti projekt project projet proyecto progetto
programme: ohjelma program programme
research: tutkimus forskning research recherche investigacion ricerca forschung
technology: teknologia tekniikka teknologi technology technologies technologie tecnologia teknik technische technological
development: kehitys kehittamis utveckling development entwicklung
service: palvelu palvelut service services
group: ryhma konserni group gruppe groupe grupo gruppo
national: kansallinen valtion nationell national nationale nacional nazionale landes bundes federal
international: kansainvalinen internationell international internationale
european: eurooppalainen europeisk european europe europeen europea europaische
science: tiede science sciences wissenschaften ciencias scienze
studies: studi studies studien etudes estudios
applied: sovellettu applied angewandte
innovation: innovaatio innovation innovations innovacion innovazione
system: system systems systemes sistemas sistemi
solution: solution solutions losungen
management: management hallinto forvaltning
`;

const meanings = (list: string): [string, string][] =>
  list
    .trim()
    .split('\n')
    .flatMap((entry) => {
      const [meaning, own = ''] = entry.split(':');
      return [meaning, ...words(own)].map((word): [string, string] => [word, `${meaning}*`]);
    });

/** Words that say what kind of actor it is: a city and a university of one town are two. */
const KIND_WORDS = new Map(meanings(KINDS));
const GENERAL_WORDS = new Map(meanings(GENERAL));

/** What a common word means, whatever its language; any other word is itself. A meaning ends in `*`. */
export const meaningOf = (word: string): string => KIND_WORDS.get(word) ?? GENERAL_WORDS.get(word) ?? word;

const KIND_MEANINGS = new Set(KIND_WORDS.values());

/** Whether a word proves little of who is meant. */
export const isCommon = (word: string): boolean => word.endsWith('*');

/** Whether a word says what kind of actor it is. */
export const isKindWord = (word: string): boolean => KIND_MEANINGS.has(word);

/** Names of a kind in several words, folded, and the one word that they are. */
export const PHRASES: readonly [RegExp, string][] = [
  [/\buniversit(?:y|ies) of applied sciences\b/g, 'polytechnic'],
  [/\buniversity of technology\b/g, 'university technology'],
  [/\b(?:regional council|council of the region)\b/g, 'council'],
];

function words(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}
