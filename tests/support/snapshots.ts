import { loadSnapshot, type Snapshot } from '@sidos/api/graph';
import { relationId, type Entity, type Records, type Relation } from '@sidos/api/model';
import type { Store } from '@sidos/api/store';
import { mergeRecords, readRecordFiles, referenceFor, referenceRegions, seedFiles } from '@sidos/api/loading';

/** A snapshot of records, without a database. */
export async function snapshotOf({ entities, relations }: Records, version = 'test'): Promise<Snapshot> {
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  const rows: Record<string, unknown[]> = {
    entities: [...entities].sort(byId).map((entity) => ({ entity, x: 0, y: 0 })),
    relations: [...relations].sort(byId).map((relation) => ({ relation })),
  };
  const store = {
    version: () => Promise.resolve(version),
    read: (name: string) => Promise.resolve(rows[name]),
  };
  return loadSnapshot(store as unknown as Store);
}

/** The five documents on the map of Finland, as they are loaded. */
export function seedRecords(): Records {
  const sources = readRecordFiles(seedFiles(), (id) => referenceRegions().has(id));
  const named = mergeRecords(sources);
  return mergeRecords([
    { file: 'the documents', records: named },
    { file: 'seed/reference', records: referenceFor(named) },
  ]);
}

type Properties = Record<string, unknown>;

/** Small networks written as sentences; every fact stands on line 1 of document 900 unless it says otherwise. */
export class Facts implements Records {
  readonly entities: Entity[] = [];
  readonly relations: Relation[] = [];

  /** An organisation `organisation:NAME`, in the region named, if any. */
  organisation(name: string, { region, ...rest }: Properties & { region?: string } = {}): this {
    this.entity('organisation', name, { kind: 'company', ...rest });
    if (region !== undefined) this.tie('LOCATED_IN', `organisation:${name}`, `region:${region}`);
    return this;
  }

  /** A project `project:NAME` in which the organisations take part; those not met before come with it. */
  project(name: string, members: string, properties: Properties = {}): this {
    this.entity('project', name, { kind: 'project', ...properties });
    return this.members(`project:${name}`, members);
  }

  /** A cluster `cluster:NAME` with its organisations. */
  cluster(name: string, members: string): this {
    return this.entity('cluster', name).members(`cluster:${name}`, members);
  }

  /** A region `region:NAME`, part of another, if any. */
  region(name: string, level: string, whole?: string): this {
    this.entity('region', name, { level });
    return whole === undefined ? this : this.tie('PART_OF', `region:${name}`, `region:${whole}`);
  }

  /** Organisations, written `a b c`, take part in a thing. */
  members(thing: string, members: string, properties: Properties = {}): this {
    for (const name of members.split(' ').filter(Boolean)) {
      if (!this.entities.some(({ id }) => id === `organisation:${name}`)) this.organisation(name);
      this.tie('PARTICIPATES_IN', `organisation:${name}`, thing, { role: 'partner', ...properties });
    }
    return this;
  }

  entity(type: string, name: string, properties: Properties = {}): this {
    const common = { id: `${type}:${name}`, type, name, aliases: [], notes: [], evidence: onLine() };
    this.entities.push({ ...common, ...properties } as unknown as Entity);
    return this;
  }

  tie(type: string, from: string, to: string, properties: Properties = {}): this {
    const relation = { type, from, to, notes: [], evidence: onLine(), ...properties } as unknown as Relation;
    this.relations.push({ ...relation, id: relationId(relation) });
    return this;
  }

  /** A source document, so that facts can rest on it. */
  document(number: string): this {
    return this.entity('document', number, { number, title: number, lineCount: 9 });
  }

  snapshot(): Promise<Snapshot> {
    return snapshotOf(this);
  }
}

/** Evidence on line 1 of a document. */
export function onLine(document = '900', certainty: 'stated' | 'implied' = 'stated'): Entity['evidence'] {
  return [{ document, lines: [1], certainty }];
}
