/** The part of the desk Embeddedness that sets several groups side by side. */
export const several = {
  label: 'Groups side by side',
  title: 'Embeddedness: {{by}} side by side',
  by: {
    clusters: 'clusters',
    region: 'regions',
    kind: 'kinds of actor',
    community: 'communities',
    cluster: 'a cluster and the rest',
    'one-region': 'a region and the rest',
  },
  about:
    'All groups of one sort at once. A group is held against what its own size gives, not against groups of another size. Open a row, by a double click or Enter, to see its sheet.',
  drawn: 'Figure that is drawn',
  counts:
    '{{groups, number}} groups have members; {{enough, number}} of them have five or more in this network.',
  looked_one: '{{count, number}} figure is looked at.',
  looked_other:
    '{{count, number}} figures are looked at: by chance alone one in twenty lies outside its range.',
  defined:
    'At least half of the ties inside rest on nothing but the project that defines the group, so that its figures follow from the definition: {{list}}.',
  inward: 'More inward than as many members drawn by lot: {{list}}.',
  outward: 'More outward than as many members drawn by lot: {{list}}.',
  neither: 'No group is more inward or more outward than as many members drawn by lot.',
  asked: 'Network: {{network}}.',
  picture:
    'Groups (filled), what their size alone gives (tick) and what as many members drawn by lot give (band): {{shown, number}} of {{total, number}} groups, largest first',
  draws:
    'The range of each figure is the middle 95 % of {{draws, number}} draws in which as many members as the group has are picked from all actors, their ties staying as they are.',
  overlap: 'Whoever belongs to several clusters is counted in each.',
  column: {
    name: 'Group',
    size: 'Members',
    tied: 'Tied',
    absent: 'Not in the network',
    inside: 'Ties inside',
    outside: 'Ties to others',
    defining: 'Inside by definition',
    expected: 'from sizes',
    low: 'by lot, lower end',
    high: 'by lot, upper end',
  },
};
