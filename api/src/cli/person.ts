import { writeFile } from 'node:fs/promises';
import { readConfig } from '../config.ts';
import { correctPerson, erasePerson, loadSnapshot, personData, search } from '../graph/index.ts';
import { COMMAND_LINE, InvalidInput, NewCorrection, PersonData } from '../model/index.ts';
import { openInstallation, type Secret } from '../secret/index.ts';
import { openStore, type Store } from '../store/index.ts';
import { readArguments } from './arguments.ts';

const HELP = `sidos person find NAME
sidos person export ID [--out FILE]
sidos person correct ID --field FIELD [--target TIE] [--why TEXT] [VALUE …]
sidos person erase ID --name NAME

What is held of one person:

  find      lists the people whose name is alike, with their ids
  export    writes all that is held as JSON: entity, ties, lines, mentions in other texts, corrections
  correct   puts something right, and keeps it so when the same source is loaded again. FIELD is name or aliases of the
            person; or role, to (the id of the other end) or wrong (it does not hold) of the tie that --target names
  erase     takes the person away everywhere, for good; loading does not bring the person back. NAME is the name in
            full, so that nobody is erased by a slip. Backups made earlier, and files exported, still hold the person

  --help    show this
`;

type Verb = (rest: string[], values: Map<string, string>, store: Store, secret: Secret) => Promise<void>;

const VERBS: Record<string, Verb> = {
  find: async ([name = ''], _, store) => {
    const { hits } = search(await loadSnapshot(store), { q: name, type: 'person', limit: 20 });
    if (hits.length === 0) console.log(`Nobody is called anything like "${name}".`);
    for (const hit of hits) console.log(`${hit.id}  ${hit.name}`);
  },
  export: async ([id = ''], values, store) => {
    const text = `${JSON.stringify(PersonData.parse(await personData(store, id)), undefined, 1)}\n`;
    const file = values.get('out');
    if (file === undefined) process.stdout.write(text);
    else await writeFile(file, text, { mode: 0o600 });
  },
  correct: async ([id = '', ...given], values, store) => {
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
    const { person } = await correctPerson(store, COMMAND_LINE, id, parsed.data);
    console.log(`Put right: ${person.id} is ${person.name}.`);
  },
  erase: async ([id = ''], values, store, secret) => {
    const done = await erasePerson(store, secret, COMMAND_LINE, { id, name: values.get('name') ?? '' });
    console.log(
      `Erased: 1 person with ${done.ties} ties, and the name in ${done.texts} other texts. Backups made earlier and exported files still hold the person.`,
    );
    if (done.left > 0) console.log(`${done.left} texts with the surname alone were left as they are.`);
    if (done.note !== null) console.log(done.note);
  },
};

/** The verb `person`. @returns the exit code */
export async function runPerson(argv: readonly string[]): Promise<number> {
  const takes = { values: ['out', 'field', 'target', 'why', 'name'], rest: true };
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
  const secret = openInstallation(config.dataFolder, console.warn);
  const store = await openStore(config);
  try {
    await VERBS[verb](more, values, store, secret);
    return 0;
  } finally {
    await store.close();
  }
}
