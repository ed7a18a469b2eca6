import type { AskAnswer } from '@sidos/api/model';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseAll, keepOnly } from '../../../actions/commands.ts';
import { tell } from '../../../actions/speak.ts';
import { indicesOf, type Dataset } from '../../../graph/dataset.ts';
import { useNet } from '../../../view/network.ts';
import { currentStage } from '../../../stage/current.ts';
import { useOverlay } from '../../../state/overlay.ts';
import { changeView, currentView } from '../../../state/viewStore.ts';

/** The answer on the stage: what of it is there, and what can be done with it. */
export interface OnStage {
  nodes: number;
  ties: number;
  /** Entities of the answer that the view's filters hide. */
  hidden: number;
  keepThese: () => void;
  add: () => void;
  selectAll: () => void;
  fit: () => void;
}

/** Ids of the ties of which both ends are among some entities. */
function between({ nodes, ties }: Dataset, ids: ReadonlySet<string>): string[] {
  return ties.id.filter((_, j) => ids.has(nodes.id[ties.from[j]]) && ids.has(nodes.id[ties.to[j]]));
}

/** Lights the answer on the stage while it is shown; all else is dimmed. */
export function useStage(answer: Pick<AskAnswer, 'nodes' | 'ties'> | undefined): OnStage {
  const { t } = useTranslation('ask');
  const { data, seen } = useNet();
  const drawn = useMemo(() => {
    const nodes = new Set(answer?.nodes.filter(({ id }) => data.indexOf.has(id)).map(({ id }) => id));
    for (const { from, to } of answer?.ties ?? []) {
      if (data.indexOf.has(from)) nodes.add(from);
      if (data.indexOf.has(to)) nodes.add(to);
    }
    const ties = new Set(answer?.ties.map(({ id }) => id));
    // Where an answer holds entities alone, the ties between them are what joins them.
    if (ties.size === 0) for (const tie of between(data, nodes)) ties.add(tie);
    return { nodes, ties };
  }, [answer, data]);
  const { lay, lift } = useOverlay.getState();
  const title = t('answer.title');
  useEffect(() => {
    if (drawn.nodes.size > 0) lay({ owner: 'ask', title, lit: drawn.nodes, litTies: drawn.ties });
    else lift('ask');
  }, [drawn, title, lay, lift]);
  useEffect(() => () => lift('ask'), [lift]);
  // A new answer is brought into sight; one that comes with an address is seen as the address has it.
  const restored = useRef(currentView().camera !== null);
  useEffect(() => {
    const places = indicesOf(data, [...drawn.nodes]);
    if (places.length > 0 && !restored.current)
      requestAnimationFrame(() => currentStage()?.camera.fit(places));
    if (places.length > 0) restored.current = false;
  }, [drawn, data]);

  const ids = [...drawn.nodes];
  const places = indicesOf(data, ids);
  return {
    nodes: ids.length,
    ties: drawn.ties.size,
    hidden: places.filter((i) => seen.nodes[i] !== 1).length,
    keepThese: () => keepOnly(ids),
    add: () => {
      const more = places.filter((i) => seen.nodes[i] !== 1).length;
      changeView(({ only, hidden }) => ({
        // Where everything is kept, what is missing is hidden by hand or by filters, which then give way.
        only: [...new Set([...(only ?? data.nodes.id.filter((_, i) => seen.nodes[i] === 1)), ...ids])],
        hidden: hidden.filter((id) => !drawn.nodes.has(id)),
        ...(more > 0 ? { filters: {}, without: [] } : {}),
      }));
      tell(t('answer.added', { count: more }), 3000);
    },
    selectAll: () => chooseAll(ids),
    fit: () => currentStage()?.camera.fit(places),
  };
}
