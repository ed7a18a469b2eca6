import type { Texts } from '../../types.ts';

/** Työpöydän Juurtuneisuus osa, jossa useat ryhmät ovat rinnakkain. */
export const several: Texts['embeddedness']['several'] = {
  label: 'Ryhmät rinnakkain',
  title: 'Juurtuneisuus: {{by}} rinnakkain',
  by: {
    clusters: 'klusterit',
    region: 'alueet',
    kind: 'toimijatyypit',
    community: 'yhteisöt',
    cluster: 'klusteri ja muut',
    'one-region': 'alue ja muut',
  },
  about:
    'Kaikki samanlaiset ryhmät yhdellä kertaa. Ryhmää verrataan siihen, mitä sen oma koko antaa, ei erikokoisiin ryhmiin. Rivi avaa ryhmän luvut, kun sitä kaksoisnapsautetaan tai painetaan Enteriä.',
  drawn: 'Kuvassa näkyvä luku',
  counts:
    'Ryhmiä, joilla on jäseniä: {{groups, number}}. Niistä vähintään viisi jäsentä tässä verkostossa: {{enough, number}}.',
  looked_one: 'Tässä katsotaan {{count, number}} lukua.',
  looked_other:
    'Tässä katsotaan {{count, number}} lukua: pelkän sattuman vuoksi yksi kahdestakymmenestä jää vaihteluvälinsä ulkopuolelle.',
  defined:
    'Vähintään puolet sisäisistä siteistä perustuu vain siihen hankkeeseen, joka määrittelee ryhmän, joten luvut seuraavat määritelmästä: {{list}}.',
  inward: 'Sisäänpäin suuntautuneempia kuin yhtä monta arvottua jäsentä: {{list}}.',
  outward: 'Ulospäin suuntautuneempia kuin yhtä monta arvottua jäsentä: {{list}}.',
  neither: 'Mikään ryhmä ei ole suuntautunut sisään- tai ulospäin enempää kuin yhtä monta arvottua jäsentä.',
  asked: 'Verkosto: {{network}}.',
  picture:
    'Ryhmät (täytetty), pelkän koon antama (viiva) ja yhtä monen arvotun jäsenen antama vaihteluväli (palkki): {{shown, number}} kaikkiaan {{total, number}} ryhmästä, suurimmat ensin',
  draws:
    'Kunkin luvun vaihteluväli on keskimmäiset 95 % {{draws, number}} arvonnasta, joissa verkoston kaikista toimijoista poimitaan yhtä monta jäsentä kuin ryhmässä on ja siteet pysyvät ennallaan.',
  overlap: 'Useaan klusteriin kuuluva lasketaan niistä jokaiseen.',
  column: {
    name: 'Ryhmä',
    size: 'Jäseniä',
    tied: 'Sidottuja',
    absent: 'Verkoston ulkopuolella',
    inside: 'Sisäisiä siteitä',
    outside: 'Siteitä muihin',
    defining: 'Sisäisiä määritelmän vuoksi',
    expected: 'koon mukaan',
    low: 'arpomalla, alaraja',
    high: 'arpomalla, yläraja',
  },
};
