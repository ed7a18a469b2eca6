import { readFileSync, statSync } from 'node:fs';
import {
  Export,
  InvalidInput,
  TooLarge,
  describeIssues,
  relationId,
  typeOfId,
  wrongEnds,
  type Actor,
} from '../model/index.ts';
import {
  changeBatch,
  entityBatches,
  fingerprint,
  positionBatches,
  relationBatches,
  type Position,
  type Store,
} from '../store/index.ts';
import { decode } from '../formats/index.ts';
import { partCircles } from './part-circles.ts';

/** Bytes of a JSON file that is opened as a network: it is read as a whole. */
const MOST_BYTES = 100_000_000;

interface OpenedBy {
  by: Actor;
  /** Computes where entities are drawn. */
  layout: (records: Export) => Promise<readonly Position[]>;
}

/**
 * Fills an empty network with what `sidos export`, or the page as JSON, wrote of another: an equal one, or the part of
 * it that the file holds.
 *
 * @throws InvalidInput with the faults of the file; TooLarge; nothing is written then
 */
export async function openExport(store: Store, path: string, { by, layout }: OpenedBy): Promise<void> {
  const { entities, relations } = readExport(path);
  const positions = [...(await layout({ entities, relations }))].sort((a, b) => (a.id < b.id ? -1 : 1));
  const version = fingerprint({ entities, relations, positions });
  const after = `${entities.length} entities, ${relations.length} relations`;
  await store.write(
    [
      ...entityBatches(entities),
      ...relationBatches(relations),
      ...positionBatches(positions),
      changeBatch(by, { action: 'data-loaded', targets: [], after }),
    ],
    { version },
  );
}

/** The records of an export, in the order of their ids. */
function readExport(path: string): Export {
  if (statSync(path).size > MOST_BYTES)
    throw new TooLarge(
      `The file is larger than ${MOST_BYTES / 1e6} MB, which is all that is opened of JSON. Make a file with "sidos backup", or with "Download as one file" under Networks: it is opened at any size.`,
    );
  const parsed = Export.safeParse(parseJson(decode(readFileSync(path)).text));
  if (!parsed.success) throw faulty(describeIssues(parsed.error, 'the file'));
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  const entities = [...parsed.data.entities].sort(byId);
  const relations = [...parsed.data.relations].sort(byId);
  const faults = faultsOf({ entities, relations });
  if (faults.length > 0) throw faulty(faults);
  return { entities, relations };
}

/** What no schema sees: ids that stand twice or tell another thing, ties and lines that lead to nothing. */
function faultsOf({ entities, relations }: Export): string[] {
  const ids = new Set(entities.map(({ id }) => id));
  const numbers = new Set(entities.flatMap((one) => (one.type === 'document' ? [one.number] : [])));
  const twice = (things: readonly { id: string }[]) =>
    things.flatMap(({ id }, at) => (id === things[at - 1]?.id ? [`${id}: the id stands twice`] : []));
  return [
    ...twice(entities),
    ...twice(relations),
    ...entities.flatMap(({ id, type }) =>
      typeOfId(id) === type ? [] : [`${id}: it is of type ${type}, which its id does not begin with`],
    ),
    ...relations.flatMap((relation) => {
      const { id, type, from, to } = relation;
      const open = [from, to].filter((end) => !ids.has(end)).map((end) => `${id}: there is no ${end}`);
      const other = relationId(relation) === id ? [] : [`${id}: its id must be ${relationId(relation)}`];
      return [...wrongEnds(type, from, to, id), ...open, ...other];
    }),
    ...[...entities, ...relations].flatMap(({ id, evidence }) =>
      evidence
        .filter(({ document }) => !numbers.has(document))
        .map(({ document }) => `${id}: there is no document ${document}`),
    ),
    ...partCircles(relations),
  ];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InvalidInput(
      'The file is neither a backup of Sidos nor the JSON of a network, with "entities" and "relations". Tables and networks of other programs are brought in: "Bring in data" on the page, "sidos import" on the command line.',
    );
  }
}

/** Faults that are listed; a file of another kind has one for each of its records. */
const MOST_FAULTS = 1_000;

function faulty(faults: readonly string[]): InvalidInput {
  const count = faults.length === 1 ? 'a fault' : `${faults.length} faults`;
  return new InvalidInput(
    `The file has ${count}; nothing was opened. ${faults[0]}`,
    faults.slice(0, MOST_FAULTS),
  );
}
