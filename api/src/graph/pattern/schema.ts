import { madeOnce } from '../../meanings/index.ts';
import {
  labelOf,
  RELATION_TYPES,
  ENTITY_TYPES,
  type Schema,
  type SchemaProperty,
} from '../../model/index.ts';
import { PROCEDURES } from '../../store/index.ts';
import type { Snapshot } from '../snapshot.ts';

/** What the database holds, as one who writes Cypher sees it: labels, relation types and properties, with counts. */
export const schemaOf = madeOnce((snapshot: Snapshot): Schema => {
  const { entities, relations } = snapshot;
  const { from, to } = snapshot.ties;
  const labelOfNode = (node: number) => labelOf(entities[node].type);
  const label = (name: string, type: Schema['labels'][number]['type']) => {
    const these = type === null ? entities : entities.filter((entity) => entity.type === type);
    // Written beside what an entity is: the text to search in, and where it is drawn.
    const more: SchemaProperty[] = [
      { name: 'searchText', is: 'string', count: these.length },
      ...drawn(snapshot, type),
    ];
    return { name, type, count: these.length, properties: sorted([...propertiesOf(these), ...more]) };
  };
  return {
    labels: [label('Entity', null), ...ENTITY_TYPES.map((type) => label(labelOf(type), type))].filter(
      ({ count }) => count > 0,
    ),
    relations: RELATION_TYPES.map((type) => {
      const ties = [...relations.keys()].filter((tie) => relations[tie].type === type);
      const ends = new Map<string, { from: string; to: string; count: number }>();
      for (const tie of ties) {
        const end = { from: labelOfNode(from[tie]), to: labelOfNode(to[tie]), count: 0 };
        const known = ends.get(`${end.from} ${end.to}`) ?? end;
        known.count += 1;
        ends.set(`${end.from} ${end.to}`, known);
      }
      const properties = propertiesOf(ties.map((tie) => relations[tie])).filter(
        ({ name }) => !['type', 'from', 'to'].includes(name),
      );
      return {
        type,
        count: ties.length,
        ends: [...ends.values()].sort(
          (a, b) => b.count - a.count || (a.from + a.to < b.from + b.to ? -1 : 1),
        ),
        properties: sorted(properties),
      };
    }).filter(({ count }) => count > 0),
    procedures: Object.values(PROCEDURES).map(({ name }) => name),
  };
});

function drawn({ entities, placed }: Snapshot, type: string | null): SchemaProperty[] {
  const count = entities.filter(
    (entity) => entity.type !== 'document' && (type === null || entity.type === type),
  ).length;
  if (!placed || count === 0) return [];
  return [
    { name: 'x', is: 'number', count },
    { name: 'y', is: 'number', count },
  ];
}

function propertiesOf(things: readonly object[]): SchemaProperty[] {
  const found = new Map<string, SchemaProperty>();
  for (const thing of things) {
    for (const [name, value] of Object.entries(thing)) {
      if (value === undefined || value === null) continue;
      const is = Array.isArray(value) ? 'list' : typeof value === 'number' ? 'number' : 'string';
      const known = found.get(name) ?? { name, is, count: 0 };
      known.count += 1;
      found.set(name, known);
    }
  }
  return [...found.values()];
}

function sorted(properties: readonly SchemaProperty[]): SchemaProperty[] {
  return [...properties].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
