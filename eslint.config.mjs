import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Imports go one way: what a folder may not see, and what to use instead. */
const boundary = (files, ...patterns) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: patterns.map(([group, message]) => ({ group, message })) },
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
  boundary(
    ['api/src/model/**'],
    [['../*'], 'model/ is the contract: it imports nothing of the project but itself.'],
    [server, 'model/ is the contract: no server code.'],
  ),
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
    ['client/src/!(stage)/**', 'client/src/*.tsx'],
    [['sigma', 'sigma/*', '@sigma/*'], 'stage/ alone imports sigma; ask it through its own functions.'],
    [
      ['@sidos/api/store', '@sidos/api/secret', '@sidos/api/graph', '@sidos/api/http', '@sidos/seed'],
      'The client sees @sidos/api/model, @sidos/api/meanings and @sidos/api/measures only.',
    ],
  ),
  boundary(
    ['client/src/stage/**'],
    [
      ['@sidos/api/store', '@sidos/api/secret', '@sidos/api/graph', '@sidos/api/http', '@sidos/seed'],
      'The client sees @sidos/api/model, @sidos/api/meanings and @sidos/api/measures only.',
    ],
  ),
  boundary(
    ['seed/src/**'],
    [['@sidos/api/http', '@sidos/client*'], 'seed/ loads the store; it knows no http and no client.'],
  ),
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
