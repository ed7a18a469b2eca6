import type { Texts } from '../../types.ts';

export const tie: Texts['measures']['edge'] = {
  betweenness_raw: {
    name: 'Lyhimmät reitit siteen kautta',
    meaning: 'Kuinka monen parin lyhin reitti kulkee tätä sidettä pitkin.',
  },
  bridge: {
    name: 'Ainoa side välillä',
    meaning: 'Hajoaako verkosto useampaan osaan ilman tätä sidettä (silta).',
  },
  common_neighbours: { name: 'Yhteiset kumppanit', meaning: 'Kuinka monta yhteistä kumppania kahdella on.' },
  neighbourhood_overlap: {
    name: 'Kumppanien päällekkäisyys',
    meaning: 'Yhteisten kumppanien osuus kahden kaikista muista kumppaneista; 0 on paikallinen silta.',
  },
  disparity_alpha: {
    name: 'Siteen sattumanvaraisuus',
    meaning:
      'Pieni, kun side on paljon vahvempi kuin jommankumman pään muut siteet; harventaa kuvaa, ei ole testi.',
  },
  disparity_alpha_source: {
    name: 'Sattumanvaraisuus ensimmäisestä päästä katsoen',
    meaning: 'Sama verrattuna ensimmäisen pään muihin siteisiin.',
  },
  disparity_alpha_target: {
    name: 'Sattumanvaraisuus toisesta päästä katsoen',
    meaning: 'Sama verrattuna toisen pään muihin siteisiin.',
  },
};

export const group: Texts['measures']['group'] = {
  size: { name: 'Jäsenet', meaning: 'Kuinka monta toimijaa ryhmässä on.' },
  internal_ties: {
    name: 'Siteet sisällä',
    meaning: 'Siteet, joiden molemmat päät ovat ryhmässä, kukin kerran.',
  },
  external_ties: { name: 'Siteet ulos', meaning: 'Siteet, joiden toinen pää on ryhmässä.' },
  internal_weight: { name: 'Vahvuus sisällä', meaning: 'Ryhmän sisäisten siteiden painojen summa.' },
  external_weight: { name: 'Vahvuus ulos', meaning: 'Ulos vievien siteiden painojen summa.' },
  possible_internal_ties: { name: 'Mahdolliset siteet sisällä', meaning: 'Kuinka monta jäsenten paria on.' },
  possible_external_ties: {
    name: 'Mahdolliset siteet ulos',
    meaning: 'Kuinka monta jäsenen ja ulkopuolisen paria on.',
  },
  density: { name: 'Tiheys', meaning: 'Sisäisten siteiden osuus kaikista jäsenten pareista.' },
  external_density: {
    name: 'Tiheys ulospäin',
    meaning: 'Ulos vievien siteiden osuus kaikista jäsenen ja ulkopuolisen pareista.',
  },
  ei_index: {
    name: 'Sisään- vai ulospäin',
    meaning:
      'Arvosta −1, jolloin kaikki siteet jäävät sisälle, arvoon +1, jolloin kaikki vievät ulos; sisäinen side lasketaan kerran.',
  },
  ei_index_member_view: {
    name: 'Sisään- vai ulospäin, jäsenten siteet yhteen laskettuina',
    meaning: 'Sama, mutta sisäinen side lasketaan kahdesti, kerran kummallekin jäsenelle.',
  },
};

