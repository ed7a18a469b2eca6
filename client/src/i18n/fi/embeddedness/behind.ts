import type { Texts } from '../../types.ts';

/** Luettelo siteistä, joista lomakkeen luku on laskettu. */
export const behind: Texts['embeddedness']['behind'] = {
  label: 'Luvun takana olevat siteet',
  sort: {
    inside: 'Sisäiset siteet',
    outside: 'Siteet muihin',
    all: 'Jäsenten siteet',
    repeated: 'Siteet, joissa kohdataan vähintään kahdessa asiassa',
  },
  show: 'Näytä siteet, jotka luku laskee',
  members: 'Näytä jäsenet, jotka luku laskee',
  hide: 'Piilota luettelo',
  column: {
    a: 'Ensimmäinen pää',
    b: 'Toinen pää',
    inside: 'Sisäinen',
    count: 'Yhteisiä asioita',
    via: 'Mikä on yhteistä',
    documents: 'Asiakirjat',
  },
};
