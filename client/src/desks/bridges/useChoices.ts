import { useMemo } from 'react';
import { changeView, useView } from '../../state/viewStore.ts';
import type { Choices } from './choiceTypes.ts';
import { mergeParams, readChoices, writeChoices } from './choices.ts';

/** Changes some choices of the desk; each change can be undone. */
export function choose(part: Partial<Choices>): void {
  changeView(({ params }) => ({ params: mergeParams(params, writeChoices(part)) }));
}

/** The choices of the desk as the address has them. */
export function useChoices(): Choices {
  const params = useView((view) => view.params);
  return useMemo(() => readChoices(params), [params]);
}
