/** Measures of an actor: partners, routes, openings. */
export const position = {
  degree: { name: 'Partners', meaning: 'How many others it is tied to.' },
  in_degree: { name: 'Ties received', meaning: 'How many ties point to it.' },
  out_degree: { name: 'Ties sent', meaning: 'How many ties start from it.' },
  contacts: {
    name: 'Contacts',
    meaning: 'How many different others it is tied to, whichever way the ties point.',
  },
  strength: {
    name: 'Strength of ties',
    meaning: 'The weights of its ties added up; under Newman’s weight, the number of shared projects.',
  },
  in_strength: { name: 'Strength received', meaning: 'The weights of the ties that point to it, added up.' },
  out_strength: { name: 'Strength sent', meaning: 'The weights of the ties that start from it, added up.' },
  newman_strength: {
    name: 'Joint work',
    meaning: 'In how many things it takes part together with anyone else.',
  },
  degree_centrality: {
    name: 'Share of possible partners',
    meaning: 'Its partners as a share of all others it could be tied to.',
  },
  two_mode_degree_centrality: {
    name: 'Share of all things it takes part in',
    meaning: 'The things it takes part in as a share of all the things.',
  },
  betweenness_raw: {
    name: 'Lies on others’ shortest routes',
    meaning: 'For how many pairs of others the shortest route leads through it; tied routes count in part.',
  },
  betweenness_normalised: {
    name: 'Share of shortest routes through it',
    meaning: 'The share of all pairs of others whose shortest route leads through it.',
  },
  betweenness_sampled: {
    name: 'Lies on others’ shortest routes, estimated',
    meaning:
      'For how many pairs of others the shortest route leads through it, estimated from a sample of starting points.',
  },
  two_mode_betweenness: {
    name: 'Lies on shortest routes, actors and things together',
    meaning: 'How often it lies on shortest routes where the shared things are nodes too.',
  },
  bridgeness: {
    name: 'Joins strangers on shortest routes',
    meaning: 'Shortest routes through it between others who are neither it nor its partners.',
  },
  closeness: {
    name: 'Short way to the others',
    meaning: 'How near the others it reaches are, made smaller where it reaches few.',
  },
  closeness_outward: {
    name: 'Short way outward',
    meaning: 'How near the others are along the direction of the ties.',
  },
  closeness_in_component: {
    name: 'Short way within its piece',
    meaning: 'How near the others of its own connected piece are.',
  },
  two_mode_closeness: {
    name: 'Short way, actors and things together',
    meaning: 'How near everything is where the shared things are nodes too.',
  },
  harmonic: {
    name: 'Reach',
    meaning: 'Everyone it reaches, the nearer counting more; what it cannot reach adds nothing.',
  },
  harmonic_normalised: {
    name: 'Reach, as a share',
    meaning: 'Its reach as a share of what it would be if it were tied to everyone.',
  },
  harmonic_outward: {
    name: 'Reach outward',
    meaning: 'Everyone it reaches along the direction of the ties, the nearer counting more.',
  },
  eigenvector: {
    name: 'Partners are themselves well connected',
    meaning:
      'High where its partners have many partners in turn; 0 outside the leading piece of the network.',
  },
  pagerank: {
    name: 'Prominence',
    meaning: 'Where one ends up most often when walking along ties at random.',
  },
  constraint: {
    name: 'Tied up in one circle',
    meaning: 'High where its partners are tied to each other, so that it has few openings; it may exceed 1.',
  },
  constraint_ego_network: {
    name: 'Tied up in one circle, own circle only',
    meaning: 'The same, but partners’ ties outside its own circle are not counted (the default of UCINET).',
  },
  effective_size: {
    name: 'Partners who do not know each other',
    meaning:
      'How many separate partners its partners amount to, once those who know each other are taken together.',
  },
  efficiency: {
    name: 'Share of separate partners',
    meaning: 'What its partners amount to as separate ones, as a share of all its partners.',
  },
  hierarchy: {
    name: 'Bound to one partner',
    meaning: 'High where a single partner closes most of its openings, low where all do alike.',
  },
  articulation_point: {
    name: 'Only link',
    meaning: 'Whether the network falls into more pieces without it.',
  },
  component: {
    name: 'Connected piece',
    meaning: 'Which piece of the network it is in; 0 is the largest.',
  },
};
