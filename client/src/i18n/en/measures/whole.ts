/** Measures of a tie. */
export const tie = {
  betweenness_raw: {
    name: 'Shortest routes over the tie',
    meaning: 'For how many pairs the shortest route leads over this tie.',
  },
  bridge: {
    name: 'Only tie between',
    meaning: 'Whether the network falls into more pieces without this tie.',
  },
  common_neighbours: { name: 'Shared partners', meaning: 'How many partners the two have in common.' },
  neighbourhood_overlap: {
    name: 'Overlap of partners',
    meaning: 'Shared partners as a share of all other partners of the two; 0 is a local bridge.',
  },
  disparity_alpha: {
    name: 'How chance-like the tie is',
    meaning:
      'Small where the tie is much stronger than the others of either end; serves to thin out the picture, not as a test.',
  },
  disparity_alpha_source: {
    name: 'How chance-like, seen from the first end',
    meaning: 'The same, compared with the other ties of the first end.',
  },
  disparity_alpha_target: {
    name: 'How chance-like, seen from the second end',
    meaning: 'The same, compared with the other ties of the second end.',
  },
};

/** Measures of a group. */
export const group = {
  size: { name: 'Members', meaning: 'How many actors are in the group.' },
  internal_ties: { name: 'Ties inside', meaning: 'Ties with both ends in the group, each counted once.' },
  external_ties: { name: 'Ties out', meaning: 'Ties with one end in the group.' },
  internal_weight: {
    name: 'Strength inside',
    meaning: 'The weights of the ties inside the group, added up.',
  },
  external_weight: { name: 'Strength out', meaning: 'The weights of the ties that lead out, added up.' },
  possible_internal_ties: { name: 'Possible ties inside', meaning: 'How many pairs of members there are.' },
  possible_external_ties: {
    name: 'Possible ties out',
    meaning: 'How many pairs of a member and an outsider there are.',
  },
  density: { name: 'How tightly tied', meaning: 'Ties inside as a share of all pairs of members.' },
  external_density: {
    name: 'How tightly tied to the outside',
    meaning: 'Ties out as a share of all pairs of a member and an outsider.',
  },
  ei_index: {
    name: 'Inward or outward',
    meaning: 'From −1, all ties stay inside, to +1, all lead out; a tie inside counts once.',
  },
  ei_index_member_view: {
    name: 'Inward or outward, members’ ties added up',
    meaning: 'The same where a tie inside counts twice, once for each of the two members.',
  },
};

/** Measures of the whole network. */
export const whole = {
  nodes: { name: 'Actors', meaning: 'How many actors the network has.' },
  edges: { name: 'Ties', meaning: 'How many pairs of actors are tied.' },
  total_weight: { name: 'Strength of all ties', meaning: 'The weights of all ties added up.' },
  average_degree: { name: 'Partners on average', meaning: 'How many partners an actor has on average.' },
  density: { name: 'How tightly tied', meaning: 'Ties as a share of all pairs of actors.' },
  components: {
    name: 'Connected pieces',
    meaning: 'Into how many pieces without a tie between them it falls.',
  },
  largest_component: { name: 'Largest piece', meaning: 'How many actors the largest connected piece has.' },
  articulation_points: {
    name: 'Only links',
    meaning: 'How many actors there are without whom the network falls into more pieces.',
  },
  bridges: {
    name: 'Only ties between',
    meaning: 'How many ties there are without which the network falls into more pieces.',
  },
  transitivity: {
    name: 'Partners of partners are partners',
    meaning: 'Which share of all pairs with a partner in common are tied to each other.',
  },
  average_clustering: {
    name: 'Partners know each other, on average',
    meaning:
      'The mean over actors of the share of their partners who are tied; fewer than two partners count as 0.',
  },
  robins_alexander: {
    name: 'Partners also work together again',
    meaning: 'Of pairs with one shared thing and one more to meet in, the share that do share a second.',
  },
  two_mode_density: {
    name: 'Share of possible memberships',
    meaning: 'Memberships as a share of all pairs of an actor and a thing.',
  },
  max_core: { name: 'Deepest core', meaning: 'The largest core depth of any actor.' },
  ei_index: {
    name: 'Inward or outward',
    meaning: 'From −1, all ties stay inside groups, to +1, all lead from one group to another.',
  },
  ei_index_expected: {
    name: 'Inward or outward, expected',
    meaning: 'What the sizes of the groups alone would give.',
  },
  internal_ties: { name: 'Ties inside groups', meaning: 'Ties whose two ends are in the same group.' },
  external_ties: { name: 'Ties between groups', meaning: 'Ties whose two ends are in different groups.' },
  modularity: {
    name: 'How clearly the network splits into the groups',
    meaning:
      'Ties inside the groups beyond what chance would give; not comparable between networks of different size.',
  },
  modularity_leiden: {
    name: 'How clearly it splits (Leiden)',
    meaning: 'The same for the communities that the Leiden method finds.',
  },
  modularity_louvain: {
    name: 'How clearly it splits (Louvain)',
    meaning: 'The same for the communities that the Louvain method finds.',
  },
  core_fit: {
    name: 'How well core and periphery fit',
    meaning: 'How closely the ties follow a split into one core and one periphery; 1 is a perfect fit.',
  },
  degree_assortativity: {
    name: 'Like with like, by number of partners',
    meaning:
      'Above 0 where those with many partners are tied to each other, below 0 where to those with few.',
  },
  group_assortativity: {
    name: 'Like with like, by group',
    meaning: 'Above 0 where ties stay inside groups more than chance would give, below 0 where less.',
  },
  degree_centralisation: {
    name: 'Built around one',
    meaning: '1 where all ties lead to a single actor, 0 where all have as many.',
  },
  average_path_length_largest_component: {
    name: 'Steps between two, on average',
    meaning: 'The mean length of shortest routes within the largest connected piece.',
  },
  diameter_largest_component: {
    name: 'Longest shortest route',
    meaning: 'How many steps lie between the two farthest apart of the largest connected piece.',
  },
  reciprocity: { name: 'Ties returned', meaning: 'Which share of the ties goes both ways.' },
};

/** Lists. */
export const list = {
  articulation_points: {
    name: 'Only links',
    meaning: 'Actors without whom the network falls into more pieces.',
  },
  bridges: { name: 'Only ties between', meaning: 'Ties without which the network falls into more pieces.' },
  component_sizes: { name: 'Sizes of the pieces', meaning: 'How many actors each connected piece has.' },
  k_components: {
    name: 'Nested blocks',
    meaning: 'The parts that hold together even if any k − 1 members leave, for every k.',
  },
  strong_component_sizes: {
    name: 'Sizes of the strong pieces',
    meaning: 'How many actors each piece has in which everyone reaches everyone along the ties.',
  },
  group_pairs: { name: 'Pairs of groups', meaning: 'Ties between each two groups, and inside each.' },
  projection: {
    name: 'Ties through shared things',
    meaning: 'Each pair with what it shares, under each weighting.',
  },
};
