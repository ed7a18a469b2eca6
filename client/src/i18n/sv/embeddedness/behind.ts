import type { Texts } from '../../types.ts';

/** Listan över de band som ett tal räknas av. */
export const behind: Texts['embeddedness']['behind'] = {
  label: 'Banden bakom talet',
  sort: {
    inside: 'Inre band',
    outside: 'Band till andra',
    all: 'Medlemmarnas band',
    repeated: 'Band där man möts i minst två saker',
  },
  show: 'Visa banden som talet räknar',
  members: 'Visa medlemmarna som talet räknar',
  hide: 'Dölj listan',
  column: {
    a: 'Första änden',
    b: 'Andra änden',
    inside: 'Inre',
    count: 'Gemensamma saker',
    via: 'Vad som är gemensamt',
    documents: 'Dokument',
  },
};
