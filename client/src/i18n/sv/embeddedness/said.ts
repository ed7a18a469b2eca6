import type { Texts } from '../../types.ts';

/** Vad som sägs om band i två lägen: efter dokument, som kan tala om olika saker, och efter perioder. */
export const said: Texts['embeddedness']['change']['said'] = {
  documents: {
    formed: 'Bara i de senare',
    kept: 'I båda',
    lost: 'Bara i de tidigare',
    sentence:
      '{{formed, number}} band finns bara i dokumenten efter, {{kept, number}} i båda och {{lost, number}} bara i dem före. Det som ett dokument inte talar om har inte upphört.',
    ties: { formed: 'Band bara efter', kept: 'Band i båda', lost: 'Band bara före' },
    actors: { formed: 'Aktörer bara efter', kept: 'Aktörer i båda', lost: 'Aktörer bara före' },
  },
  period: {
    formed: 'Bildade',
    kept: 'Bestående',
    lost: 'Avslutade',
    sentence:
      'Av det som har datum bildades {{formed, number}} band mellan perioderna, {{kept, number}} bestod och {{lost, number}} avslutades.',
    ties: { formed: 'Bildade band', kept: 'Bestående band', lost: 'Avslutade band' },
    actors: { formed: 'Aktörer som kom', kept: 'Aktörer i båda', lost: 'Aktörer som lämnade' },
  },
};
