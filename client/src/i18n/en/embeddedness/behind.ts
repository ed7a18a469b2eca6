/** The list of ties that a figure of the sheet is counted of. */
export const behind = {
  label: 'Ties behind the figure',
  sort: {
    inside: 'Ties inside',
    outside: 'Ties to others',
    all: 'Ties of members',
    repeated: 'Ties met in two things or more',
  },
  show: 'Show the ties it counts',
  members: 'Show the members it counts',
  hide: 'Hide the list',
  column: {
    a: 'First end',
    b: 'Second end',
    inside: 'Inside',
    count: 'Things shared',
    via: 'What they share',
    documents: 'Documents',
  },
};
