import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Imports go one way: what a folder may not see, and what to use instead. */
const boundary = (files, ...patterns) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: patterns.map(([what, message]) =>
          Array.isArray(what) ? { group: what, message } : { regex: what, message },
        ),
      },
    ],
  },
});

const server = [
  '**/store/**',
  '**/secret/**',
  '**/graph/**',
  '**/http/**',
  'express',
  'neo4j-driver',
  '@grafeo-db/js',
];

/**
 * The floors of the client, from the ground up: a folder imports what stands below it. With each, what to do where a
 * folder below it wants something of it.
 */
const CLIENT_FLOORS = [
  ['styles', 'take colours and fonts as arguments'],
  ['i18n', 'take words as arguments'],
  ['charts', 'charts draw numbers that they are given'],
  ['graph', 'graph/ is pure: give it the data and what it needs of the view as arguments'],
  ['api', 'let the caller ask the server and give you the answer'],
  [
    'state',
    'take the part of the view you need as an argument; its types that the network needs live in graph/',
  ],
  ['view', 'take the network or the picture as an argument'],
  ['stage', 'the stage draws the picture of view/; what the picture needs belongs there'],
  ['actions', 'tell by a callback what the user did; a command is run by who hears it'],
  ['components', 'a component is put together above; take an element or a callback'],
  ['explore', 'filters and legend stand beside the stage; what they share belongs in view/ or components/'],
  ['cards', 'a card is shown by the shell, the panels and the desks; what it shares belongs in components/'],
  ['pages', 'a page is opened by the command openPage of actions/'],
  ['panels', 'a panel is opened by changeView({ panel }); what two share belongs in components/'],
  ['desks', 'a desk is opened by changeView({ panel }); what two desks share belongs in desks/frame/'],
  ['shell', 'the shell puts everything together and is imported by main and App alone'],
];

const modelAlone =
  'model/ is the contract: it imports nothing of the project but itself, and no server code.';

const apart = [
  ['@sidos/api/store', '@sidos/api/secret', '@sidos/api/graph', '@sidos/api/http', '@sidos/api/loading'],
  'The client sees @sidos/api/model, meanings, measures and formats/write only.',
];
const writersOnly = [
  '^@sidos/api/formats$',
  'The client writes files: import @sidos/api/formats/write. The readers and their parsers would weigh on its first bundle.',
];
const noSigma = [
  ['sigma', 'sigma/*', '@sigma/*'],
  'stage/ alone imports sigma; ask it through its own functions.',
];

/** One boundary a floor of the client: nothing of the floors above, and no sigma outside the stage. */
function clientFloors() {
  const above = CLIENT_FLOORS.map(([folder], floor) =>
    boundary(
      [`client/src/${folder}/**`],
      apart,
      writersOnly,
      ...(folder === 'stage' ? [] : [noSigma]),
      ...CLIENT_FLOORS.slice(floor + 1).map(([higher, way]) => [
        [`**/../${higher}/**`],
        `${folder}/ stands below ${higher}/ and imports nothing of it: ${way}.`,
      ]),
    ),
  );
  return [...above, boundary(['client/src/*.tsx'], apart, writersOnly, noSigma)];
}

export default tseslint.config(
  { ignores: ['**/node_modules/', '**/dist/', '.sidos/', '.cache/', 'tests/fixtures/'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: ['*.mjs', 'api/bin/*.mjs', 'tests/*.mjs', 'tests/support/*.mjs'],
        },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      // Typed arrays and records are read by index; the compiler does not track their bounds.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportDefaultDeclaration',
          message: 'Name what you export; only config files have a default.',
        },
      ],
      'no-console': 'error',
    },
  },
  boundary(['api/src/model/*.ts'], [['../*'], modelAlone], [server, modelAlone]),
  boundary(['api/src/model/*/**'], [['../../*'], modelAlone], [server, modelAlone]),
  boundary(
    ['api/src/meanings/**'],
    [server, 'meanings/ is pure: give it columns, no store, no framework.'],
    [['**/measures/*', '**/cli/*'], 'meanings/ knows the model alone: server and browser share it.'],
  ),
  boundary(
    ['api/src/measures/**'],
    [server, 'measures/ is pure mathematics: give it typed arrays, no store, no framework.'],
    [
      ['../!(measures)/*', '../../*'],
      'measures/ stands alone: it imports nothing of the project but itself.',
    ],
  ),
  boundary(
    ['api/src/formats/**'],
    [
      [...server, '**/cli/*', '@sidos/*'],
      'formats/ turns bytes into graphs and networks into text: it knows the model and itself.',
    ],
    [
      ['node:*', 'fs', 'path', 'buffer'],
      'formats/ runs in the browser too: take bytes; who reads the file opens it (cli/measure/read.ts).',
    ],
  ),
  boundary(
    ['api/src/secret/**'],
    [
      ['../!(model)/*', '../../*'],
      'secret/ is the folder and the key of this machine: it knows the errors of the model only.',
    ],
  ),
  boundary(
    ['api/src/store/**'],
    [['**/http/*', '**/graph/*', '**/measures/*', 'express'], 'store/ knows the model and the engines only.'],
  ),
  boundary(
    ['api/src/graph/**'],
    [['**/http/*', 'express'], 'graph/ makes networks from rows; http/ answers with them.'],
  ),
  boundary(
    ['api/src/loading/**'],
    [
      ['**/http/*', '**/graph/*', '**/cli/*', 'express'],
      'loading/ writes records to the store; where things are drawn it is told (LoadOptions.layout).',
    ],
  ),
  boundary(
    ['api/src/networks/**'],
    [
      ['**/http/*', '**/cli/*', '**/loading/*', 'express'],
      'networks/ opens and closes networks; what is loaded into them it is told (NetworksOptions).',
    ],
  ),
  ...clientFloors(),
  {
    files: ['client/**/*.tsx', 'client/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ['**/*.mjs', '**/*.config.ts'],
    ...tseslint.configs.disableTypeChecked,
    rules: {
      ...tseslint.configs.disableTypeChecked.rules,
      'no-console': 'off',
      'no-restricted-syntax': 'off',
    },
  },
  {
    files: ['api/src/cli/**', 'api/src/main.ts', 'tests/bench/**', 'tests/support/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // The driver declares its options as classes and takes plain objects for them.
    files: ['api/src/store/neo4j/**', 'tests/**'],
    rules: { '@typescript-eslint/no-unsafe-class-instance-assignment': 'off' },
  },
  { files: ['tests/**'], rules: { '@typescript-eslint/no-floating-promises': 'off' } },
  prettier,
);
