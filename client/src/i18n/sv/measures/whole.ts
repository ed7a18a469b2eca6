import type { Texts } from '../../types.ts';

export const tie: Texts['measures']['edge'] = {
  betweenness_raw: {
    name: 'Kortaste vägar över bandet',
    meaning: 'För hur många par den kortaste vägen går över detta band.',
  },
  bridge: {
    name: 'Enda bandet mellan',
    meaning: 'Om nätverket faller i fler delar utan detta band (brygga).',
  },
  common_neighbours: { name: 'Gemensamma partner', meaning: 'Hur många partner de två har gemensamt.' },
  neighbourhood_overlap: {
    name: 'Överlappande partner',
    meaning: 'Gemensamma partner som andel av alla andra partner de två har; 0 är en lokal brygga.',
  },
  disparity_alpha: {
    name: 'Hur slumpartat bandet är',
    meaning: 'Litet när bandet är mycket starkare än de andra i endera änden; gallrar bilden, är inget test.',
  },
  disparity_alpha_source: {
    name: 'Hur slumpartat, sett från den första änden',
    meaning: 'Samma, jämfört med de andra banden i den första änden.',
  },
  disparity_alpha_target: {
    name: 'Hur slumpartat, sett från den andra änden',
    meaning: 'Samma, jämfört med de andra banden i den andra änden.',
  },
};

export const group: Texts['measures']['group'] = {
  size: { name: 'Medlemmar', meaning: 'Hur många aktörer som ingår i gruppen.' },
  internal_ties: {
    name: 'Band inom',
    meaning: 'Band med båda ändarna i gruppen, vart och ett räknat en gång.',
  },
  external_ties: { name: 'Band ut', meaning: 'Band med ena änden i gruppen.' },
  internal_weight: { name: 'Styrka inom', meaning: 'Summan av vikterna hos banden inom gruppen.' },
  external_weight: { name: 'Styrka ut', meaning: 'Summan av vikterna hos banden som leder ut.' },
  possible_internal_ties: { name: 'Möjliga band inom', meaning: 'Hur många par av medlemmar det finns.' },
  possible_external_ties: {
    name: 'Möjliga band ut',
    meaning: 'Hur många par av en medlem och en utomstående det finns.',
  },
  density: { name: 'Täthet', meaning: 'Banden inom gruppen som andel av alla par av medlemmar.' },
  external_density: {
    name: 'Täthet utåt',
    meaning: 'Banden ut som andel av alla par av en medlem och en utomstående.',
  },
  ei_index: {
    name: 'Inåt eller utåt',
    meaning: 'Från −1, alla band stannar inom gruppen, till +1, alla leder ut; ett band inom räknas en gång.',
  },
  ei_index_member_view: {
    name: 'Inåt eller utåt, medlemmarnas band hopräknade',
    meaning: 'Samma, men ett band inom räknas två gånger, en gång för var och en av de två medlemmarna.',
  },
};

