/**
 * The regions of Finland in a sentence: Finnish in the inessive and genitive, Swedish and English by their names. The
 * network carries the Finnish name alone; of other regions that is what is shown.
 */
export const REGION_NAMES: Readonly<
  Record<string, { inside: string; of: string; sv: string; en: string } | undefined>
> = {
  'region:suomi': { inside: 'Suomessa', of: 'Suomen', sv: 'Finland', en: 'Finland' },
  'region:uusimaa': { inside: 'Uudellamaalla', of: 'Uudenmaan', sv: 'Nyland', en: 'Uusimaa' },
  'region:varsinais-suomi': {
    inside: 'Varsinais-Suomessa',
    of: 'Varsinais-Suomen',
    sv: 'Egentliga Finland',
    en: 'Southwest Finland',
  },
  'region:satakunta': { inside: 'Satakunnassa', of: 'Satakunnan', sv: 'Satakunta', en: 'Satakunta' },
  'region:kanta-hame': {
    inside: 'Kanta-Hämeessä',
    of: 'Kanta-Hämeen',
    sv: 'Egentliga Tavastland',
    en: 'Kanta-Häme',
  },
  'region:pirkanmaa': { inside: 'Pirkanmaalla', of: 'Pirkanmaan', sv: 'Birkaland', en: 'Pirkanmaa' },
  'region:paijat-hame': {
    inside: 'Päijät-Hämeessä',
    of: 'Päijät-Hämeen',
    sv: 'Päijänne-Tavastland',
    en: 'Päijät-Häme',
  },
  'region:kymenlaakso': {
    inside: 'Kymenlaaksossa',
    of: 'Kymenlaakson',
    sv: 'Kymmenedalen',
    en: 'Kymenlaakso',
  },
  'region:etela-karjala': {
    inside: 'Etelä-Karjalassa',
    of: 'Etelä-Karjalan',
    sv: 'Södra Karelen',
    en: 'South Karelia',
  },
  'region:etela-savo': {
    inside: 'Etelä-Savossa',
    of: 'Etelä-Savon',
    sv: 'Södra Savolax',
    en: 'South Savo',
  },
  'region:pohjois-savo': {
    inside: 'Pohjois-Savossa',
    of: 'Pohjois-Savon',
    sv: 'Norra Savolax',
    en: 'North Savo',
  },
  'region:pohjois-karjala': {
    inside: 'Pohjois-Karjalassa',
    of: 'Pohjois-Karjalan',
    sv: 'Norra Karelen',
    en: 'North Karelia',
  },
  'region:keski-suomi': {
    inside: 'Keski-Suomessa',
    of: 'Keski-Suomen',
    sv: 'Mellersta Finland',
    en: 'Central Finland',
  },
  'region:etela-pohjanmaa': {
    inside: 'Etelä-Pohjanmaalla',
    of: 'Etelä-Pohjanmaan',
    sv: 'Södra Österbotten',
    en: 'South Ostrobothnia',
  },
  'region:pohjanmaa': { inside: 'Pohjanmaalla', of: 'Pohjanmaan', sv: 'Österbotten', en: 'Ostrobothnia' },
  'region:keski-pohjanmaa': {
    inside: 'Keski-Pohjanmaalla',
    of: 'Keski-Pohjanmaan',
    sv: 'Mellersta Österbotten',
    en: 'Central Ostrobothnia',
  },
  'region:pohjois-pohjanmaa': {
    inside: 'Pohjois-Pohjanmaalla',
    of: 'Pohjois-Pohjanmaan',
    sv: 'Norra Österbotten',
    en: 'North Ostrobothnia',
  },
  'region:kainuu': { inside: 'Kainuussa', of: 'Kainuun', sv: 'Kajanaland', en: 'Kainuu' },
  'region:lappi': { inside: 'Lapissa', of: 'Lapin', sv: 'Lappland', en: 'Lapland' },
  'region:ahvenanmaa': { inside: 'Ahvenanmaalla', of: 'Ahvenanmaan', sv: 'Åland', en: 'Åland' },
};
