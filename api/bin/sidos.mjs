#!/usr/bin/env node
/** The command line: makes sure that all is in place, then hands over to the TypeScript of the verb. */
import { runInThread } from './in-thread.mjs';
import { runToTheEnd } from './run.mjs';
import { ensureClient, ensurePackages, requireNode } from './setup.mjs';

const VERBS = {
  start: {
    about: 'serve the app on http://localhost:4400 (PORT, HOST, SIDOS_DATA, NEO4J_URI … in the environment)',
    serves: true,
    run: async (args, signal) => {
      await ensureClient();
      return (await import('../src/main.ts')).start(args, signal);
    },
  },
  load: {
    about: 'load the five documents, or the record files named beside them; --check only checks',
    run: async (args, signal) => (await import('../src/cli/load.ts')).runLoad(args, signal),
  },
  import: {
    about: 'bring in tables and networks of your own: CSV, XLSX, GEXF, GraphML, Pajek, DL, GML, JSON',
    run: async (args, signal) => (await import('../src/cli/import.ts')).runImport(args, signal),
  },
  export: {
    about: 'write all entities and relations with their evidence as JSON',
    run: async (args, signal) => (await import('../src/cli/export.ts')).runExport(args, signal),
  },
  backup: {
    about: 'write all that a network holds to one file',
    run: async (args, signal) => (await import('../src/cli/backup.ts')).runBackup(args, signal),
  },
  restore: {
    about: 'put what a backup holds in the place of all that a network holds',
    run: async (args, signal) => (await import('../src/cli/restore.ts')).runRestore(args, signal),
  },
  person: {
    about: 'find, export, correct or erase what is held of one person',
    run: async (args, signal) => (await import('../src/cli/person.ts')).runPerson(args, signal),
  },
  same: {
    about: 'list pairs that may be one thing under two names, with reasons',
    run: async (args, signal) => (await import('../src/cli/same.ts')).runSame(args, signal),
  },
  network: {
    about: 'list the networks that lie side by side, make, rename, remove and put them back',
    run: async (args, signal) => (await import('../src/cli/network.ts')).runNetwork(args, signal),
  },
  token: {
    about: 'make, list and revoke the tokens that let people and scripts in (SIDOS_ACCESS=token)',
    run: async (args) => (await import('../src/cli/token.ts')).runToken(args),
  },
  measure: {
    about: 'compute network measures of a JSON, GraphML, GEXF or CSV file',
    run: (args, signal) => runInThread({ file: 'measure.ts', name: 'runMeasure' }, args, signal),
  },
};

function usage() {
  const lines = Object.entries(VERBS).map(([verb, { about }]) => `  sidos ${verb.padEnd(8)} ${about}`);
  return `Sidos: a network graph explorer of actors, clusters and projects\n\n${lines.join('\n')}\n\nEach verb explains itself with --help.\n`;
}

const [verb, ...args] = process.argv.slice(2);
if (verb === undefined || verb === '--help' || verb === '-h' || verb === 'help') {
  process.stdout.write(usage());
} else if (!Object.hasOwn(VERBS, verb)) {
  process.stderr.write(`sidos: there is no verb "${verb}".\n\n${usage()}`);
  process.exitCode = 2;
} else {
  const { run, serves } = VERBS[verb];
  await runToTheEnd(
    async (signal) => {
      requireNode();
      await ensurePackages();
      const { register } = await import('tsx/esm/api');
      register();
      return run(args, signal);
    },
    { serves },
  );
}
