/** Who may do what: the login, owners, the log of changes. */
export const access = {
  login: {
    title: 'This Sidos wants a token',
    text: 'Paste the token that you were given. Who looks after this Sidos makes one with “npx sidos token create”.',
    token: 'Token',
    malformed: 'This is no token: one begins with sidos_ and has 43 signs after it.',
    refused: 'The token is unknown here, was revoked, or has ended. Ask for a new one.',
    open: 'Open',
    kept: 'It is kept in this tab alone, until the tab is closed.',
  },
  mayNot: {
    ask: 'Cypher of your own is not for you here: this Sidos lets you read only. Questions in words can be asked.',
    save: 'You may read here, but not save. Ask who looks after this Sidos if you need to.',
  },
  owner: {
    by: 'saved by {{name}}',
    machine: 'this machine',
    commandLine: 'the command line',
    anybody: 'anybody',
    unknown: 'not known',
  },
  changes: {
    title: 'Changes',
    intro:
      'What was changed, by whom and when, the newest first. Nothing is ever taken out but the names of people who were erased.',
    when: 'When',
    who: 'Who',
    what: 'What',
    before: 'Before',
    after: 'After',
    count: 'Things',
    targets: 'Ids',
    all: 'everything',
    filter: 'Show',
    saveAll: 'Save all as CSV',
    none: 'No change of this kind was made.',
    more: 'Show earlier ones',
  },
  action: {
    'data-loaded': 'data loaded',
    'person-corrected': 'person corrected',
    'person-erased': 'person erased',
    'view-saved': 'view saved',
    'view-removed': 'view removed',
    'question-saved': 'question kept',
    'question-removed': 'question removed',
  },
};
