import { idKey, withoutNames, type Erased } from '../../meanings/index.ts';
import type { Change, Correction, SavedView } from '../../model/index.ts';
import { stateWithout } from './held.ts';

type Sought = Pick<Erased, 'isSought'>;

/** A saved view or question without the names of those erased. */
export function viewWithout(view: SavedView, erased: Sought): SavedView {
  const { name, note, state } = view;
  return {
    ...view,
    name: withoutNames(name, erased),
    note: withoutNames(note, erased),
    state: stateWithout(state, erased),
  };
}

/** A line of the log without the names of those erased. */
export function changeWithout(change: Change, erased: Sought): Change {
  const maybe = (text: string | null) => (text === null ? null : withoutNames(text, erased));
  return {
    ...change,
    targets: change.targets.map((target) => withoutNames(target, erased)),
    before: maybe(change.before),
    after: maybe(change.after),
  };
}

/** A correction of something else without the names of those erased. */
export function correctionWithout(correction: Correction, erased: Sought): Correction {
  const plain = (text: string) => withoutNames(text, erased);
  return {
    ...correction,
    target: plain(correction.target),
    values: correction.values.map(plain),
    before: correction.before.map(plain),
    why: plain(correction.why),
  };
}

/** Whether a correction puts right what is held of someone erased: it goes with them. */
export function isAboutErased({ target }: Pick<Correction, 'target'>, { isSought }: Sought): boolean {
  return target.split('|').some((id) => isSought(idKey(id)));
}
