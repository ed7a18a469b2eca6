import type { Texts } from '../types.ts';

/** Ikkuna: yläpalkki, reunapalkki, tilapalkki, virheet, lataus. */
export const shell: Texts['shell'] = {
  skip: 'Siirry verkostoon',
  search: 'Hae henkilöitä, organisaatioita, hankkeita …',
  share: 'Jaa',
  language: 'Kieli',
  theme: 'Vaihda vaalean ja tumman välillä',
  help: 'Pikanäppäimet',
  rail: 'Näkymät',
  openSide: 'Näytä vasen paneeli',
  closeSide: 'Piilota vasen paneeli',
  undo: 'Kumoa',
  redo: 'Tee uudelleen',
  people: 'Henkilöt',
  peopleShown: 'nimet',
  peopleInitials: 'nimikirjaimet',
  peopleHidden: 'piilossa',
  onePerson: 'henkilö',
  peopleTitle: 'Miten henkilöt näytetään kaikissa näkymissä ja tiedostoissa',
  panel: {
    network: 'Verkosto',
    map: 'Kartta',
    bridges: 'Sillat',
    embeddedness: 'Juurtuneisuus',
    measures: 'Tunnusluvut',
    ask: 'Kysy',
    table: 'Taulukko',
    documents: 'Lähteet',
    changes: 'Muutokset',
  },
  status: {
    entities: '{{seen, number}} / {{total, number}} toimijaa ja kohdetta',
    ties: '{{seen, number}} / {{total, number}} sidettä',
    allDocuments: 'kaikki asiakirjat',
    documents: 'asiakirjat {{list}}',
    embedded: 'Sisäinen tietokanta',
    offline: 'palvelimeen ei saada yhteyttä',
    stale: 'tietokanta ei vastaa; näytetään viimeksi luettu',
    ok: 'kunnossa',
  },
  loading: 'Ladataan verkostoa …',
  gone: 'Linkissä mainittiin {{list}}, jota aineistossa ei enää ole. Muu näkymä on ennallaan.',
  unread: 'Osaa linkistä ei voitu lukea ({{list}}). Muu näkymä on ennallaan.',
  close: 'Sulje',
  retry: 'Yritä uudelleen',
  error: {
    title: 'Tätä ei voitu näyttää',
    offline:
      'Palvelin ei vastannut. Mitään ei ole menetetty: tarkista, että Sidos on käynnissä, ja yritä uudelleen.',
    unreadable:
      'Palvelin vastasi tavalla, jota tämä sivu ei tunne. Lataa sivu uudelleen; jos se ei auta, palvelin ja sivu ovat eri versiota.',
    missing:
      'Tätä sivun osaa ei saatu: palvelimeen ei saada yhteyttä, tai siellä on uudempi Sidos. Mitään ei ole menetetty. Lataa sivu uudelleen; näkymäsi on tallessa osoitteessa.',
    broken: 'Jokin tällä sivulla meni rikki. Aineisto on tallessa. Jatka lataamalla sivu uudelleen.',
    reload: 'Lataa uudelleen',
  },
  tooFew: {
    title: 'Mitään ei jäänyt näkyviin',
    text: 'Rajaukset eivät jätä jäljelle mitään. Poista jokin niistä tai aloita alusta.',
    clear: 'Poista kaikki rajaukset',
  },
};
