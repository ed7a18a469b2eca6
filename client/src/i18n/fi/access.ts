import type { Texts } from '../types.ts';

/** Kuka saa tehdä mitä: kirjautuminen, omistajat, muutosloki. */
export const access: Texts['access'] = {
  login: {
    title: 'Tämä Sidos pyytää tunnusta',
    text: 'Liitä saamasi tunnus. Tunnuksen tekee Sidoksen ylläpitäjä komennolla ”npx sidos token create”.',
    token: 'Tunnus',
    malformed: 'Tämä ei ole tunnus: tunnuksen alussa on sidos_ ja sen jälkeen 43 merkkiä.',
    refused: 'Tunnusta ei tunneta, se on peruttu tai sen voimassaolo on päättynyt. Pyydä uusi.',
    open: 'Avaa',
    kept: 'Tunnus säilyy vain tässä välilehdessä, kunnes suljet sen.',
  },
  mayNot: {
    ask: 'Omat Cypher-kyselyt eivät ole tässä käytössäsi: saat vain lukea. Sanallisia kysymyksiä voit esittää.',
    save: 'Saat lukea mutta et tallentaa. Pyydä oikeutta Sidoksen ylläpitäjältä, jos tarvitset sitä.',
  },
  owner: {
    by: 'tallentanut {{name}}',
    machine: 'tämä kone',
    commandLine: 'komentorivi',
    anybody: 'kuka tahansa',
    unknown: 'ei tiedossa',
  },
  changes: {
    title: 'Muutokset',
    intro:
      'Mitä on muutettu, kuka ja milloin, uusin ensin. Lokista ei poisteta mitään paitsi niiden ihmisten nimet, joiden tiedot on poistettu.',
    when: 'Milloin',
    who: 'Kuka',
    what: 'Mitä',
    before: 'Ennen',
    after: 'Jälkeen',
    count: 'Kohteita',
    targets: 'Tunnisteet',
    all: 'kaikki',
    filter: 'Näytä',
    saveAll: 'Tallenna kaikki CSV-tiedostoon',
    none: 'Tällaisia muutoksia ei ole tehty.',
    more: 'Näytä aiempia',
  },
  action: {
    'data-loaded': 'aineisto ladattu',
    'backup-restored': 'varmuuskopio palautettu',
    'source-imported': 'taulukko tuotu',
    'source-removed': 'taulukko poistettu',
    'source-switched': 'taulukko otettu käyttöön tai pois käytöstä',
    'network-made': 'verkosto luotu',
    'network-renamed': 'verkosto nimetty uudelleen',
    'network-removed': 'verkosto poistettu',
    'network-put-back': 'verkosto palautettu käyttöön',
    'person-corrected': 'henkilön tietoja korjattu',
    'person-erased': 'henkilön tiedot poistettu',
    'view-saved': 'näkymä tallennettu',
    'view-removed': 'näkymä poistettu',
    'question-saved': 'kysymys tallennettu',
    'question-removed': 'kysymys poistettu',
  },
};
