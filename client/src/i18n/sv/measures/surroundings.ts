import type { surroundings as english } from '../../en/measures/surroundings.ts';
import type { Texts } from '../../types.ts';

export const surroundings: Pick<Texts['measures']['node'], keyof typeof english> = {
  clustering: {
    name: 'Partnerna känner varandra',
    meaning: 'Hur stor andel av paren av partner som har band till varandra; 0 med färre än två partner.',
  },
  triangles: { name: 'Slutna trianglar', meaning: 'Hur många par av partner som har band till varandra.' },
  repetition: {
    name: 'Upprepat samarbete',
    meaning:
      'Hur stor andel av det gemensamma arbetet som sker med partner som aktören möter i minst två sammanhang.',
  },
  latapy_dot: {
    name: 'Överlappning med dem den möter',
    meaning: 'I hur hög grad de som aktören möter deltar i samma sammanhang som den (andel av alla).',
  },
  latapy_min: {
    name: 'Överlappning med dem den möter, mot den mindre',
    meaning: 'Gemensamma sammanhang som andel av deras som deltar i färre, i genomsnitt.',
  },
  latapy_max: {
    name: 'Överlappning med dem den möter, mot den större',
    meaning: 'Gemensamma sammanhang som andel av deras som deltar i fler, i genomsnitt.',
  },
  core_number: {
    name: 'Kärndjup',
    meaning: 'Det största k för vilket aktören finns i en del där alla har minst k partner.',
  },
  k_component_level: {
    name: 'Djup i nätverket',
    meaning:
      'Det största k för vilket aktören finns i en del som håller ihop även om vilka k − 1 medlemmar som helst lämnar den.',
  },
  participation: {
    name: 'Spridning över grupper',
    meaning: 'Nära 0 när alla band går till en grupp, högre ju jämnare de sprids över många.',
  },
  within_module_z: {
    name: 'Tyngd i den egna gruppen',
    meaning:
      'Hur många standardavvikelser fler eller färre band aktören har inom gruppen än dess medlemmar i genomsnitt.',
  },
  guimera_amaral_role: {
    name: 'Roll enligt z och spridning (R1–R7)',
    meaning:
      'Rollerna R1–R7 utifrån tyngden i den egna gruppen och spridningen över grupper; gränserna är satta för andra slags nätverk.',
  },
  ei_index: {
    name: 'Inåt eller utåt',
    meaning: 'Från −1, alla band stannar i den egna gruppen, till +1, alla leder ut.',
  },
  brokerage_coordinator: {
    name: 'Förenar medlemmar i den egna gruppen',
    meaning: 'Par i den egna gruppen som saknar band men båda har band till aktören.',
  },
  brokerage_consultant: {
    name: 'Förenar medlemmar i en annan grupp',
    meaning: 'Par i en och samma andra grupp som saknar band men båda har band till aktören.',
  },
  brokerage_gatekeeper_or_representative: {
    name: 'Väg in i och ut ur gruppen',
    meaning:
      'Par av en utomstående och en medlem i den egna gruppen som saknar band men båda har band till aktören.',
  },
  brokerage_gatekeeper: {
    name: 'Väg in i gruppen',
    meaning: 'Vägar från en utomstående genom aktören till en medlem i dess grupp, utan direkt band.',
  },
  brokerage_representative: {
    name: 'Väg ut ur gruppen',
    meaning: 'Vägar från en medlem i den egna gruppen genom aktören till en utomstående, utan direkt band.',
  },
  brokerage_liaison: {
    name: 'Förbinder grupper',
    meaning: 'Par från två olika andra grupper som saknar band men båda har band till aktören.',
  },
  brokerage_total: {
    name: 'Par den förenar',
    meaning: 'Alla par av partner som saknar band till varandra.',
  },
  community_leiden: {
    name: 'Gemenskap (Leiden)',
    meaning: 'Vilken av Leidenmetodens gemenskaper aktören tillhör; numren skiljer dem bara åt.',
  },
  community_louvain: {
    name: 'Gemenskap (Louvain)',
    meaning: 'Vilken av Louvainmetodens gemenskaper aktören tillhör; numren skiljer dem bara åt.',
  },
  core_member: {
    name: 'I kärnan',
    meaning: 'Om aktören hör till kärnan när nätverket delas i en kärna och en periferi.',
  },
  coreness_weighted: {
    name: 'Närhet till kärnan',
    meaning: 'Hur nära kärnan aktören står när kärnan gradvis övergår i periferi.',
  },
};