export const whole: Texts['measures']['global'] = {
  nodes: { name: 'Toimijat', meaning: 'Kuinka monta toimijaa verkostossa on.' },
  edges: { name: 'Siteet', meaning: 'Kuinka monella toimijaparilla on side.' },
  total_weight: { name: 'Kaikkien siteiden vahvuus', meaning: 'Kaikkien siteiden painojen summa.' },
  average_degree: {
    name: 'Kumppaneita keskimäärin',
    meaning: 'Kuinka monta kumppania toimijalla on keskimäärin.',
  },
  density: { name: 'Tiheys', meaning: 'Siteiden osuus kaikista toimijapareista.' },
  components: {
    name: 'Yhtenäiset osat',
    meaning: 'Kuinka moneen toisistaan irralliseen osaan verkosto jakautuu.',
  },
  largest_component: {
    name: 'Suurin osa',
    meaning: 'Kuinka monta toimijaa suurimmassa yhtenäisessä osassa on.',
  },
  articulation_points: {
    name: 'Ainoat linkit',
    meaning: 'Kuinka monta sellaista toimijaa on, joita ilman verkosto hajoaa useampaan osaan.',
  },
  bridges: {
    name: 'Ainoat siteet välillä',
    meaning: 'Kuinka monta sellaista sidettä on, joita ilman verkosto hajoaa useampaan osaan (sillat).',
  },
  transitivity: {
    name: 'Kumppanin kumppani on kumppani',
    meaning: 'Kuinka suuri osa pareista, joilla on yhteinen kumppani, on sidoksissa toisiinsa.',
  },
  average_clustering: {
    name: 'Kumppanit tuntevat toisensa, keskimäärin',
    meaning:
      'Toimijoiden keskiarvo siitä, kuinka suuri osa kumppaneista tuntee toisensa; alle kaksi kumppania on 0.',
  },
  robins_alexander: {
    name: 'Kumppanit tekevät yhteistyötä toistekin',
    meaning:
      'Pareista, joilla on yksi yhteinen asia ja toinen mahdollinen, niiden osuus, joilla toinenkin on yhteinen.',
  },
  two_mode_density: {
    name: 'Osuus mahdollisista jäsenyyksistä',
    meaning: 'Jäsenyyksien osuus kaikista toimijan ja asian pareista.',
  },
  max_core: { name: 'Syvin ydin', meaning: 'Suurin ytimen syvyys, joka jollakin toimijalla on.' },
  ei_index: {
    name: 'Sisään- vai ulospäin',
    meaning:
      'Arvosta −1, jolloin kaikki siteet jäävät ryhmien sisälle, arvoon +1, jolloin kaikki vievät ryhmästä toiseen.',
  },
  ei_index_expected: {
    name: 'Sisään- vai ulospäin, odotusarvo',
    meaning: 'Mitä pelkät ryhmien koot antaisivat.',
  },
  internal_ties: { name: 'Siteet ryhmien sisällä', meaning: 'Siteet, joiden päät ovat samassa ryhmässä.' },
  external_ties: { name: 'Siteet ryhmien välillä', meaning: 'Siteet, joiden päät ovat eri ryhmissä.' },
  modularity: {
    name: 'Kuinka selvästi verkosto jakautuu ryhmiin',
    meaning:
      'Ryhmien sisäiset siteet yli sattuman; ei vertailukelpoinen erikokoisten verkostojen välillä (modulaarisuus).',
  },
  modularity_leiden: {
    name: 'Kuinka selvästi verkosto jakautuu (Leiden)',
    meaning: 'Sama Leiden-menetelmän löytämille yhteisöille.',
  },
  modularity_louvain: {
    name: 'Kuinka selvästi verkosto jakautuu (Louvain)',
    meaning: 'Sama Louvain-menetelmän löytämille yhteisöille.',
  },
  core_fit: {
    name: 'Ytimen ja reunan sopivuus',
    meaning: 'Kuinka tarkoin siteet noudattavat jakoa yhteen ytimeen ja yhteen reunaan; 1 on täydellinen.',
  },
  degree_assortativity: {
    name: 'Kaltainen kaltaisensa kanssa, kumppanien määrän mukaan',
    meaning:
      'Yli 0, kun paljon kumppaneita omaavat ovat sidoksissa toisiinsa; alle 0, kun vähän kumppaneita omaaviin.',
  },
  group_assortativity: {
    name: 'Kaltainen kaltaisensa kanssa, ryhmän mukaan',
    meaning: 'Yli 0, kun siteet pysyvät ryhmien sisällä sattumaa useammin; alle 0, kun harvemmin.',
  },
  degree_centralisation: {
    name: 'Rakentunut yhden ympärille',
    meaning: '1, kun kaikki siteet vievät yhteen toimijaan; 0, kun kaikilla on yhtä monta.',
  },
  average_path_length_largest_component: {
    name: 'Askelia kahden välillä keskimäärin',
    meaning: 'Lyhimpien reittien keskipituus suurimmassa yhtenäisessä osassa.',
  },
  diameter_largest_component: {
    name: 'Pisin lyhin reitti',
    meaning: 'Kuinka monta askelta on suurimman yhtenäisen osan kauimmaisten välillä.',
  },
  reciprocity: {
    name: 'Vastavuoroiset siteet',
    meaning: 'Kuinka suuri osa siteistä kulkee molempiin suuntiin.',
  },
};

export const list: Texts['measures']['list'] = {
  articulation_points: {
    name: 'Ainoat linkit',
    meaning: 'Toimijat, joita ilman verkosto hajoaa useampaan osaan.',
  },
  bridges: { name: 'Ainoat siteet välillä', meaning: 'Siteet, joita ilman verkosto hajoaa useampaan osaan.' },
  component_sizes: { name: 'Osien koot', meaning: 'Kuinka monta toimijaa kussakin yhtenäisessä osassa on.' },
  k_components: {
    name: 'Sisäkkäiset lohkot',
    meaning:
      'Osat, jotka pysyvät koossa, vaikka mitkä tahansa k − 1 jäsentä lähtisivät, kullakin k:n arvolla.',
  },
  strong_component_sizes: {
    name: 'Vahvojen osien koot',
    meaning: 'Kuinka monta toimijaa on kussakin osassa, jossa jokainen tavoittaa jokaisen siteiden suuntaan.',
  },
  group_pairs: { name: 'Ryhmäparit', meaning: 'Siteet kunkin kahden ryhmän välillä ja kunkin sisällä.' },
  projection: {
    name: 'Siteet yhteisten asioiden kautta',
    meaning: 'Kukin pari ja se, mitä sillä on yhteistä, kullakin painotuksella.',
  },
};
