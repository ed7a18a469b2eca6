import { Readable } from 'node:stream';
import type { z } from 'zod';
import { readConfig } from '../config/index.ts';
import { Erasure, InvalidInput, NewCorrection, PersonData, SearchAnswer } from '../model/index.ts';
import { readArguments } from './arguments.ts';
import { writeOut, writeTo } from './out.ts';
import { perform } from './perform.ts';
import type { PERSON_ORDERS, PersonJob } from './person-jobs.ts';

const HELP = `sidos person find NAME
sidos person export ID [--out FILE]
sidos person correct ID --field FIELD [--target TIE] [--why TEXT] [VALUE …]
sidos person erase ID --name NAME

What is held of one person. A Sidos that runs on the same data folder does it:

  find      lists the people whose name is alike, with their ids
  export    writes all that is held as JSON: entity, ties, lines, mentions in other texts, corrections
  correct   puts something right, and keeps it so when the same source is loaded again. FIELD is name or aliases of the
            person; or role, to (the id of the other end) or wrong (it does not hold) of the tie that --target names
  erase     takes the person away everywhere, for good; loading does not bring the person back. NAME is the name in
            full, so that nobody is erased by a slip. Backups made earlier, and files exported, still hold the person:
            delete them. Restored here, such a backup comes without the person

  --network N   the network it is about, by its id or name; without it the first one
  --help        show this
`;

/** Has a job done where the database is. @returns its answer */
type Ask = <J extends PersonJob>(job: J, order: z.infer<(typeof PERSON_ORDERS)[J]>) => Promise<unknown>;

type Verb = (rest: string[], values: Map<string, string>, ask: Ask) => Promise<void>;

const VERBS: Record<string, Verb> = {
  find: async (words, _, ask) => {
    const name = words.join(' ');
    const { hits } = SearchAnswer.parse(await ask('person-find', { name }));
    if (hits.length === 0) console.log(`Nobody is called anything like "${name}".`);
    for (const hit of hits) console.log(`${hit.id}  ${hit.name}`);
  },
  export: async ([id], values, ask) => {
    const data = PersonData.parse(await ask('person-export', { id }));
    const text = `${JSON.stringify(data, undefined, 1)}\n`;
    const file = values.get('out');
    if (file === undefined) await writeOut(text);
    else await writeTo(file, text, { mode: 0o600 });
  },
  correct: async ([id, ...given], values, ask) => {
    const parsed = NewCorrection.safeParse({
      target: values.get('target') ?? id,
      field: values.get('field'),
      values: given,
      why: values.get('why') ?? '',
    });
    if (!parsed.success)
      throw new InvalidInput(
        `${parsed.error.issues[0].path.join('.')}: ${parsed.error.issues[0].message}. "sidos person --help" says what it takes.`,
      );
    const { person } = PersonData.parse(await ask('person-correct', { id, correction: parsed.data }));
    console.log(`Put right: ${person.id} is ${person.name}.`);
  },
  erase: async ([id], values, ask) => {
    const { ties, texts, left, note } = Erasure.parse(
      await ask('person-erase', { id, name: values.get('name') ?? '' }),
    );
    console.log(
      `Erased: 1 person with ${ties} ties, and the name in ${texts} other texts. Backups made earlier and exported files still hold the person: delete them. Restored here, such a backup comes without the person.`,
    );
    if (left > 0)
      console.log(
        `${left} texts with only a part of the name, or a short form of it, were left as they are.`,
      );
    if (note !== null) console.log(note);
  },
};

/** The verb `person`. @returns the exit code */
export async function runPerson(argv: readonly string[], signal: AbortSignal): Promise<number> {
  const takes = { values: ['out', 'field', 'target', 'why', 'name', 'network'], rest: true };
  const { values, rest, help } = readArguments('person', argv, takes);
  const [verb = '', ...more] = rest;
  if (help) {
    process.stdout.write(HELP);
    return 0;
  }
  if (!Object.hasOwn(VERBS, verb) || more[0] === undefined)
    throw new InvalidInput(
      'Say what to do and with whom, as in: sidos person find "Maija Meikäläinen". "sidos person --help" lists it all.',
    );
  const config = readConfig();
  const network = values.get('network');
  await VERBS[verb](more, values, (name, order) =>
    perform({ name, config, network, input: Readable.from([Buffer.from(JSON.stringify(order))]), signal }),
  );
  return 0;
}
