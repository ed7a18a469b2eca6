#!/usr/bin/env node
/** The command line: makes sure that all is in place, then hands over to the TypeScript of the verb. */
import { SetupError, ensureClient, ensurePackages, requireNode } from './setup.mjs';

const VERBS = {
  start: {
    about: 'serve the app on http://localhost:4400 (PORT, HOST, SIDOS_DATA, NEO4J_URI … in the environment)',
    run: async (args) => {
      await ensureClient();
      return (await import('../src/main.ts')).start(args);
    },
  },
  load: {
    about: 'load the five documents, or the record files named beside them; --check only checks',
    run: async (args) => (await import('../src/cli/load.ts')).runLoad(args),
  },
  export: {
    about: 'write all entities and relations with their evidence as JSON',
    run: async (args) => (await import('../src/cli/export.ts')).runExport(args),
  },
  person: {
    about: 'find, export, correct or erase what is held of one person',
    run: async (args) => (await import('../src/cli/person.ts')).runPerson(args),
  },
  token: {
    about: 'make, list and revoke the tokens that let people and scripts in (SIDOS_ACCESS=token)',
    run: async (args) => (await import('../src/cli/token.ts')).runToken(args),
  },
  measure: {
    about: 'compute network measures of a JSON, GraphML, GEXF or CSV file',
    run: async (args) => (await import('../src/cli/measure.ts')).runMeasure(args),
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
  try {
    requireNode();
    await ensurePackages();
    const { register } = await import('tsx/esm/api');
    register();
    process.exitCode = (await VERBS[verb].run(args)) ?? 0;
  } catch (error) {
    // Faults that the user can mend are one sentence; anything else is ours and shows where it happened.
    const known = error instanceof SetupError || typeof error?.code === 'string';
    process.stderr.write(`sidos: ${known ? error.message : (error?.stack ?? String(error))}\n`);
    process.exitCode = 1;
  }
}
