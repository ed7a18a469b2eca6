import type { Snapshot } from '../../graph/index.ts';
import { kindOf } from '../../meanings/index.ts';
import type { Source, SourceRow, SourceRows } from '../../model/index.ts';

/** Rows of a table with the things and ties of the network that rest on each. */
export function rowsWithFate(
  { id, header, rows: total }: Source,
  { before, rows }: { before: number; rows: SourceRow[] },
  { entities, relations, indexOf }: Snapshot,
): SourceRows {
  const at = new Map(
    rows.map(({ line, cells }): [number, SourceRows['rows'][number]] => [
      line,
      { line, cells, entities: [], ties: [] },
    ]),
  );
  const linesOf = (evidence: Snapshot['entities'][number]['evidence']) =>
    evidence.filter(({ document }) => document === id).flatMap(({ lines }) => lines);
  const nameOf = (one: string) => entities[indexOf.get(one) ?? -1]?.name ?? one;
  for (const entity of entities) {
    if (entity.type === 'document') continue;
    for (const line of linesOf(entity.evidence))
      at.get(line)?.entities.push({
        id: entity.id,
        type: entity.type,
        name: entity.name,
        kind: kindOf(entity),
      });
  }
  for (const { type, from, to, evidence } of relations)
    for (const line of linesOf(evidence))
      at.get(line)?.ties.push({ type, from: nameOf(from), to: nameOf(to) });
  return { header, total, before, rows: [...at.values()] };
}
