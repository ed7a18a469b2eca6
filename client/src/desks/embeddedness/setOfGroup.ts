import type { ActorSet, Grouping } from '@sidos/api/model';

/** The set that a group of a grouping is, so that its sheet can be opened; null for a community, which is no set. */
export function setOfGroup(grouping: Grouping, key: string): ActorSet | null {
  switch (grouping.by) {
    case 'clusters':
      return { by: 'cluster', id: key, wide: grouping.wide };
    case 'region':
      return { by: 'region', id: key };
    case 'kind':
      return { by: 'kind', kind: key };
    default:
      return null;
  }
}
