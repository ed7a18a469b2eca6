import type { Texts } from '../types.ts';

/** Vem får göra vad: inloggning, ägare, ändringslogg. */
export const access: Texts['access'] = {
  login: {
    title: 'Denna Sidos ber om en nyckel',
    text: 'Klistra in nyckeln som du har fått. Den som sköter Sidos gör en med ”npx sidos token create”.',
    token: 'Nyckel',
    malformed: 'Detta är ingen nyckel: en nyckel börjar med sidos_ och har 43 tecken därefter.',
    refused: 'Nyckeln är okänd här, har dragits in eller har gått ut. Be om en ny.',
    open: 'Öppna',
    kept: 'Nyckeln finns bara i denna flik, tills du stänger den.',
  },
  mayNot: {
    ask: 'Du kan inte ställa egna Cypher-frågor här: du får bara läsa. Frågor i ord kan du ställa.',
    save: 'Du får läsa här men inte spara. Be den som sköter Sidos om rätten om du behöver den.',
  },
  owner: {
    by: 'sparad av {{name}}',
    machine: 'den här datorn',
    commandLine: 'kommandoraden',
    anybody: 'vem som helst',
    unknown: 'okänd',
  },
  changes: {
    title: 'Ändringar',
    intro:
      'Vad som har ändrats, av vem och när, det nyaste först. Inget tas bort ur loggen utom namnen på människor vars uppgifter har raderats.',
    when: 'När',
    who: 'Vem',
    what: 'Vad',
    before: 'Före',
    after: 'Efter',
    count: 'Antal',
    targets: 'Id',
    all: 'allt',
    filter: 'Visa',
    saveAll: 'Spara allt som CSV',
    none: 'Inga sådana ändringar har gjorts.',
    more: 'Visa tidigare',
  },
  action: {
    'data-loaded': 'data inlästa',
    'backup-restored': 'säkerhetskopia återställd',
    'source-imported': 'tabell importerad',
    'source-removed': 'tabell borttagen',
    'source-switched': 'tabell på- eller avkopplad',
    'network-made': 'nätverk skapat',
    'network-renamed': 'nätverk omdöpt',
    'network-removed': 'nätverk borttaget',
    'network-put-back': 'nätverk återställt',
    'person-corrected': 'person rättad',
    'person-erased': 'person raderad',
    'view-saved': 'vy sparad',
    'view-removed': 'vy borttagen',
    'question-saved': 'fråga sparad',
    'question-removed': 'fråga borttagen',
  },
};
