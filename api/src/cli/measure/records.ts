import { createHash } from 'node:crypto';
import { analysisOf, groupedBy, metaOf, ungroupedActors } from '../../graph/analysis/index.ts';
import { makeSnapshot } from '../../graph/index.ts';
import {
  InvalidInput,
  Entity,
  Relation,
  readGrouping,
  readNetwork,
  type Records,
} from '../../model/index.ts';
import { type MeasureInput } from './input.ts';
import { type MeasureOptions } from './options.ts';

/**
 * The records of a file of `sidos export`; null where it is another file.
 *
 * @throws InvalidInput where one of them is at fault
 */
export function recordsIn(bytes: Uint8Array): (Records & { version: string }) | null {
  const text = Buffer.from(bytes).toString('utf8');
  if (!text.trimStart().startsWith('{') || !/"entities"\s*:/.test(text)) return null;
  let file: { entities?: unknown; relations?: unknown };
  try {
    file = JSON.parse(text) as typeof file;
  } catch {
    return null;
  }
  if (!Array.isArray(file.entities) || !Array.isArray(file.relations)) return null;
  const version = createHash('sha256').update(text).digest('hex').slice(0, 12);
  return {
    version,
    entities: file.entities.map((value, i) => parsed(Entity, value, `entity ${i + 1}`)),
    relations: file.relations.map((value, i) => parsed(Relation, value, `relation ${i + 1}`)),
  };
}

function parsed<T>(
  schema: {
    safeParse: (
      value: unknown,
    ) =>
      | { success: true; data: T }
      | { success: false; error: { issues: { message: string; path: PropertyKey[] }[] } };
  },
  value: unknown,
  place: string,
): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [{ message, path }] = result.error.issues;
  throw new InvalidInput(`${place}: ${path.length > 0 ? `${path.map(String).join('.')}: ` : ''}${message}`);
}

/**
 * The network that a definition makes of records: the same that the desks compute on, so that their figures and these
 * agree.
 *
 * @throws InvalidInput, NotFound where the definition cannot be read or names what is not there
 */
export function recordsInput(
  { entities, relations, version }: Records & { version: string },
  { network: text, groups: groupsText }: MeasureOptions,
): MeasureInput {
  const refused: string[] = [];
  const definition = readNetwork(text ?? undefined, (part) => refused.push(part));
  if (refused.length > 0)
    throw new InvalidInput(
      `--network: "${refused.join('|')}" is not understood; an example is actors:person|through:event`,
    );
  const grouping = readGrouping(groupsText ?? undefined);
  if (groupsText !== null && grouping === null)
    throw new InvalidInput(
      `--groups ${groupsText}: write region:region, one-region:ID, kind, clusters, cluster:members:ID or community:1:1`,
    );
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  const rows = [...entities].sort(byId).map((entity) => ({ entity, x: null, y: null }));
  const snapshot = makeSnapshot(version, rows, [...relations].sort(byId));
  const analysis = analysisOf(snapshot, definition);
  const grouped = grouping === null ? ungroupedActors(analysis) : groupedBy(analysis, grouping);
  const { network, twoMode } = analysis;
  const meta = metaOf(analysis, { grouped: grouping && grouped });
  const notes = [
    `${meta.actors} ${definition.actors}s, ${meta.ties} ties; what they rest on is under "analysis"`,
  ];
  if (grouped.overlapping > 0)
    notes.push(
      `${grouped.overlapping} in several groups left out of the measures that need one group a node`,
    );
  if (grouping !== null && grouped.ungrouped > 0)
    notes.push(`${grouped.ungrouped} in no group left out of the measures of groups`);
  return {
    network,
    report: { selfLoops: 0, merged: 0, tieOfInput: Int32Array.from({ length: network.m }, (_, e) => e) },
    ids: twoMode.actors.map(({ id }) => id),
    groups: grouping === null ? null : grouped.groups,
    modes: null,
    group: grouping === null ? null : groupsText,
    mode: null,
    weight: definition.weight,
    notes,
    analysis: meta,
  };
}
