import type { BrokerAnswer } from '@sidos/api/model';
import type { Dataset } from '../../graph/dataset.ts';
import type { Overlay } from '../../state/overlay.ts';
import { behind } from './pairs.ts';

/** The part of a broker card that shows what loses contact; the others are numbers of pairs of groups. */
export const LOSES = 'loses';

/**
 * Lights a part of a broker card on the stage: what loses contact, or the partners of one pair of groups that the
 * broker alone connects, with what carries these ties.
 */
export function lightOfBroker(
  data: Dataset,
  broker: BrokerAnswer,
  part: string,
): Pick<Overlay, 'lit' | 'litTies' | 'first'> {
  const { id } = broker.actor;
  if (part === LOSES) {
    return { lit: new Set([id, ...broker.losesContact.flat().map((actor) => actor.id)]), first: true };
  }
  const pair = broker.onlyLink[Number(part)];
  if (pair === undefined) return {};
  const partners = [...pair.partnersA, ...pair.partnersB].map((partner) => partner.id);
  const things = broker.partners
    .filter(({ other }) => partners.includes(other.id))
    .flatMap(({ via }) => via.map((thing) => thing.id));
  const { ties } = behind(data, [id, ...partners], things);
  return { lit: new Set([id, ...partners, ...things]), litTies: new Set(ties), first: true };
}
