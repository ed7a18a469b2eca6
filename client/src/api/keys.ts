import { hashKey, type QueryKey } from '@tanstack/react-query';
import i18next from 'i18next';
import { peopleNow } from '../graph/people.ts';

/** The key of the network, which is kept by name under every switch for people. */
export const NETWORK_KEY: QueryKey = ['network'];

/** Answers are kept apart by how people are shown in them. */
export function keyWithPeople(key: QueryKey): string {
  if (key[0] === NETWORK_KEY[0]) return hashKey(key);
  const people = peopleNow();
  return `${people} ${people === 'hidden' ? i18next.language : ''} ${hashKey(key)}`;
}
