import type { Texts } from '../../types.ts';

export const desk: Texts['measures']['desk'] = {
  rank: {
    name: 'Sija',
    meaning:
      'Sija luettelossa: ensin useassa ryhmässä olevat, sitten sen mukaan, kuinka paljon toimija yhdistää ryhmiä; yhtä suuret jakavat sijojensa keskiarvon.',
  },
  partners: {
    name: 'Kumppanit',
    term: 'aste',
    meaning: 'Kuinka monen muun kanssa toimija tekee yhteistyötä.',
  },
  joint: {
    name: 'Yhteistyö',
    term: 'Newmanin vahvuus',
    meaning:
      'Kuinka monessa hankkeessa tai muussa yhteisessä asiassa toimija on mukana yhdessä jonkun toisen kanssa.',
  },
  joins: {
    name: 'Yhdistää ryhmiä',
    term: 'välittäjyys ryhmien välillä, Newmanin painot',
    meaning:
      'Kumppanien parit, joilla ei ole yhteistä ryhmää eikä omaa sidettä. Kahden asian, joissa toimija on mukana, parit painavat yhteensä enintään 1, joten suuri ohjelma ei paina enempää kuin pieni hanke.',
  },
  seated: {
    name: 'Kuuluu molempiin',
    term: 'välittäjyys, limittäiset ryhmät',
    meaning:
      'Kumppanien parit, yksi kummastakin ryhmästä, joihin toimija itse kuuluu; heillä ei ole omaa sidettä.',
  },
  liaison: {
    name: 'Pareja muista ryhmistä',
    term: 'yhdysside (liaison)',
    meaning: 'Kumppanien parit kahdesta eri muusta ryhmästä, joilla ei ole omaa sidettä.',
  },
  gateway: {
    name: 'Tie sisään ja ulos',
    term: 'portinvartija tai edustaja',
    meaning: 'Ulkopuolisen ja oman ryhmän jäsenen parit, joilla ei ole omaa sidettä.',
  },
  coordinator: {
    name: 'Yhdistää omaa ryhmäänsä',
    term: 'koordinoija',
    meaning: 'Oman ryhmän jäsenten parit, joilla ei ole omaa sidettä.',
  },
  consultant: {
    name: 'Yhdistää toista ryhmää',
    term: 'konsultti',
    meaning: 'Yhden muun ryhmän jäsenten parit, joilla ei ole omaa sidettä.',
  },
  losesContact: {
    name: 'Ainoa yhteys',
    term: 'leikkauspiste',
    meaning: 'Kuinka moni toimija menettää yhteyden suurimpaan jäljelle jäävään osaan, kun tämä lähtee.',
  },
  effectiveSize: {
    name: 'Erillisiä kumppaneita',
    term: 'efektiivinen koko',
    meaning: 'Kuinka montaa erillistä kumppania kumppanit vastaavat, kun toisensa tuntevat luetaan yhteen.',
  },
  betweenness: {
    name: 'Muiden lyhimpien reittien varrella',
    term: 'välillisyyskeskeisyys',
    meaning:
      'Kuinka monen muun parin lyhin reitti kulkee toimijan kautta; yhtä pitkät reitit lasketaan osittain (välittäjyyskeskeisyys).',
  },
  bridging: {
    name: 'Yhdistää ryhmiä',
    term: 'välittäjyys ryhmien välillä, Newmanin painot',
    meaning:
      'Kumppanien parit, joilla ei ole yhteistä ryhmää eikä omaa sidettä. Kahden asian, joissa toimija on mukana, parit painavat yhteensä enintään 1, joten suuri ohjelma ei paina enempää kuin pieni hanke.',
  },
  onlyLink: {
    name: 'Ryhmät, jotka vain tämä yhdistää',
    meaning: 'Ryhmien parit, joiden välillä ei ole sidettä eikä ketään muuta, jolla olisi side kumpaankin.',
  },
  actors: { name: 'Toimijat', meaning: 'Kuinka monta toimijaa verkostossa on.' },
  ties: { name: 'Siteet', meaning: 'Kuinka monella toimijaparilla on side.' },
  components: {
    name: 'Yhtenäiset osat',
    term: 'komponentit',
    meaning: 'Kuinka moneen toisistaan irralliseen osaan verkosto jakautuu.',
  },
  largestComponent: {
    name: 'Suurin osa',
    term: 'suurin komponentti',
    meaning: 'Kuinka monta toimijaa suurimmassa yhtenäisessä osassa on.',
  },
  density: { name: 'Tiheys', term: 'tiheys', meaning: 'Siteiden osuus kaikista toimijapareista.' },
  eiIndex: {
    name: 'Sisään- vai ulospäin',
    term: 'E-I-indeksi',
    meaning:
      'Arvosta −1, jolloin kaikki siteet jäävät ryhmien sisälle, arvoon +1, jolloin kaikki vievät ryhmästä toiseen.',
  },
  unlinkedGroupPairs: {
    name: 'Ryhmäparit ilman sidettä',
    meaning: 'Kuinka monta ryhmäparia mikään side ei yhdistä.',
  },
  inside: {
    name: 'Kumppanit ryhmässä',
    meaning: 'Kuinka moneen ryhmän jäseneen toimijalla on side.',
  },
  outside: {
    name: 'Kumppanit ulkopuolella',
    meaning: 'Kuinka moneen ryhmän ulkopuoliseen toimijalla on side.',
  },
  ei_index: {
    name: 'Sisään- vai ulospäin',
    term: 'E-I-indeksi',
    meaning:
      'Arvosta −1, jolloin kaikki siteet jäävät ryhmään, arvoon +1, jolloin kaikki vievät ulos. Kumpikaan ei ole parempi.',
  },
  density_inside: {
    name: 'Tiheys sisällä',
    term: 'sisäinen tiheys',
    meaning: 'Sisäisten siteiden osuus kaikista jäsenten pareista; jo suuret hankkeet nostavat sitä.',
  },
  density_outside: {
    name: 'Tiheys ulospäin',
    term: 'ulkoinen tiheys',
    meaning: 'Ulos vievien siteiden osuus kaikista jäsenen ja ulkopuolisen pareista.',
  },
  depth: {
    name: 'Syvyys verkostossa',
    term: 'k-komponentti tai k-ydin',
    meaning:
      'Kuinka syvällä keskimmäinen jäsen on: osassa, joka pysyy koossa, vaikka mitkä tahansa k − 1 lähtisivät, tai suurissa verkostoissa osassa, jossa kaikilla on k kumppania.',
  },
  repeated: {
    name: 'Toistuva yhteistyö',
    term: 'relationaalinen uppoutuneisuus',
    meaning:
      'Kuinka suuri osa yhteisestä työstä on sellaisten kanssa, jotka kohdataan vähintään kahdessa asiassa.',
  },
  shared_partners: {
    name: 'Myös kumppanit tekevät yhteistyötä',
    term: 'rakenteellinen uppoutuneisuus',
    meaning: 'Kuinka monta yhteistä kumppania siteen kahdella päällä on keskimäärin.',
  },
  two_mode_clustering: {
    name: 'Kohtaavat muuallakin',
    term: 'kaksimuotoinen klusteroituminen',
    meaning:
      'Kuinka suurelta osin jäsenen kohtaamat muut ovat mukana samoissa asioissa kuin se, keskimäärin; suuret hankkeet eivät nosta sitä.',
  },
  reach: {
    name: 'Tavoittavuus',
    term: 'harmoninen läheisyys',
    meaning: 'Kuinka lähellä kaikki ovat: 0, kun ketään ei tavoiteta, 1, kun kaikki ovat kumppaneita.',
  },
  dependence: {
    name: 'Riippuvuus harvoista',
    term: 'keskittymissuhde CR3',
    meaning:
      'Kuinka suuri osa ryhmän sisäisestä yhteisestä työstä on kolmen eniten siinä mukana olevan jäsenen varassa.',
  },
  participation: {
    name: 'Jakautuminen ryhmiin',
    term: 'osallistumiskerroin',
    meaning:
      'Lähellä nollaa, kun kaikki siteet menevät yhteen ryhmään; sitä suurempi, mitä tasaisemmin ne jakautuvat moneen.',
  },
};
