import type { Texts } from '../types.ts';

/** Vad som finns lagrat om en person, för förvaltaren. */
export const held: Texts['card']['held'] = {
  title: 'Allt som finns lagrat om personen',
  about: 'För förvaltaren: vad databasen vet om personen, för att lämna ut, rätta eller radera.',
  show: 'Visa allt som finns lagrat',
  ties: 'Band: {{count}}',
  documents: 'Rader som uppgifterna bygger på',
  lines: 'Dokument {{number}} ({{title}}): raderna {{lines}}',
  mentions: 'Var namnet annars står',
  noMentions: 'Namnet står inte i någon annan text.',
  in: {
    entity: 'aktör eller sak',
    tie: 'band',
    view: 'sparad vy',
    question: 'sparad fråga',
    change: 'ändringslogg',
    correction: 'rättelse',
    row: 'rad i en tabell',
  },
  perhaps: 'bara en del av namnet eller en förkortning: kanske någon annan, ändras inte när personen raderas',
  corrections: 'Rättat för hand',
  correction: '{{at}}, {{by}}: {{field}}: {{before}} → {{after}}',
  namesakes: 'Andra med samma namn, som blir kvar: {{names}}. Namnet tas ändå bort ur texter om annat.',
  json: 'Spara som JSON',
  html: 'Spara som en sida att läsa',
  correct: 'Rätta',
  name: 'Namn',
  aliases: 'Andra namn, ett per rad',
  why: 'Varför, och på vems begäran',
  save: 'Rätta',
  kept: 'Rättelsen står kvar när samma källa läses in på nytt.',
  erase: 'Radera personen …',
  eraseTitle: 'Radera {{name}}?',
  eraseWhat:
    'Personen och banden ({{ties}}) tas bort, och namnet tas bort ur andra texter ({{texts}}). Personen kommer inte tillbaka när samma eller en annan källa läses in.',
  eraseLeft: 'Texter med bara en del av namnet eller en förkortning, som blir som de är: {{count}}.',
  eraseFinal:
    'Det går inte att ångra. Tidigare säkerhetskopior och exporterade filer innehåller fortfarande personen: ta bort dem. En säkerhetskopia som återställs här kommer utan personen.',
  eraseType: 'Bekräfta genom att skriva namnet: {{name}}',
  eraseNow: 'Radera för gott',
  cancel: 'Avbryt',
};
