import { MAX_OWN_COLUMNS, type Attribute, type Entity, type NetworkPayload } from '../model/index.ts';

type Column = NetworkPayload['attributes'][number];

/** Longest text of a cell of a column: a whole description is on the card. */
const LONGEST = 200;

/** The own attributes of entities as columns, those that most have first. */
export function ownColumns(entities: readonly Entity[]): Column[] {
  const columns = new Map<string, Column>();
  entities.forEach(({ attributes = [] }, i) => {
    for (const [name, values] of byName(attributes)) {
      const column = columns.get(name) ?? { name, kind: values[0].kind, nodes: [], values: [] };
      columns.set(name, column);
      if (values.some(({ kind }) => kind !== column.kind)) column.kind = 'text';
      column.nodes.push(i);
      column.values.push(values.length === 1 ? short(values[0].value) : values.map(textOf).join(' · '));
    }
  });
  return [...columns.values()]
    .sort((a, b) => b.nodes.length - a.nodes.length || (a.name < b.name ? -1 : 1))
    .slice(0, MAX_OWN_COLUMNS);
}

function byName(attributes: readonly Attribute[]): Map<string, Attribute[]> {
  const names = new Map<string, Attribute[]>();
  for (const one of attributes) names.set(one.name, [...(names.get(one.name) ?? []), one]);
  return names;
}

const textOf = ({ value }: Attribute): string => String(short(value));

function short(value: Attribute['value']): Attribute['value'] {
  return typeof value === 'string' && value.length > LONGEST ? `${value.slice(0, LONGEST - 1)}…` : value;
}
