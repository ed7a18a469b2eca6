import { useMemo } from 'react';
import type { View } from '../../state/view.ts';
import { changeView, useView } from '../../state/viewStore.ts';

type Params = View['params'];

/** Parameters with some of them changed; null takes one away. */
export function mergeParams(params: Params, changes: Readonly<Record<string, string | null>>): Params {
  const entries = Object.entries({ ...params, ...changes });
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== null));
}

/**
 * The choices of a desk, which stand in the address: a way to change some of them, each change can be undone, and a hook
 * that reads them.
 *
 * @param read the choices that parameters say, with the desk's first ones for what they do not say
 * @param write the parameters that say some choices; null for a first one, which needs no saying
 */
export function deskChoices<Choices extends object>(
  read: (params: Params) => Choices,
  write: (part: Partial<Choices>) => Record<string, string | null>,
): { choose: (part: Partial<Choices>) => void; useChoices: () => Choices } {
  return {
    choose: (part) => changeView(({ params }) => ({ params: mergeParams(params, write(part)) })),
    useChoices: () => {
      const params = useView((view) => view.params);
      return useMemo(() => read(params), [params]);
    },
  };
}
