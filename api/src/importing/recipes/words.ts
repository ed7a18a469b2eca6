import type { Use } from './preset.ts';

/** What columns are called in tables of people's own, in English, Finnish and Swedish. */
export const CALLED = {
  source: [
    ...['source', 'from', 'lähde', 'mistä', 'lähettäjä', 'källa', 'från', 'avsändare', 'node1', 'node 1'],
    ...['actor 1', 'toimija 1', 'aktör 1', 'organisation 1', 'organisaatio 1'],
  ],
  target: [
    ...['target', 'to', 'kohde', 'mihin', 'vastaanottaja', 'mål', 'till', 'mottagare', 'node2', 'node 2'],
    ...['actor 2', 'toimija 2', 'aktör 2', 'organisation 2', 'organisaatio 2'],
  ],
  weight: ['weight', 'strength', 'paino', 'painoarvo', 'vahvuus', 'vikt', 'styrka'],
  id: ['id', 'node id', 'tunnus', 'tunniste', 'koodi', 'key', 'code', 'kod', 'avain'],
  label: ['label', 'name', 'nimi', 'namn', 'nimike', 'title', 'otsikko', 'etikett', 'benämning'],
  organisation: [
    ...['organisation', 'organization', 'organisaatio', 'organisaation nimi', 'organisationens namn'],
    ...['organisation name', 'organization name', 'actor', 'toimija', 'aktör', 'partner', 'kumppani'],
    ...[
      'osatoteuttaja',
      'toteuttaja',
      'participant',
      'osallistuja',
      'deltagare',
      'member',
      'jäsen',
      'medlem',
    ],
    ...['company', 'yritys', 'företag', 'who', 'kuka', 'vem', 'institution'],
  ],
  person: ['person', 'henkilö', 'asiantuntija', 'expert', 'people', 'henkilön nimi', 'personens namn'],
  project: [
    ...['project', 'project name', 'projekti', 'hanke', 'hankkeen nimi', 'projektin nimi', 'projekt'],
    ...['projektets namn', 'project title', 'project acronym', 'acronym', 'in what'],
  ],
  event: ['event', 'tapahtuma', 'evenemang', 'meeting', 'kokous', 'möte', 'tilaisuus', 'workshop', 'työpaja'],
  cluster: ['cluster', 'klusteri', 'kluster', 'network', 'verkosto', 'nätverk', 'group', 'ryhmä', 'grupp'],
  theme: ['theme', 'teema', 'tema', 'topic', 'aihe', 'ämne'],
  role: ['role', 'rooli', 'roll', 'tehtävä', 'participant role'],
  kind: [
    ...['organisation type', 'organization type', 'organisaatiotyyppi', 'organisationstyp', 'legal status'],
    ...['activity type', 'tyyppi', 'kind', 'laji'],
  ],
  start: [
    'start',
    'start date',
    'alku',
    'alkupvm',
    'alkupäivä',
    'alkamispäivä',
    'alkamispvm',
    'aloituspäivä',
    'begynnelsedatum',
    'aloituspvm',
    'aloitus',
    'alkaa',
    'startdatum',
    'project start',
  ],
  end: [
    'end',
    'end date',
    'loppu',
    'loppupvm',
    'loppupäivä',
    'päättymispäivä',
    'päättyminen',
    'avslutningsdatum',
    'päättymispvm',
    'päättyy',
    'slutdatum',
    'slut',
    'project end',
  ],
  date: ['date', 'päivä', 'päivämäärä', 'pvm', 'datum', 'year', 'vuosi', 'år'],
  budget: ['budget', 'budjetti', 'total cost', 'kokonaisbudjetti', 'kokonaiskustannukset', 'totalkostnad'],
  businessId: ['business id', 'y-tunnus', 'fo-nummer'],
  vat: ['vat', 'vat number', 'alv-tunnus', 'alv-numero', 'momsnummer'],
  pic: ['pic', 'pic code', 'pic number'],
  country: ['country', 'country code', 'maa', 'valtio', 'maakoodi', 'land', 'landskod'],
  region: ['region', 'maakunta', 'landskap', 'alue', 'county', 'län'],
  nuts: [
    ...['nuts', 'nuts code', 'nuts3', 'nuts2', 'nuts-koodi', 'nutskod'],
    ...['nuts3 (or equivalent)', 'nuts2 (or equivalent)', 'nuts1 (or equivalent)'],
  ],
  town: [
    ...['town', 'city', 'municipality', 'kunta', 'kaupunki', 'kotikunta', 'sijaintikunta', 'paikkakunta'],
    ...['kommun', 'stad', 'ort', 'hemkommun', 'hemort'],
  ],
  postcode: ['postcode', 'postal code', 'zip', 'zip code', 'postinumero', 'postnummer', 'post code'],
  place: ['place', 'location', 'sijainti', 'paikka', 'plats', 'läge'],
} as const;

type Columns = (readonly [readonly string[], Use])[];

/** Columns that say a place. */
export function placesOf(place: string): Columns {
  return [
    [CALLED.town, { of: place, field: 'town' }],
    [CALLED.postcode, { of: place, field: 'postcode' }],
    [CALLED.region, { of: place, field: 'region' }],
    [CALLED.nuts, { of: place, field: 'nuts' }],
    [CALLED.country, { of: place, field: 'country' }],
    [CALLED.place, { of: place, field: 'place' }],
  ];
}

/** Columns that say what an organisation is, and where. */
export function detailsOf(who: string, place: string): Columns {
  return [
    [CALLED.businessId, { of: who, field: 'businessId' }],
    [CALLED.vat, { of: who, field: 'vat' }],
    [CALLED.pic, { of: who, field: 'pic' }],
    [CALLED.kind, { of: who, field: 'kind' }],
    ...placesOf(place),
  ];
}
