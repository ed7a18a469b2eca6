import type { Texts } from '../../types.ts';

export const desk: Texts['measures']['desk'] = {
  rank: {
    name: 'Placering',
    meaning:
      'Plats i listan: först de som ingår i flera grupper, sedan efter hur mycket de förbinder grupper; lika delar medelvärdet av sina platser.',
  },
  partners: { name: 'Partner', term: 'gradtal', meaning: 'Hur många andra aktören samarbetar med.' },
  joint: {
    name: 'Samarbete',
    term: 'Newmans styrka',
    meaning: 'I hur många projekt eller andra sammanhang aktören deltar tillsammans med någon annan.',
  },
  joins: {
    name: 'Förbinder grupper',
    term: 'mäklarskap mellan grupper, Newmans vikter',
    meaning:
      'Par av partner som varken har en gemensam grupp eller ett eget band. Av två saker som aktören deltar i räknas paren som högst 1, så att ett stort program inte väger mer än ett litet projekt.',
  },
  seated: {
    name: 'Hör till båda',
    term: 'mäklarskap, överlappande grupper',
    meaning: 'Par av partner, en ur vardera av två grupper som aktören själv hör till, som saknar eget band.',
  },
  liaison: {
    name: 'Par ur andra grupper',
    term: 'förbindelse (liaison)',
    meaning: 'Par av partner från två olika andra grupper som saknar eget band.',
  },
  gateway: {
    name: 'Väg in och ut',
    term: 'grindvakt eller representant',
    meaning: 'Par av en utomstående och en medlem i den egna gruppen som saknar eget band.',
  },
  coordinator: {
    name: 'Förenar den egna gruppen',
    term: 'koordinator',
    meaning: 'Par av medlemmar i den egna gruppen som saknar eget band.',
  },
  consultant: {
    name: 'Förenar en annan grupp',
    term: 'konsult',
    meaning: 'Par av medlemmar i en och samma andra grupp som saknar eget band.',
  },
  losesContact: {
    name: 'Enda länk',
    term: 'ledpunkt',
    meaning: 'Hur många aktörer som mister kontakten med den största återstående delen när denna lämnar.',
  },
  effectiveSize: {
    name: 'Skilda partner',
    term: 'effektiv storlek',
    meaning: 'Hur många skilda partner partnerna motsvarar när de som känner varandra räknas ihop.',
  },
  betweenness: {
    name: 'Ligger på andras kortaste vägar',
    term: 'mellanliggandecentralitet',
    meaning:
      'För hur många par av andra den kortaste vägen går genom aktören; lika långa vägar räknas delvis (förmedling).',
  },
  bridging: {
    name: 'Förbinder grupper',
    term: 'mäklarskap mellan grupper, Newmans vikter',
    meaning:
      'Par av partner som varken har en gemensam grupp eller ett eget band. Av två saker som aktören deltar i räknas paren som högst 1, så att ett stort program inte väger mer än ett litet projekt.',
  },
  onlyLink: {
    name: 'Grupper som bara denna förbinder',
    meaning: 'Par av grupper utan band mellan sig och utan någon annan som har band till båda.',
  },
  actors: { name: 'Aktörer', meaning: 'Hur många aktörer nätverket har.' },
  ties: { name: 'Band', meaning: 'Hur många par av aktörer som har ett band.' },
  components: {
    name: 'Sammanhängande delar',
    term: 'komponenter',
    meaning: 'I hur många delar utan band mellan sig nätverket faller.',
  },
  largestComponent: {
    name: 'Största delen',
    term: 'största komponenten',
    meaning: 'Hur många aktörer den största sammanhängande delen har.',
  },
  density: { name: 'Täthet', term: 'täthet', meaning: 'Banden som andel av alla par av aktörer.' },
  eiIndex: {
    name: 'Inåt eller utåt',
    term: 'E-I-index',
    meaning: 'Från −1, alla band stannar inom grupperna, till +1, alla leder från en grupp till en annan.',
  },
  unlinkedGroupPairs: {
    name: 'Par av grupper utan band',
    meaning: 'Hur många par av grupper inget band förenar.',
  },
  inside: {
    name: 'Partner i gruppen',
    meaning: 'Hur många medlemmar i gruppen aktören har band till.',
  },
  outside: {
    name: 'Partner utanför',
    meaning: 'Hur många aktörer utanför gruppen aktören har band till.',
  },
  ei_index: {
    name: 'Inåt eller utåt',
    term: 'E-I-index',
    meaning: 'Från −1, alla band stannar i gruppen, till +1, alla leder ut. Ingetdera är bättre.',
  },
  density_inside: {
    name: 'Täthet inom',
    term: 'inre täthet',
    meaning: 'Banden inom gruppen som andel av alla par av medlemmar; redan stora projekt höjer den.',
  },
  density_outside: {
    name: 'Täthet utåt',
    term: 'yttre täthet',
    meaning: 'Banden ut som andel av alla par av en medlem och en utomstående.',
  },
  depth: {
    name: 'Djup i nätverket',
    term: 'k-komponent eller k-kärna',
    meaning:
      'Hur djupt den mittersta medlemmen står: i en del som håller ihop även om vilka k − 1 som helst lämnar den, eller i stora nätverk där alla har k partner.',
  },
  repeated: {
    name: 'Upprepat samarbete',
    term: 'relationell inbäddning',
    meaning:
      'Hur stor andel av det gemensamma arbetet som sker med partner man möter i minst två sammanhang.',
  },
  shared_partners: {
    name: 'Också partnerna samarbetar',
    term: 'strukturell inbäddning',
    meaning: 'Hur många gemensamma partner de två ändarna av ett band har i genomsnitt.',
  },
  two_mode_clustering: {
    name: 'Möts även på annat håll',
    term: 'tvålägesklustring',
    meaning:
      'I hur hög grad de som en medlem möter deltar i samma sammanhang som den, i genomsnitt; höjs inte av stora projekt.',
  },
  reach: {
    name: 'Räckvidd',
    term: 'harmonisk närhet',
    meaning: 'Hur nära alla är, från 0, ingen nås, till 1, alla är partner.',
  },
  dependence: {
    name: 'Beroende av få',
    term: 'koncentrationskvot CR3',
    meaning:
      'Hur stor andel av det gemensamma arbetet inom gruppen som vilar på de tre medlemmar som har mest av det.',
  },
  participation: {
    name: 'Spridning över grupper',
    term: 'deltagandekoefficient',
    meaning: 'Nära 0 när alla band går till en grupp, högre ju jämnare de sprids över många.',
  },
};
