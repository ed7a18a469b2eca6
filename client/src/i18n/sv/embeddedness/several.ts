import type { Texts } from '../../types.ts';

/** Den del av arbetsbordet Inbäddning där flera grupper står sida vid sida. */
export const several: Texts['embeddedness']['several'] = {
  label: 'Grupperna sida vid sida',
  title: 'Inbäddning: {{by}} sida vid sida',
  by: {
    clusters: 'kluster',
    region: 'regioner',
    kind: 'aktörstyper',
    community: 'gemenskaper',
    cluster: 'ett kluster och de övriga',
    'one-region': 'en region och de övriga',
  },
  about:
    'Alla grupper av ett slag på en gång. En grupp jämförs med vad dess egen storlek ger, inte med grupper av annan storlek. Dubbelklicka på en rad eller tryck Enter för att se gruppens tal.',
  drawn: 'Tal i bilden',
  counts:
    'Grupper som har medlemmar: {{groups, number}}. Av dem har {{enough, number}} minst fem medlemmar i det här nätverket.',
  looked_one: 'Här betraktas {{count, number}} tal.',
  looked_other:
    'Här betraktas {{count, number}} tal: av ren slump hamnar ett av tjugo utanför sitt intervall.',
  defined:
    'Minst hälften av de inre banden bygger enbart på det projekt som definierar gruppen, så talen följer av definitionen: {{list}}.',
  inward: 'Mer inåtriktade än lika många lottade medlemmar: {{list}}.',
  outward: 'Mer utåtriktade än lika många lottade medlemmar: {{list}}.',
  neither: 'Ingen grupp är mer inåt- eller utåtriktad än lika många lottade medlemmar.',
  asked: 'Nätverk: {{network}}.',
  picture:
    'Grupperna (fyllda), vad storleken ensam ger (streck) och vad lika många lottade medlemmar ger (band): {{shown, number}} av {{total, number}} grupper, de största först',
  draws:
    'Intervallet för varje tal är de mittersta 95 % av {{draws, number}} dragningar där lika många medlemmar som gruppen har lottas bland alla aktörer medan banden är desamma.',
  overlap: 'Den som hör till flera kluster räknas i vart och ett.',
  column: {
    name: 'Grupp',
    size: 'Medlemmar',
    tied: 'Med band',
    absent: 'Utanför nätverket',
    inside: 'Inre band',
    outside: 'Band till andra',
    defining: 'Inre av definitionen',
    expected: 'enligt storleken',
    low: 'lottat, nedre gräns',
    high: 'lottat, övre gräns',
  },
};
