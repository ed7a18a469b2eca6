import { inTime, type Entity, type LinkingType, type StatusWord, type TyingSort } from '../model/index.ts';

const CARRIED: readonly (StatusWord | undefined)[] = ['funded', 'running', 'ended'];
const APPLIED: readonly (StatusWord | undefined)[] = ['applied', 'refused'];
const PROGRAMMES: readonly (string | undefined)[] = ['programme', 'strategy'];

/**
 * What those share who share a thing. How far a project has come goes by the last status that a source gives; where none
 * does, an idea is an idea and a programme a programme, and of a project nothing is known.
 */
export function sortOf(thing: Entity): TyingSort {
  if (thing.type !== 'project') return thing.type as Exclude<LinkingType, 'project'>;
  const last = inTime(thing.statuses ?? []).at(-1)?.is;
  if (APPLIED.includes(last)) return 'idea';
  if (thing.kind === 'idea' && !CARRIED.includes(last)) return 'idea';
  if (last === 'planned') return 'planned';
  if (PROGRAMMES.includes(thing.kind)) return 'programme';
  return CARRIED.includes(last) ? 'carried' : 'unstated';
}
