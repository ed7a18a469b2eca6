import { Refused, mayDo, type Actor, type Right } from '../../model/index.ts';
import type { Access } from './settings.ts';

const DOING: Record<Right, string> = {
  read: 'read the network',
  ask: 'ask with Cypher of your own',
  save: 'save or remove views and questions',
  edit: 'change facts',
  keep: 'see what only a keeper may',
};

/**
 * Lets someone do what a route needs.
 *
 * @throws Refused with a sentence that says what they are and who may do it
 */
export function allow({ mode }: Access, actor: Actor, right: Right): void {
  if (mayDo(mode, actor.role, right)) return;
  if (mode === 'public')
    throw new Refused(`This Sidos is open to everybody for reading: you may not ${DOING[right]} here.`);
  throw new Refused(
    `You are ${actor.role === 'editor' ? 'an' : 'a'} ${actor.role} here, who may not ${DOING[right]}. Ask a keeper of this Sidos for it.`,
  );
}