export const whole: Texts['measures']['global'] = {
  nodes: { name: 'Aktörer', meaning: 'Hur många aktörer nätverket har.' },
  edges: { name: 'Band', meaning: 'Hur många par av aktörer som har ett band.' },
  total_weight: { name: 'Alla bands styrka', meaning: 'Summan av alla bands vikter.' },
  average_degree: { name: 'Partner i genomsnitt', meaning: 'Hur många partner en aktör har i genomsnitt.' },
  density: { name: 'Täthet', meaning: 'Banden som andel av alla par av aktörer.' },
  components: {
    name: 'Sammanhängande delar',
    meaning: 'I hur många delar utan band mellan sig nätverket faller.',
  },
  largest_component: {
    name: 'Största delen',
    meaning: 'Hur många aktörer den största sammanhängande delen har.',
  },
  articulation_points: {
    name: 'Enda länkar',
    meaning: 'Hur många aktörer det finns utan vilka nätverket faller i fler delar.',
  },
  bridges: {
    name: 'Enda band mellan',
    meaning: 'Hur många band det finns utan vilka nätverket faller i fler delar (bryggor).',
  },
  transitivity: {
    name: 'Partners partner är partner',
    meaning: 'Hur stor andel av alla par med en gemensam partner som har band till varandra.',
  },
  average_clustering: {
    name: 'Partnerna känner varandra, i genomsnitt',
    meaning:
      'Medelvärdet över aktörerna av andelen partner som känner varandra; färre än två partner räknas som 0.',
  },
  robins_alexander: {
    name: 'Partnerna samarbetar på nytt',
    meaning:
      'Av paren med ett gemensamt sammanhang och ett till där de kunde mötas, andelen som också delar det andra.',
  },
  two_mode_density: {
    name: 'Andel av möjliga medlemskap',
    meaning: 'Medlemskapen som andel av alla par av en aktör och ett sammanhang.',
  },
  max_core: { name: 'Djupaste kärnan', meaning: 'Det största kärndjup som någon aktör har.' },
  ei_index: {
    name: 'Inåt eller utåt',
    meaning: 'Från −1, alla band stannar inom grupperna, till +1, alla leder från en grupp till en annan.',
  },
  ei_index_expected: {
    name: 'Inåt eller utåt, förväntat',
    meaning: 'Vad enbart gruppernas storlekar skulle ge.',
  },
  internal_ties: { name: 'Band inom grupper', meaning: 'Band vars två ändar finns i samma grupp.' },
  external_ties: { name: 'Band mellan grupper', meaning: 'Band vars två ändar finns i olika grupper.' },
  modularity: {
    name: 'Hur tydligt nätverket delar sig i grupperna',
    meaning:
      'Band inom grupperna utöver vad slumpen skulle ge; inte jämförbart mellan nätverk av olika storlek (modularitet).',
  },
  modularity_leiden: {
    name: 'Hur tydligt nätverket delar sig (Leiden)',
    meaning: 'Samma för de gemenskaper som Leidenmetoden finner.',
  },
  modularity_louvain: {
    name: 'Hur tydligt nätverket delar sig (Louvain)',
    meaning: 'Samma för de gemenskaper som Louvainmetoden finner.',
  },
  core_fit: {
    name: 'Hur väl kärna och periferi stämmer',
    meaning: 'Hur nära banden följer en delning i en kärna och en periferi; 1 är fullständigt.',
  },
  degree_assortativity: {
    name: 'Lika söker lika, efter antal partner',
    meaning: 'Över 0 när de som har många partner har band till varandra, under 0 när till dem som har få.',
  },
  group_assortativity: {
    name: 'Lika söker lika, efter grupp',
    meaning: 'Över 0 när banden stannar inom grupperna oftare än av en slump, under 0 när mer sällan.',
  },
  degree_centralisation: {
    name: 'Byggt kring en enda',
    meaning: '1 när alla band leder till en enda aktör, 0 när alla har lika många.',
  },
  average_path_length_largest_component: {
    name: 'Steg mellan två, i genomsnitt',
    meaning: 'De kortaste vägarnas medellängd inom den största sammanhängande delen.',
  },
  diameter_largest_component: {
    name: 'Längsta kortaste vägen',
    meaning:
      'Hur många steg det är mellan de två som är längst ifrån varandra i den största sammanhängande delen.',
  },
  reciprocity: { name: 'Ömsesidiga band', meaning: 'Hur stor andel av banden som går åt båda hållen.' },
};

export const list: Texts['measures']['list'] = {
  articulation_points: { name: 'Enda länkar', meaning: 'Aktörer utan vilka nätverket faller i fler delar.' },
  bridges: { name: 'Enda band mellan', meaning: 'Band utan vilka nätverket faller i fler delar.' },
  component_sizes: {
    name: 'Delarnas storlekar',
    meaning: 'Hur många aktörer varje sammanhängande del har.',
  },
  k_components: {
    name: 'Nästlade block',
    meaning: 'De delar som håller ihop även om vilka k − 1 medlemmar som helst lämnar dem, för varje k.',
  },
  strong_component_sizes: {
    name: 'De starka delarnas storlekar',
    meaning: 'Hur många aktörer varje del har där alla når alla längs banden.',
  },
  group_pairs: { name: 'Par av grupper', meaning: 'Banden mellan varje två grupper och inom var och en.' },
  projection: {
    name: 'Band genom det gemensamma',
    meaning: 'Varje par med vad det har gemensamt, med varje viktning.',
  },
};
