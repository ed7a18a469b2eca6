import type { Texts } from '../types.ts';

/** Klustereiden, alueiden ja hankkeiden sivut. */
export const page: Texts['card']['page'] = {
  open: 'Avaa sivu',
  back: 'Takaisin',
  inNetwork: 'Näytä verkostossa',
  onlyThis: 'Verkostoon vain tämä',
  ties: 'Kaikki siteet lähteineen',
  members: 'Jäsenet',
  member: 'Jäsen',
  kind: 'Tyyppi',
  noKind: 'tyyppi ei tiedossa',
  region: 'Alue',
  noRegion: 'ei yhtä tiedossa olevaa maakuntaa',
  level: 'Taso',
  byKind: 'Jäsenet tyypeittäin',
  byRegion: 'Jäsenet maakunnittain',
  count: 'Organisaatioita',
  tiedOutside: 'Siteitä ulos',
  outside:
    'Klusterin ulkopuolisen organisaation kanssa samassa hankkeessa tai tapahtumassa on mukana {{some}}, kun jäseniä on {{all}} ({{share}}).',
  noMembers: 'Asiakirjat eivät nimeä jäseneksi yhtään organisaatiota.',
  projects: 'Tätä koskevat hankkeet',
  noProjects: 'Asiakirjat eivät nimeä hanketta, joka koskisi tätä.',
  documents: 'Asiakirjat',
  document: 'Asiakirja {{number}}',
  named: 'mainitsee siitä: {{amount}}',
  partOf: 'Osa kokonaisuutta',
  rollUp: 'Määrät alueittain',
  rollUpNote:
    'Mukana on kaikki alemmilta tasoilta, kukin kerran: kahteen osaan kuuluva lasketaan kumpaankin, vain kokonaisuuteen sijoitettu pelkästään kokonaisuuteen.',
  unfoldTo: 'Avaa tasolle',
  fold: 'Sulje {{name}}',
  unfold: 'Avaa {{name}}',
  everything: 'Kaikki alueella',
  nothingHere: 'Asiakirjat eivät sijoita tänne mitään.',
};
