import type { Texts } from '../types.ts';

/** Fönstret: översta raden, skenan, statusraden, fel, laddning. */
export const shell: Texts['shell'] = {
  skip: 'Gå till nätverket',
  search: 'Sök personer, organisationer, projekt …',
  share: 'Dela',
  language: 'Språk',
  theme: 'Byt mellan ljust och mörkt',
  help: 'Kortkommandon',
  rail: 'Vyer',
  openSide: 'Visa vänstra panelen',
  closeSide: 'Göm vänstra panelen',
  undo: 'Ångra',
  redo: 'Gör om',
  people: 'Personer',
  peopleShown: 'namn',
  peopleInitials: 'initialer',
  peopleHidden: 'gömda',
  onePerson: 'person',
  peopleTitle: 'Hur personer visas i alla vyer och filer',
  panel: {
    network: 'Nätverk',
    map: 'Karta',
    bridges: 'Broar',
    embeddedness: 'Inbäddning',
    measures: 'Mått',
    ask: 'Fråga',
    table: 'Tabell',
    documents: 'Källor',
    changes: 'Ändringar',
  },
  status: {
    entities: '{{seen, number}} av {{total, number}} aktörer och objekt',
    ties: '{{seen, number}} av {{total, number}} band',
    allDocuments: 'alla dokument',
    documents: 'dokument {{list}}',
    embedded: 'Inbyggd databas',
    offline: 'ingen kontakt med servern',
    stale: 'databasen svarar inte; det senast lästa visas',
    ok: 'i ordning',
  },
  loading: 'Laddar nätverket …',
  gone: 'Länken nämnde {{list}}, som inte längre finns i materialet. Resten av vyn är som den var.',
  unread: 'En del av länken kunde inte läsas ({{list}}). Resten av vyn är som den var.',
  close: 'Stäng',
  retry: 'Försök igen',
  error: {
    title: 'Det här kunde inte visas',
    offline:
      'Servern svarade inte. Inget har gått förlorat: kontrollera att Sidos är i gång och försök igen.',
    unreadable:
      'Servern svarade i en form som den här sidan inte känner till. Ladda om sidan; hjälper det inte är servern och sidan av olika version.',
    missing:
      'Den här delen av sidan kom inte fram: servern nås inte eller har ett nyare Sidos. Inget har gått förlorat. Ladda om sidan; din vy finns kvar i adressen.',
    broken: 'Något på sidan gick sönder. Materialet är i säkerhet. Ladda om sidan för att fortsätta.',
    reload: 'Ladda om',
  },
  tooFew: {
    title: 'Inget finns kvar att se',
    text: 'Filtren lämnar inget kvar. Ta bort ett av dem eller börja om.',
    clear: 'Ta bort alla filter',
  },
};
