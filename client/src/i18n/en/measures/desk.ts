/** Figures of the desks Bridges and Embeddedness. */
export const desk = {
  rank: {
    name: 'Rank',
    meaning:
      'Place in the list: those who sit in several groups first, then by how far they connect groups; equals share the mean of their places.',
  },
  partners: { name: 'Partners', term: 'degree', meaning: 'How many others it works with.' },
  joint: {
    name: 'Joint work',
    term: 'Newman strength',
    meaning: 'In how many projects, or other shared things, it takes part together with anyone else.',
  },
  joins: {
    name: 'Connects groups',
    term: 'brokerage between groups, Newman weights',
    meaning:
      'Pairs of its partners who have no group in common and no tie of their own. Of any two things that it takes part in the pairs count 1 at most, so that a large programme weighs no more than a small project.',
  },
  seated: {
    name: 'Sits in both',
    term: 'brokerage, overlapping groups',
    meaning:
      'Pairs of its partners, one from each of two groups that it belongs to itself, who have no tie of their own.',
  },
  liaison: {
    name: 'Pairs of other groups',
    term: 'liaison',
    meaning: 'Pairs of its partners from two different other groups that have no tie of their own.',
  },
  gateway: {
    name: 'Way in and out of its group',
    term: 'gatekeeper or representative',
    meaning: 'Pairs of an outsider and a member of its own group that have no tie of their own.',
  },
  coordinator: {
    name: 'Joins its own group',
    term: 'coordinator',
    meaning: 'Pairs of members of its own group that have no tie of their own.',
  },
  consultant: {
    name: 'Joins another group',
    term: 'consultant',
    meaning: 'Pairs of members of one other group that have no tie of their own.',
  },
  losesContact: {
    name: 'Only link',
    term: 'cut vertex',
    meaning: 'How many actors lose contact with the largest rest when this one goes.',
  },
  effectiveSize: {
    name: 'Partners who do not know each other',
    term: 'effective size',
    meaning:
      'How many separate partners its partners amount to, once those who know each other are taken together.',
  },
  betweenness: {
    name: 'Lies on others’ shortest routes',
    term: 'betweenness centrality',
    meaning: 'For how many pairs of others the shortest route leads through it; tied routes count in part.',
  },
  bridging: {
    name: 'Connects groups',
    term: 'brokerage between groups, Newman weights',
    meaning:
      'Pairs of its partners who have no group in common and no tie of their own. Of any two things that it takes part in the pairs count 1 at most, so that a large programme weighs no more than a small project.',
  },
  onlyLink: {
    name: 'Groups it alone connects',
    meaning: 'Pairs of groups with no tie between them and nobody else tied to both.',
  },
  actors: { name: 'Actors', meaning: 'How many actors the network has.' },
  ties: { name: 'Ties', meaning: 'How many pairs of actors are tied.' },
  components: {
    name: 'Connected pieces',
    term: 'components',
    meaning: 'Into how many pieces without a tie between them the network falls.',
  },
  largestComponent: {
    name: 'Largest piece',
    term: 'largest component',
    meaning: 'How many actors the largest connected piece has.',
  },
  density: { name: 'How tightly tied', term: 'density', meaning: 'Ties as a share of all pairs of actors.' },
  eiIndex: {
    name: 'Inward or outward',
    term: 'E-I index',
    meaning: 'From −1, all ties stay inside groups, to +1, all lead from one group to another.',
  },
  unlinkedGroupPairs: {
    name: 'Pairs of groups without a tie',
    meaning: 'How many pairs of groups no tie joins.',
  },
  inside: { name: 'Partners inside', meaning: 'How many members of the group it is tied to.' },
  outside: {
    name: 'Partners outside',
    meaning: 'How many actors outside the group it is tied to.',
  },
  ei_index: {
    name: 'Inward or outward',
    term: 'E-I index',
    meaning: 'From −1, all ties stay inside the group, to +1, all lead out. Neither is better.',
  },
  density_inside: {
    name: 'How tightly tied inside',
    term: 'internal density',
    meaning: 'Ties inside as a share of all pairs of members; large projects alone make it high.',
  },
  density_outside: {
    name: 'How tightly tied to the outside',
    term: 'external density',
    meaning: 'Ties out as a share of all pairs of a member and an outsider.',
  },
  depth: {
    name: 'Depth in the network',
    term: 'k-component or k-core',
    meaning:
      'How deep the middle member stands: in a part that still holds together if any k − 1 leave, or, in large networks, where everyone has k partners.',
  },
  repeated: {
    name: 'Repeated co-operation',
    term: 'relational embeddedness',
    meaning: 'Which share of the joint work is with partners met in two things or more.',
  },
  shared_partners: {
    name: 'Partners also work together',
    term: 'structural embeddedness',
    meaning: 'How many partners the two ends of a tie have in common, on average.',
  },
  two_mode_clustering: {
    name: 'Meet again elsewhere',
    term: 'two-mode clustering',
    meaning:
      'How much the things a member takes part in are also those of the others it meets there, on average; not raised by large projects.',
  },
  reach: {
    name: 'Reach',
    term: 'harmonic closeness',
    meaning: 'How near everyone is, from 0, nobody is reached, to 1, everyone is a partner.',
  },
  dependence: {
    name: 'Dependence on few',
    term: 'concentration ratio CR3',
    meaning: 'Which share of the joint work inside the group rests on the three members who have most of it.',
  },
  participation: {
    name: 'Spread over groups',
    term: 'participation coefficient',
    meaning: 'Near 0 where all ties go to one group, higher the more evenly they spread over many.',
  },
};
