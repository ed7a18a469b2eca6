import type { BridgesAnswer } from '@sidos/api/model';
import { useMemo } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { useNet } from '../../view/network.ts';
import type { Option } from '../frame/network/options.ts';
import { useNames } from '../../view/useNames.ts';
import { compareIn } from '../../i18n/compare.ts';

/** Actors to choose from, by name: those of the network, and all of their type, who could come in. */
export function useActorOptions({ rows, meta }: BridgesAnswer): { present: Option[]; every: Option[] } {
  const { data, names } = useNet();
  const { actor: nameOf } = useNames();
  const { language } = useWords();
  const { actors } = meta.network;
  return useMemo(() => {
    const compare = compareIn(language);
    const byName = (a: Option, b: Option): number => compare(a.label, b.label) || compare(a.value, b.value);
    const present = rows.map(({ actor }) => ({ value: actor.id, label: nameOf(actor) }));
    // Where regions are the actors, only those of one level are.
    const every =
      actors === 'region'
        ? [...present]
        : data.nodes.id.flatMap((id, i) =>
            data.nodes.type[i] === actors ? [{ value: id, label: names[i] }] : [],
          );
    return { present: present.sort(byName), every: every.sort(byName) };
  }, [rows, actors, data, names, nameOf, language]);
}
