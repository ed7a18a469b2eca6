import type { Texts } from '../types.ts';

/** Mitä yhdestä henkilöstä on tallessa, ylläpitäjälle. */
export const held: Texts['card']['held'] = {
  title: 'Kaikki, mitä tästä henkilöstä on tallessa',
  about:
    'Ylläpitäjälle: mitä tämä tietokanta tietää henkilöstä, annettavaksi, oikaistavaksi tai poistettavaksi.',
  show: 'Näytä kaikki tallessa oleva',
  ties: 'Sidoksia: {{count}}',
  documents: 'Rivit, joihin tieto perustuu',
  lines: 'Asiakirja {{number}} ({{title}}): rivit {{lines}}',
  mentions: 'Missä muualla nimi on',
  noMentions: 'Nimi ei ole missään muussa tekstissä.',
  in: {
    entity: 'toimija tai asia',
    tie: 'sidos',
    view: 'tallennettu näkymä',
    question: 'tallennettu kysymys',
    change: 'muutosloki',
    correction: 'oikaisu',
    row: 'taulukon rivi',
  },
  perhaps: 'vain osa nimestä tai lyhenne: ehkä joku toinen, poistaminen ei muuta tätä',
  corrections: 'Käsin oikaistut',
  correction: '{{at}}, {{by}}: {{field}}: {{before}} → {{after}}',
  namesakes: 'Samannimiset, jotka jäävät: {{names}}. Nimi poistetaan silti muiden asioiden teksteistä.',
  json: 'Tallenna JSON-tiedostona',
  html: 'Tallenna luettavana sivuna',
  correct: 'Oikaise',
  name: 'Nimi',
  aliases: 'Muut nimet, yksi riviä kohti',
  why: 'Miksi, ja kenen pyynnöstä',
  save: 'Oikaise',
  kept: 'Oikaisu pysyy, vaikka sama lähde ladataan uudelleen.',
  erase: 'Poista tämä henkilö …',
  eraseTitle: 'Poistetaanko {{name}}?',
  eraseWhat:
    'Henkilö ja sidokset ({{ties}}) poistetaan, ja nimi poistetaan muista teksteistä ({{texts}}). Henkilö ei palaa, vaikka sama tai toinen lähde ladataan.',
  eraseLeft: 'Tekstejä, joissa on vain osa nimestä tai sen lyhenne ja jotka jäävät ennalleen: {{count}}.',
  eraseFinal:
    'Tätä ei voi perua. Aiemmin tehdyissä varmuuskopioissa ja viedyissä tiedostoissa henkilö on yhä: poista ne. Tänne palautettu varmuuskopio tulee ilman henkilöä.',
  eraseType: 'Vahvista kirjoittamalla nimi: {{name}}',
  eraseNow: 'Poista lopullisesti',
  cancel: 'Peruuta',
};
