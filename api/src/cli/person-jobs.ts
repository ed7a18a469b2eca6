import { z } from 'zod';
import { correctPerson, erasePerson, loadSnapshot, personData, search } from '../graph/index.ts';
import {
  COMMAND_LINE,
  NewCorrection,
  type Erasure,
  type PersonData,
  type SearchAnswer,
} from '../model/index.ts';
import { openSecret } from '../secret/index.ts';
import { textOf, type Workplace } from './workplace.ts';

/** What the command line sends for each of the jobs. */
export const PERSON_ORDERS = {
  'person-find': z.strictObject({ name: z.string() }),
  'person-export': z.strictObject({ id: z.string() }),
  'person-correct': z.strictObject({ id: z.string(), correction: NewCorrection }),
  'person-erase': z.strictObject({ id: z.string(), name: z.string() }),
};
export type PersonJob = keyof typeof PERSON_ORDERS;

/** The most people that are listed. */
const FOUND = 20;

async function orderOf<J extends PersonJob>(
  job: J,
  { input }: Workplace,
): Promise<z.infer<(typeof PERSON_ORDERS)[J]>> {
  return PERSON_ORDERS[job].parse(JSON.parse(await textOf(input))) as z.infer<(typeof PERSON_ORDERS)[J]>;
}

/** What the verb `person` does to a database. */
export const PERSON_JOBS = {
  async 'person-find'(work: Workplace): Promise<z.infer<typeof SearchAnswer>> {
    const { name } = await orderOf('person-find', work);
    return search(await loadSnapshot(work.store), { q: name, type: 'person', limit: FOUND });
  },

  async 'person-export'(work: Workplace): Promise<PersonData> {
    const { id } = await orderOf('person-export', work);
    return personData(work.store, id);
  },

  async 'person-correct'(work: Workplace): Promise<PersonData> {
    const { id, correction } = await orderOf('person-correct', work);
    return correctPerson(work.store, COMMAND_LINE, id, correction);
  },

  async 'person-erase'(work: Workplace): Promise<Erasure> {
    const order = await orderOf('person-erase', work);
    return erasePerson(work.store, openSecret(work.dataFolder), COMMAND_LINE, order);
  },
};
