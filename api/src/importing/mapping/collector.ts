import {
  ENTITY_TYPE,
  mergeEvidence,
  relationId,
  relationType,
  type Attribute,
  type AttributeKind,
  type Entity,
  type EntityType,
  type Evidence,
  type Records,
  type Relation,
  type RelationType,
} from '../../model/index.ts';

/** A thing or tie as rows say it. */
interface Said {
  lines: Set<number>;
  properties: Record<string, unknown>;
  /** Where each property was said first. */
  saidOn: Record<string, number>;
  attributes: Map<string, Omit<Attribute, 'document' | 'certainty'>>;
  /** Rows that say a property otherwise, and which. */
  otherwise: { line: number; property: string }[];
}

interface SaidEntity extends Said {
  type: EntityType;
  name: string;
  aliases: Set<string>;
}

interface SaidRelation extends Said {
  type: RelationType;
  from: string;
  to: string;
}

/** A thing that stands in several rows where one would do, or says of itself two things. */
export interface Repeated {
  key: string;
  rows: number[];
  /** Properties in which the rows differ: what the first says holds. */
  differ: string[];
}

const nothing = (): Said => ({
  lines: new Set(),
  properties: {},
  saidOn: {},
  attributes: new Map(),
  otherwise: [],
});

/** Gathers what the rows of one table say into records, each with its rows as evidence. */
export class Collector {
  private readonly entities = new Map<string, SaidEntity>();
  private readonly relations = new Map<string, SaidRelation>();

  constructor(private readonly document: string) {}

  entity(id: string, type: EntityType, name: string, line: number): SaidEntity {
    const known = this.entities.get(id);
    const said = known ?? { ...nothing(), type, name, aliases: new Set<string>() };
    if (known === undefined) this.entities.set(id, said);
    said.lines.add(line);
    return said;
  }

  relation(
    key: Omit<Parameters<typeof relationId>[0], 'type'> & { type: RelationType },
    line: number,
  ): SaidRelation {
    const { type, from, to, ...rest } = inOrder(key);
    const id = relationId({ type, from, to, ...rest });
    const known = this.relations.get(id);
    const properties = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
    const said = known ?? { ...nothing(), type, from, to, properties };
    if (known === undefined) this.relations.set(id, said);
    said.lines.add(line);
    return said;
  }

  /** A line of the table as evidence. */
  at(line: number): Evidence {
    return { document: this.document, lines: [line], certainty: 'stated' };
  }

  /** Says a property of a thing; what is said first holds, and what differs from it is noted. */
  say(said: Said, property: string, value: unknown, line: number): void {
    const known = said.properties[property];
    if (known === undefined) {
      said.properties[property] = value;
      said.saidOn[property] = line;
    } else if (known !== value) said.otherwise.push({ line, property });
  }

  /** Says a value of one's own; each value stands once, with the first row that says it. */
  attribute(said: Said, name: string, kind: AttributeKind, value: string | number, line: number): void {
    const key = `${name} ${String(value)}`;
    if (said.attributes.has(key)) return;
    const isText = kind === 'number' && typeof value === 'string';
    said.attributes.set(key, { name, kind: isText ? 'text' : kind, value, lines: [line] });
  }

  /** Things (`once`) and ties of these types that stand in more than one row, and all that say two things of themselves. */
  repeated(once: ReadonlySet<string>, ties: ReadonlySet<RelationType>): Repeated[] {
    const nameOf = (id: string) => this.entities.get(id)?.name ?? id;
    const found = ({ lines, otherwise, saidOn }: Said, key: string, isOnce: boolean): Repeated[] => {
      if (otherwise.length === 0 && (!isOnce || lines.size < 2)) return [];
      const differing = otherwise.map(({ line }) => line);
      const differ = [...new Set(otherwise.map(({ property }) => property))];
      // The rows whose word holds stand with those that say otherwise.
      const holding = differ.map((property) => saidOn[property] ?? Math.min(...lines));
      const rows = [...new Set([...(isOnce ? lines : []), ...holding, ...differing])];
      return [{ key, rows: rows.sort((a, b) => a - b), differ }];
    };
    return [
      ...[...this.entities].flatMap(([id, said]) => found(said, said.name, once.has(id))),
      ...[...this.relations.values()].flatMap((said) =>
        found(said, `${nameOf(said.from)} – ${nameOf(said.to)}`, ties.has(said.type)),
      ),
    ].sort((a, b) => a.rows[0] - b.rows[0]);
  }

  records(): Records {
    const common = ({ lines, properties, attributes }: Said) => ({
      ...properties,
      notes: [],
      ...(attributes.size === 0
        ? {}
        : {
            attributes: [...attributes.values()].map((one) => ({
              document: this.document,
              certainty: 'stated' as const,
              ...one,
            })),
          }),
      evidence: mergeEvidence([{ document: this.document, lines: [...lines], certainty: 'stated' }]),
    });
    const entities = [...this.entities].map(([id, said]) => {
      const { type, name, aliases } = said;
      aliases.delete(name);
      return { id, type, name, aliases: [...aliases].sort(), ...common(said) } as unknown as Entity;
    });
    const relations = [...this.relations].map(([id, said]) => {
      const { type, from, to } = said;
      return { id, type, from, to, ...common(said) } as unknown as Relation;
    });
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    return { entities: entities.sort(byId), relations: relations.sort(byId) };
  }
}

/** A tie that says the same of both ends is one tie, in whichever direction it is written. */
function inOrder<T extends { type: RelationType; from: string; to: string }>(key: T): T {
  return relationType(key.type).mutual === true && key.from > key.to
    ? { ...key, from: key.to, to: key.from }
    : key;
}

/** Whether a value can be a property of an entity of this type. */
export function isProperty(type: EntityType, property: string, value: unknown): boolean {
  const schema = (
    ENTITY_TYPE[type].properties as Record<string, { safeParse: (v: unknown) => { success: boolean } }>
  )[property];
  return schema?.safeParse(value).success ?? false;
}
