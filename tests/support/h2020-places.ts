import { relationId, type Entity, type Records, type Relation } from '@sidos/api/model';
import type { Source } from '@sidos/api/loading';
import { h2020Source } from './h2020.ts';

/** Horizon 2020 with its countries as regions and its programmes as clusters that the projects concern. */
export function h2020WithPlaces(): Source & { records: Records } {
  const source = h2020Source();
  const evidence: Entity['evidence'] = [{ document: 'H2020', lines: [1], certainty: 'implied' }];
  const entities = new Map<string, Entity>();
  const relations: Relation[] = [];
  const add = (type: 'region' | 'cluster', name: string): string => {
    const id = `${type}:${name
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '')}`;
    const common = { id, name, aliases: [], notes: [], evidence };
    entities.set(id, type === 'region' ? { ...common, type, level: 'country' } : { ...common, type });
    return id;
  };
  for (const entity of source.records.entities) {
    const key =
      entity.type === 'organisation' && entity.country !== undefined
        ? ({ type: 'LOCATED_IN', from: entity.id, to: add('region', entity.country) } as const)
        : entity.type === 'project' && entity.theme !== undefined
          ? ({ type: 'CONCERNS', from: entity.id, to: add('cluster', entity.theme) } as const)
          : undefined;
    if (key !== undefined) relations.push({ ...key, id: relationId(key), notes: [], evidence });
  }
  return {
    ...source,
    records: {
      ...source.records,
      entities: [...source.records.entities, ...entities.values()],
      relations: [...source.records.relations, ...relations],
    },
  };
}
