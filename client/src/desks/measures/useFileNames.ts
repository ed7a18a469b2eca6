import { useMemo } from 'react';
import { useView } from '../../state/viewStore.ts';
import { useNames } from '../../view/useNames.ts';
import type { FileNames } from './files.ts';

/** How files name entities under the people switch; hidden people have neither name nor initials in a file. */
export function useFileNames(): FileNames {
  const names = useNames();
  const people = useView((view) => view.people);
  return useMemo(
    () => ({
      name: (entity) => (entity.type === 'person' && people === 'hidden' ? '' : names.actor(entity)),
      group: names.group,
      numbered: people !== 'shown',
    }),
    [names, people],
  );
}
