import { type Network } from '../network.ts';

/**
 * Who takes part in what: members (organisations, people) and events (projects, meetings, clusters), each membership
 * once, in both directions as compressed lists, ascending.
 */
export interface Incidence {
  readonly members: number;
  readonly events: number;
  /** Events of member i: `eventsOf[memberOffsets[i] … memberOffsets[i + 1] - 1]`. */
  readonly memberOffsets: Int32Array;
  readonly eventsOf: Int32Array;
  /** Members of event k: `membersOf[eventOffsets[k] … eventOffsets[k + 1] - 1]`. */
  readonly eventOffsets: Int32Array;
  readonly membersOf: Int32Array;
}

/**
 * Builds the lists from memberships as columns; a membership that stands twice (in two roles, say) counts once.
 * O(memberships).
 *
 * @throws RangeError where a membership names no member or no event
 */
export function buildIncidence(
  members: number,
  events: number,
  columns: { member: ArrayLike<number>; event: ArrayLike<number> },
): Incidence {
  for (let i = 0; i < columns.member.length; i++) {
    const [member, event] = [columns.member[i], columns.event[i]];
    if (!(member >= 0 && member < members && event >= 0 && event < events))
      throw new RangeError(
        `membership ${i} joins member ${member} and event ${event}: there are ${members} and ${events}`,
      );
  }
  const byEvent = lists(events, columns.event, columns.member);
  const sorted = pairsOf(byEvent);
  // Filled in the order of events, so the events of each member are ascending; and once more for members.
  const byMember = withoutRepeats(lists(members, sorted.items, sorted.owners));
  const again = pairsOf(byMember);
  const clean = lists(events, again.items, again.owners);
  return {
    members,
    events,
    memberOffsets: byMember.offsets,
    eventsOf: byMember.items,
    eventOffsets: clean.offsets,
    membersOf: clean.items,
  };
}

/** One mode of a two-mode network as members, the other as events. */
export interface ModeIncidence {
  readonly incidence: Incidence;
  /** Node of the network behind each member and each event. */
  readonly memberNodes: Int32Array;
  readonly eventNodes: Int32Array;
}

/**
 * Reads a two-mode network from the side of one mode.
 *
 * @param modeOf 0 or 1 for each node
 * @param mode the mode whose nodes are the members
 * @throws RangeError where a tie joins two nodes of one mode
 */
export function incidenceOfMode(network: Network, modeOf: Int32Array, mode: number): ModeIncidence {
  const nodes = Array.from(modeOf.keys());
  const memberNodes = Int32Array.from(nodes.filter((i) => modeOf[i] === mode));
  const eventNodes = Int32Array.from(nodes.filter((i) => modeOf[i] !== mode));
  const place = new Int32Array(network.n);
  memberNodes.forEach((node, i) => (place[node] = i));
  eventNodes.forEach((node, i) => (place[node] = i));
  const member = new Int32Array(network.m);
  const event = new Int32Array(network.m);
  for (let e = 0; e < network.m; e++) {
    const [a, b] = [network.source[e], network.target[e]];
    if (modeOf[a] === modeOf[b]) throw new RangeError(`tie ${e} joins two nodes of the same mode`);
    member[e] = place[modeOf[a] === mode ? a : b];
    event[e] = place[modeOf[a] === mode ? b : a];
  }
  const incidence = buildIncidence(memberNodes.length, eventNodes.length, { member, event });
  return { incidence, memberNodes, eventNodes };
}

/** Whether every node has one of two modes and every tie joins one of each. */
export function isTwoMode({ source, target }: Network, modeOf: Int32Array): boolean {
  return (
    modeOf.every((mode) => mode === 0 || mode === 1) &&
    source.every((a, e) => modeOf[a] !== modeOf[target[e]])
  );
}

interface Lists {
  offsets: Int32Array;
  items: Int32Array;
}

/** Puts each item into the list of its owner, in the order given. */
function lists(owners: number, owner: ArrayLike<number>, item: ArrayLike<number>): Lists {
  const offsets = new Int32Array(owners + 1);
  for (let i = 0; i < owner.length; i++) offsets[owner[i] + 1]++;
  for (let k = 0; k < owners; k++) offsets[k + 1] += offsets[k];
  const next = offsets.slice(0, owners);
  const items = new Int32Array(owner.length);
  for (let i = 0; i < owner.length; i++) items[next[owner[i]]++] = item[i];
  return { offsets, items };
}

function pairsOf({ offsets, items }: Lists) {
  const owners = new Int32Array(items.length);
  for (let k = 0; k + 1 < offsets.length; k++) owners.fill(k, offsets[k], offsets[k + 1]);
  return { owners, items };
}

/** Drops what stands twice side by side in a list. */
function withoutRepeats({ offsets, items }: Lists): Lists {
  const kept = new Int32Array(offsets.length);
  const left: number[] = [];
  for (let k = 0; k + 1 < offsets.length; k++) {
    for (let p = offsets[k]; p < offsets[k + 1]; p++)
      if (p === offsets[k] || items[p] !== items[p - 1]) left.push(items[p]);
    kept[k + 1] = left.length;
  }
  return { offsets: kept, items: Int32Array.from(left) };
}
