/** Measures of an actor: how its surroundings hang together, groups, communities. */
export const surroundings = {
  clustering: {
    name: 'Partners know each other',
    meaning:
      'Which share of the pairs of its partners are tied to each other; 0 with fewer than two partners.',
  },
  triangles: { name: 'Closed triangles', meaning: 'How many pairs of its partners are tied to each other.' },
  repetition: {
    name: 'Repeated co-operation',
    meaning: 'Which share of its joint work is with partners it meets in two things or more.',
  },
  latapy_dot: {
    name: 'Overlap with those it meets',
    meaning:
      'How much the things it takes part in are also those of the others it meets there (share of all).',
  },
  latapy_min: {
    name: 'Overlap with those it meets, by the smaller',
    meaning: 'Shared things as a share of those of whichever of the two takes part in fewer, on average.',
  },
  latapy_max: {
    name: 'Overlap with those it meets, by the larger',
    meaning: 'Shared things as a share of those of whichever of the two takes part in more, on average.',
  },
  core_number: {
    name: 'Core depth',
    meaning: 'The largest k for which it stands in a part where everyone has at least k partners.',
  },
  k_component_level: {
    name: 'Depth in the network',
    meaning:
      'The largest k for which it stands in a part that holds together even if any k − 1 members leave.',
  },
  participation: {
    name: 'Spread over groups',
    meaning: 'Near 0 where all its ties go to one group, higher the more evenly they spread over many.',
  },
  within_module_z: {
    name: 'Weight within its own group',
    meaning:
      'How many standard deviations it has more or fewer ties inside its group than the group’s members do.',
  },
  guimera_amaral_role: {
    name: 'Role by z and spread (R1–R7)',
    meaning:
      'Roles R1 to R7 from its weight within its group and its spread over groups; the bounds were set on other kinds of networks.',
  },
  ei_index: {
    name: 'Inward or outward',
    meaning: 'From −1, all its ties stay in its own group, to +1, all of them lead out.',
  },
  brokerage_coordinator: {
    name: 'Joins members of its own group',
    meaning: 'Pairs of its own group that have no tie but are both tied to it.',
  },
  brokerage_consultant: {
    name: 'Joins members of another group',
    meaning: 'Pairs from one other group that have no tie but are both tied to it.',
  },
  brokerage_gatekeeper_or_representative: {
    name: 'Way in and out of its group',
    meaning: 'Pairs of an outsider and a member of its own group that have no tie but are both tied to it.',
  },
  brokerage_gatekeeper: {
    name: 'Way into its group',
    meaning: 'Routes from an outsider through it to a member of its own group, with no direct tie.',
  },
  brokerage_representative: {
    name: 'Way out of its group',
    meaning: 'Routes from a member of its own group through it to an outsider, with no direct tie.',
  },
  brokerage_liaison: {
    name: 'Connects groups',
    meaning: 'Pairs from two different other groups that have no tie but are both tied to it.',
  },
  brokerage_total: {
    name: 'Pairs it joins',
    meaning: 'All pairs of its partners that have no tie to each other.',
  },
  community_leiden: {
    name: 'Community (Leiden)',
    meaning: 'Which community found by the Leiden method it is in; the numbers only tell them apart.',
  },
  community_louvain: {
    name: 'Community (Louvain)',
    meaning: 'Which community found by the Louvain method it is in; the numbers only tell them apart.',
  },
  core_member: {
    name: 'In the core',
    meaning: 'Whether it belongs to the core when the network is split into one core and one periphery.',
  },
  coreness_weighted: {
    name: 'Closeness to the core',
    meaning: 'How near the core it stands when the core fades out by degrees.',
  },
};
