import type { CardTie, EntityStub, RelationType } from '@sidos/api/model';
import { RELATION_TYPES } from '@sidos/api/model';
import type { Compare } from '../../i18n/compare.ts';

/** Ties of one kind and direction, as a card groups them. */
export interface TieGroup {
  key: string;
  type: RelationType;
  direction: 'out' | 'in';
  /** Affiliations that have ended. */
  past: boolean;
  ties: CardTie[];
}

const placeOf = (type: RelationType): number => RELATION_TYPES.indexOf(type);

/** How the ends of ties are called and sorted. */
interface Order {
  compare: Compare;
  nameOf: (entity: EntityStub) => string;
}

/** Groups the ties of a card by kind and direction, affiliations that have ended apart from those of today; within a group by the name of the other end. */
export function groupTies(ties: readonly CardTie[], { compare, nameOf }: Order): TieGroup[] {
  const groups = new Map<string, TieGroup>();
  for (const tie of ties) {
    const { type } = tie.relation;
    const past = type === 'AFFILIATED_WITH' && tie.relation.until !== undefined;
    const key = `${type}-${tie.direction}${past ? '-past' : ''}`;
    const group = groups.get(key) ?? { key, type, direction: tie.direction, past, ties: [] };
    group.ties.push(tie);
    groups.set(key, group);
  }
  for (const group of groups.values()) {
    group.ties.sort(
      (a, b) => compare(nameOf(a.other), nameOf(b.other)) || (a.relation.id < b.relation.id ? -1 : 1),
    );
  }
  return [...groups.values()].sort(
    (a, b) =>
      placeOf(a.type) - placeOf(b.type) ||
      Number(a.direction === 'in') - Number(b.direction === 'in') ||
      Number(a.past) - Number(b.past),
  );
}
