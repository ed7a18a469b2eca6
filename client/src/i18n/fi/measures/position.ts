import type { position as english } from '../../en/measures/position.ts';
import type { Texts } from '../../types.ts';

export const position: Pick<Texts['measures']['node'], keyof typeof english> = {
  degree: { name: 'Kumppanit', meaning: 'Kuinka moneen muuhun toimijalla on side.' },
  in_degree: { name: 'Saapuvat siteet', meaning: 'Kuinka monta sidettä osoittaa toimijaan.' },
  out_degree: { name: 'Lähtevät siteet', meaning: 'Kuinka monta sidettä lähtee toimijasta.' },
  contacts: {
    name: 'Kontaktit',
    meaning: 'Kuinka moneen eri toimijaan on side, osoittipa se kumpaan suuntaan tahansa.',
  },
  strength: {
    name: 'Siteiden vahvuus',
    meaning: 'Toimijan siteiden painojen summa; Newmanin painolla yhteisten hankkeiden määrä.',
  },
  in_strength: {
    name: 'Saapuvien siteiden vahvuus',
    meaning: 'Toimijaan osoittavien siteiden painojen summa.',
  },
  out_strength: {
    name: 'Lähtevien siteiden vahvuus',
    meaning: 'Toimijasta lähtevien siteiden painojen summa.',
  },
  newman_strength: {
    name: 'Yhteinen työ',
    meaning: 'Kuinka monessa asiassa toimija on mukana yhdessä jonkun toisen kanssa.',
  },
  degree_centrality: {
    name: 'Osuus mahdollisista kumppaneista',
    meaning: 'Kumppanien osuus kaikista, joihin toimijalla voisi olla side.',
  },
  two_mode_degree_centrality: {
    name: 'Osuus kaikista yhteisistä asioista',
    meaning: 'Kuinka suuressa osassa kaikista asioista toimija on mukana.',
  },
  betweenness_raw: {
    name: 'Muiden lyhimpien reittien varrella',
    meaning:
      'Kuinka monen muun parin lyhin reitti kulkee toimijan kautta; yhtä pitkät reitit lasketaan osittain (välittäjyyskeskeisyys).',
  },
  betweenness_normalised: {
    name: 'Osuus lyhimmistä reiteistä',
    meaning: 'Kuinka suurella osalla muista pareista lyhin reitti kulkee toimijan kautta.',
  },
  betweenness_sampled: {
    name: 'Muiden lyhimpien reittien varrella, arvio',
    meaning:
      'Kuinka monen muun parin lyhin reitti kulkee toimijan kautta, arvioituna otoksesta lähtöpisteitä.',
  },
  two_mode_betweenness: {
    name: 'Lyhimpien reittien varrella, toimijat ja yhteiset asiat yhdessä',
    meaning: 'Kuinka usein toimija on lyhimmillä reiteillä, kun myös yhteiset asiat ovat solmuja.',
  },
  bridgeness: {
    name: 'Yhdistää vieraita lyhimmillä reiteillä',
    meaning: 'Toimijan kautta kulkevat lyhimmät reitit sellaisten välillä, jotka eivät ole sen kumppaneita.',
  },
  closeness: {
    name: 'Lyhyt matka muihin',
    meaning: 'Kuinka lähellä tavoitettavat muut ovat; arvo pienenee, jos tavoitettavia on vähän.',
  },
  closeness_outward: {
    name: 'Lyhyt matka ulospäin',
    meaning: 'Kuinka lähellä muut ovat siteiden suuntaan kuljettaessa.',
  },
  closeness_in_component: {
    name: 'Lyhyt matka omassa osassa',
    meaning: 'Kuinka lähellä saman yhtenäisen osan muut toimijat ovat.',
  },
  two_mode_closeness: {
    name: 'Lyhyt matka, toimijat ja yhteiset asiat yhdessä',
    meaning: 'Kuinka lähellä kaikki on, kun myös yhteiset asiat ovat solmuja.',
  },
  harmonic: {
    name: 'Tavoittavuus',
    meaning:
      'Kaikki, jotka toimija tavoittaa, lähemmät enemmän painottaen; tavoittamattomat eivät lisää mitään.',
  },
  harmonic_normalised: {
    name: 'Tavoittavuus osuutena',
    meaning: 'Tavoittavuus osuutena siitä, mitä se olisi, jos toimijalla olisi side kaikkiin.',
  },
  harmonic_outward: {
    name: 'Tavoittavuus ulospäin',
    meaning: 'Kaikki, jotka toimija tavoittaa siteiden suuntaan kulkien, lähemmät enemmän painottaen.',
  },
  eigenvector: {
    name: 'Kumppanit ovat itse hyvin verkottuneita',
    meaning:
      'Suuri, kun kumppaneilla on puolestaan paljon kumppaneita; 0 verkoston johtavan osan ulkopuolella.',
  },
  pagerank: { name: 'Näkyvyys', meaning: 'Missä satunnaisesti siteitä pitkin kulkeva on useimmin.' },
  constraint: {
    name: 'Kiinni yhdessä piirissä',
    meaning: 'Suuri, kun kumppanit ovat sidoksissa toisiinsa ja avauksia on vähän; voi olla yli 1 (rajoite).',
  },
  constraint_ego_network: {
    name: 'Kiinni yhdessä piirissä, vain oma piiri',
    meaning: 'Sama, mutta kumppanien siteitä oman piirin ulkopuolelle ei lasketa (UCINETin oletus).',
  },
  effective_size: {
    name: 'Toisilleen vieraat kumppanit',
    meaning: 'Kuinka montaa erillistä kumppania kumppanit vastaavat, kun toisensa tuntevat luetaan yhteen.',
  },
  efficiency: {
    name: 'Erillisten kumppanien osuus',
    meaning: 'Kuinka suurta osaa kumppaneistaan toimijan erilliset kumppanit vastaavat.',
  },
  hierarchy: {
    name: 'Sidottu yhteen kumppaniin',
    meaning:
      'Suuri, kun yksi kumppani sulkee suurimman osan avauksista; pieni, kun kaikki sulkevat yhtä paljon.',
  },
  articulation_point: { name: 'Ainoa linkki', meaning: 'Hajoaako verkosto useampaan osaan ilman toimijaa.' },
  component: { name: 'Yhtenäinen osa', meaning: 'Missä verkoston osassa toimija on; 0 on suurin.' },
};
