import { basename, extname, resolve } from 'node:path';
import { Readable } from 'node:stream';
import type { z } from 'zod';
import { readConfig } from '../config/index.ts';
import { InvalidInput, type NetworkInfo } from '../model/index.ts';
import { readArguments } from './arguments.ts';
import { NetworkAnswer, type NetworkJob } from './network-jobs.ts';
import { perform } from './perform.ts';

const HELP = `sidos network list
sidos network new NAME [--shipped | --copy N]
sidos network open FILE [--name NAME]
sidos network rename N NAME
sidos network remove N
sidos network put-back ID
sidos network delete ID --name NAME

Networks lie side by side, each with its own data, saved views, log and key. N is the id or the name of one. The other
verbs take --network N. A Sidos that runs on the same data folder does it:

  list       says which there are, how much they hold, and which are set aside
  new        makes one: empty, of the documents that come with Sidos (--shipped), or a copy of another (--copy N)
  open       makes one of a file that was downloaded or backed up, or of what "sidos export" wrote
  rename     gives one another name; its id, which stands in addresses, stays
  remove     sets one aside: it no longer answers, and put-back undoes it
  delete     deletes one that is set aside, for good

On Neo4j a network is a database that the account may write to: its administrator makes and deletes it.

  --help     show this
`;

/** Has a job done. @returns its answer */
type Ask = (name: NetworkJob, order: object) => Promise<unknown>;

type Verb = (
  words: string[],
  options: { values: Map<string, string>; flags: Set<string> },
  ask: Ask,
) => Promise<void>;

const say = (verb: string, answer: unknown) => {
  const info = NetworkAnswer.one.parse(answer);
  console.log(`${verb}: ${lineOf(info)}`);
};

const VERBS: Record<string, { words: number; run: Verb }> = {
  list: {
    words: 0,
    run: async (_, __, ask) => {
      const { networks, fixed } = NetworkAnswer.all.parse(await ask('network-list', {}));
      for (const info of networks) console.log(lineOf(info));
      if (fixed !== null) console.log(fixed);
    },
  },
  new: {
    words: 1,
    run: async ([name], { values, flags }, ask) => {
      const of = values.get('copy');
      if (of !== undefined && flags.has('shipped'))
        throw new InvalidInput('A new network is a copy or of the documents that come with Sidos, not both.');
      const from = of !== undefined ? 'copy' : flags.has('shipped') ? 'shipped' : 'nothing';
      say('Made', await ask('network-new', { name, from, ...(of === undefined ? {} : { of }) }));
    },
  },
  open: {
    words: 1,
    run: async ([given = ''], { values }, ask) => {
      const file = resolve(given);
      const name = values.get('name') ?? basename(given, extname(given));
      say('Opened', await ask('network-open', { file, name }));
    },
  },
  rename: {
    words: 2,
    run: async ([id, name], _, ask) => say('Renamed', await ask('network-rename', { id, name })),
  },
  remove: {
    words: 1,
    run: async ([id], _, ask) => {
      await ask('network-remove', { id });
      console.log('Removed. "sidos network list" shows it as set aside, "sidos network put-back" undoes it.');
    },
  },
  'put-back': {
    words: 1,
    run: async ([id], _, ask) => say('Put back', await ask('network-put-back', { id })),
  },
  delete: {
    words: 1,
    run: async ([id], { values }, ask) => {
      await ask('network-delete', { id, name: values.get('name') ?? '' });
      console.log('Deleted.');
    },
  },
};

/** The verb `network`. @returns the exit code */
export async function runNetwork(argv: readonly string[], signal: AbortSignal): Promise<number> {
  const { values, flags, rest, help } = readArguments('network', argv, {
    flags: ['shipped'],
    values: ['copy', 'name'],
    rest: true,
  });
  const [verb = '', ...words] = rest;
  if (help) {
    process.stdout.write(HELP);
    return 0;
  }
  if (!Object.hasOwn(VERBS, verb) || words.length !== VERBS[verb].words)
    throw new InvalidInput(
      'Say what to do, as in: sidos network new "My network". "sidos network --help" lists it all.',
    );
  const config = readConfig();
  await VERBS[verb].run(words, { values, flags }, (name, order) =>
    perform({ name, config, input: Readable.from([Buffer.from(JSON.stringify(order))]), signal }),
  );
  return 0;
}

function lineOf({ id, name, state, counts, fault, first }: z.infer<typeof NetworkAnswer.one>): string {
  const named = name === null ? id : `${id}  "${name}"`;
  const size =
    counts === null
      ? ''
      : `, ${counts.entities} entities, ${counts.relations} relations of ${counts.documents} documents`;
  return `${named}${size}${stateOf({ state, fault, first })}`;
}

function stateOf({ state, fault, first }: Pick<NetworkInfo, 'state' | 'fault' | 'first'>): string {
  if (state === 'set-aside') return ', set aside';
  return `${first ? ', the first' : ''}${fault === null ? '' : `: ${fault}`}`;
}
