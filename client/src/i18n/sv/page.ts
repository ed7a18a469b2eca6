import type { Texts } from '../types.ts';

/** Klusters, områdens och projekts sidor. */
export const page: Texts['card']['page'] = {
  open: 'Öppna sidan',
  back: 'Tillbaka',
  inNetwork: 'Visa i nätverket',
  onlyThis: 'Bara detta i nätverket',
  ties: 'Alla band med belägg',
  members: 'Medlemmar',
  member: 'Medlem',
  kind: 'Slag',
  noKind: 'slaget är inte känt',
  region: 'Område',
  noRegion: 'inget enda landskap känt',
  level: 'Nivå',
  byKind: 'Medlemmar efter slag',
  byRegion: 'Medlemmar efter landskap',
  count: 'Organisationer',
  tiedOutside: 'Band utåt',
  outside:
    '{{some}} av {{all}} ({{share}}) deltar i ett projekt eller ett evenemang tillsammans med en organisation utanför klustret.',
  noMembers: 'Dokumenten nämner ingen organisation som medlem.',
  projects: 'Projekt som gäller det',
  noProjects: 'Dokumenten nämner inget projekt som gäller det.',
  documents: 'Dokument',
  document: 'Dokument {{number}}',
  named: 'nämner därav {{amount}}',
  partOf: 'Del av',
  rollUp: 'Antal efter område',
  rollUpNote:
    'Allt därunder räknas, var och en en gång: det som ligger i två delar räknas i båda, det som bara placerats i helheten räknas i helheten.',
  unfoldTo: 'Vik ut till',
  fold: 'Vik ihop {{name}}',
  unfold: 'Vik ut {{name}}',
  everything: 'Allt i området',
  nothingHere: 'Dokumenten placerar inget här.',
};
