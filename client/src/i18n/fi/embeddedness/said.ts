import type { Texts } from '../../types.ts';

/** Mitä kahden tilan siteistä sanotaan: asiakirjoittain, jotka voivat puhua eri asioista, ja jaksoittain. */
export const said: Texts['embeddedness']['change']['said'] = {
  documents: {
    formed: 'Vain myöhemmissä',
    kept: 'Kummassakin',
    lost: 'Vain aiemmissa',
    sentence:
      '{{formed, number}} sidettä on vain jälkimmäisissä asiakirjoissa, {{kept, number}} kummassakin ja {{lost, number}} vain edellisissä. Se, mistä asiakirja ei puhu, ei ole päättynyt.',
    ties: {
      formed: 'Vain jälkimmäisissä olevat siteet',
      kept: 'Siteet kummassakin',
      lost: 'Vain edellisissä olevat siteet',
    },
    actors: {
      formed: 'Vain jälkimmäisissä olevat toimijat',
      kept: 'Toimijat kummassakin',
      lost: 'Vain edellisissä olevat toimijat',
    },
  },
  period: {
    formed: 'Syntyi',
    kept: 'Säilyi',
    lost: 'Päättyi',
    sentence:
      'Päivätyistä siteistä jaksojen välillä syntyi {{formed, number}}, säilyi {{kept, number}} ja päättyi {{lost, number}}.',
    ties: { formed: 'Syntyneet siteet', kept: 'Säilyneet siteet', lost: 'Päättyneet siteet' },
    actors: { formed: 'Tulleet toimijat', kept: 'Toimijat kummassakin', lost: 'Lähteneet toimijat' },
  },
};
