import {
  NameMatcher,
  codeOf,
  isCode,
  ordinaryWords,
  type Masking,
  type NamedColumns,
} from '../../meanings/index.ts';
import { namesOf } from '../../model/index.ts';
import type { Secret } from '../../secret/index.ts';
import type { Snapshot } from '../snapshot.ts';

const made = new WeakMap<Snapshot, { secret: Secret; columns: NamedColumns }>();

/**
 * What masking people asks of a network, with an opaque id for each person and for whatever else bears somebody's
 * name. The opaque ids follow from ids and secret alone.
 */
export function namedColumns(snapshot: Snapshot, secret: Secret): NamedColumns {
  const known = made.get(snapshot);
  if (known?.secret === secret) return known.columns;
  const columns = columnsOf(snapshot, secret);
  made.set(snapshot, { secret, columns });
  return columns;
}

function columnsOf({ entities }: Snapshot, secret: Secret): NamedColumns {
  const type = entities.map((entity) => entity.type);
  const name = entities.map((entity) => entity.name);
  const aliases = entities.map((entity) => entity.aliases);
  const people = entities.filter((entity) => entity.type === 'person');
  const named = people.map((person) => ({ names: [person.name, ...person.aliases], label: '' }));
  const matcher = new NameMatcher(named, ordinaryWords({ type, name, aliases }), () => '');
  const namesSomebody = (text: string) => matcher.replace(text) !== text;
  const code = entities.map(({ id, ...entity }) => {
    if (isCode(id)) return null;
    if (entity.type !== 'person' && ![id, ...namesOf(entity), ...entity.aliases].some(namesSomebody))
      return null;
    return codeOf(entity.type, Buffer.from(secret.digest('address', id), 'base64url').toString('hex'));
  });
  return { id: entities.map(({ id }) => id), type, name, aliases, code };
}

/** The opaque ids of a network's entities; where the server masks people already their ids are opaque, and none is needed. */
export function opaqueIds(
  snapshot: Snapshot,
  people: 'shown' | Masking,
  secret: Secret,
): readonly (string | null)[] {
  return people === 'shown' ? namedColumns(snapshot, secret).code : snapshot.entities.map(() => null);
}
