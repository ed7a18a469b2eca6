import type { ActorType, NamedKind } from '@sidos/api/model';
/** A Finnish noun: what cannot be derived is written out, the local cases follow from the stems. */
export interface Noun {
  one: string;
  /** Weak stem of the singular: `hankkee-ssa`, `kunna-n`. */
  stem: string;
  /** Partitive in both numbers, genitive plural. */
  some: string;
  someMany: string;
  ofMany: string;
  /** Stem of the plural: `hankkei-ssa`. */
  stemMany: string;
  /** Front vowels: -ssä, -stä. */
  front: boolean;
  /** One is on it rather than in it: alueella. */
  outer: boolean;
}

function word(forms: string, more: Partial<Noun> = {}): Noun {
  const [one, stem, some, stemMany, someMany, ofMany] = forms.split(',').map((form) => form.trim());
  return { one, stem, some, stemMany, someMany, ofMany, front: false, outer: false, ...more };
}

export const TYPES: Readonly<Record<string, Noun>> = {
  organisation: word(
    'organisaatio, organisaatio, organisaatiota, organisaatioi, organisaatioita, organisaatioiden',
  ),
  person: word('henkilö, henkilö, henkilöä, henkilöi, henkilöitä, henkilöiden', { front: true }),
  project: word('hanke, hankkee, hanketta, hankkei, hankkeita, hankkeiden'),
  cluster: word('klusteri, klusteri, klusteria, klusterei, klustereita, klustereiden'),
  region: word('alue, aluee, aluetta, aluei, alueita, alueiden', { outer: true }),
  event: word('tapahtuma, tapahtuma, tapahtumaa, tapahtumi, tapahtumia, tapahtumien'),
  theme: word('teema, teema, teemaa, teemoi, teemoja, teemojen'),
  any: word('kohde, kohtee, kohdetta, kohtei, kohteita, kohteiden'),
} satisfies Record<ActorType | 'any', Noun>;

export const KINDS: Readonly<Record<string, Noun>> = {
  municipality: word('kunta, kunna, kuntaa, kunni, kuntia, kuntien'),
  'regional council': word(
    'maakunnan liitto, maakunnan liito, maakunnan liittoa, maakunnan liitoi, maakunnan liittoja, maakunnan liittojen',
  ),
  ministry: word('ministeriö, ministeriö, ministeriötä, ministeriöi, ministeriöitä, ministeriöiden', {
    front: true,
  }),
  authority: word('viranomainen, viranomaise, viranomaista, viranomaisi, viranomaisia, viranomaisten'),
  university: word('yliopisto, yliopisto, yliopistoa, yliopistoi, yliopistoja, yliopistojen'),
  'university of applied sciences': word(
    'ammattikorkeakoulu, ammattikorkeakoulu, ammattikorkeakoulua, ammattikorkeakoului, ammattikorkeakouluja, ammattikorkeakoulujen',
  ),
  'research institute': word(
    'tutkimuslaitos, tutkimuslaitokse, tutkimuslaitosta, tutkimuslaitoksi, tutkimuslaitoksia, tutkimuslaitosten',
  ),
  school: word('oppilaitos, oppilaitokse, oppilaitosta, oppilaitoksi, oppilaitoksia, oppilaitosten'),
  company: word('yritys, yritykse, yritystä, yrityksi, yrityksiä, yritysten', { front: true }),
  'development company': word(
    'kehittämisyhtiö, kehittämisyhtiö, kehittämisyhtiötä, kehittämisyhtiöi, kehittämisyhtiöitä, kehittämisyhtiöiden',
    { front: true },
  ),
  association: word('yhdistys, yhdistykse, yhdistystä, yhdistyksi, yhdistyksiä, yhdistysten', {
    front: true,
  }),
  network: word('verkosto, verkosto, verkostoa, verkostoi, verkostoja, verkostojen'),
  funder: word('rahoittaja, rahoittaja, rahoittajaa, rahoittaji, rahoittajia, rahoittajien'),
  unit: word('yksikkö, yksikö, yksikköä, yksiköi, yksiköitä, yksiköiden', { front: true }),
  project: TYPES.project,
  programme: word('ohjelma, ohjelma, ohjelmaa, ohjelmi, ohjelmia, ohjelmien'),
  idea: word('idea, idea, ideaa, ideoi, ideoita, ideoiden'),
  'work package': word('työpaketti, työpaketi, työpakettia, työpaketei, työpaketteja, työpakettien'),
  pilot: word('pilotti, piloti, pilottia, pilotei, pilotteja, pilottien'),
  strategy: word('strategia, strategia, strategiaa, strategioi, strategioita, strategioiden'),
  publication: word('julkaisu, julkaisu, julkaisua, julkaisui, julkaisuja, julkaisujen'),
  instrument: word('instrumentti, instrumenti, instrumenttia, instrumentei, instrumentteja, instrumenttien'),
  service: word('palvelu, palvelu, palvelua, palvelui, palveluja, palvelujen'),
  concept: word(
    'toimintamalli, toimintamalli, toimintamallia, toimintamallei, toimintamalleja, toimintamallien',
  ),
  country: word('maa, maa, maata, mai, maita, maiden'),
  'major region': word('suuralue, suuraluee, suuraluetta, suuraluei, suuralueita, suuralueiden', {
    outer: true,
  }),
  region: word('maakunta, maakunna, maakuntaa, maakunni, maakuntia, maakuntien'),
  'sub-region': word('seutukunta, seutukunna, seutukuntaa, seutukunni, seutukuntia, seutukuntien'),
} satisfies Record<NamedKind, Noun>;

/**
 * The forms that a tie asks of what it leads to. `subject`: of what there is (`on hankkeita`, `on hanke X`); `object`:
 * partitive; `whole`: what is taken in as a whole (`kattaa maakunnan`); `inside`, `from`, `to`: local cases; `of`: genitive.
 */
export type Form = 'subject' | 'object' | 'whole' | 'inside' | 'from' | 'to' | 'of';

const LOCAL = { inside: ['ssa', 'lla'], from: ['sta', 'lta'], to: ['lle', 'lle'] } as const;

/** A noun in a form, of one or of many. */
export function inflected(noun: Noun, form: Form, many: boolean): string {
  if (form === 'subject') return many ? noun.someMany : noun.one;
  if (form === 'whole') return many ? noun.someMany : `${noun.stem}n`;
  if (form === 'object') return many ? noun.someMany : noun.some;
  if (form === 'of') return many ? noun.ofMany : `${noun.stem}n`;
  const ending = LOCAL[form][noun.outer ? 1 : 0];
  return (many ? noun.stemMany : noun.stem) + (noun.front ? ending.replaceAll('a', 'ä') : ending);
}
