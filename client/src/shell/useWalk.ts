import { otherEnd } from '@sidos/api/meanings';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { choose } from '../actions/commands.ts';
import { useWords } from '../i18n/useWords.ts';
import { currentStage } from '../stage/current.ts';
import { stepTowards, type Direction, type Step } from '../stage/walk.ts';
import { say, setShell } from '../state/shell.ts';
import { currentView } from '../state/viewStore.ts';
import { useNet } from '../view/network.ts';

const ARROWS: readonly Direction[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
const PAN = 80;

/** Arrow keys on the stage: along ties from the entity stood on, else the camera pans; Enter opens the card. */
export function useWalk(): (event: React.KeyboardEvent) => void {
  const { t } = useTranslation('explore');
  const words = useWords();
  const { data, seen, names } = useNet();
  return useCallback(
    (event) => {
      const stage = currentStage();
      if (!stage || event.ctrlKey || event.metaKey || event.altKey) return;
      const { context } = stage;
      const chosen = data.indexOf.get(currentView().selection[0] ?? '');
      const at = context.walked ?? chosen ?? null;

      const arrow = ARROWS.find((key) => key === event.key);
      if (event.key === 'Escape') stage.walk(null);
      if (event.key === 'Enter' && at !== null) {
        event.preventDefault();
        choose(data.nodes.id[at]);
        setShell({ cardOpen: true });
      }
      if (!arrow) return;
      event.preventDefault();
      if (at === null) {
        stage.camera.pan(
          arrow === 'ArrowLeft' ? -PAN : arrow === 'ArrowRight' ? PAN : 0,
          arrow === 'ArrowUp' ? -PAN : arrow === 'ArrowDown' ? PAN : 0,
        );
        return;
      }
      const where = (i: number): { x: number; y: number } =>
        context.graph.getNodeAttributes(data.nodes.id[i]);
      const here = where(at);
      const steps = data.tiesOf[at].flatMap((tie): Step[] => {
        if (seen.ties[tie] !== 1) return [];
        const node = otherEnd(data, tie, at);
        return [{ node, tie, x: where(node).x, y: where(node).y }];
      });
      const next = stepTowards([here.x, here.y], steps, arrow);
      if (!next) {
        say(`${names[at]}. ${t('said.end')}`);
        return;
      }
      stage.walk(next.node);
      keepInSight(next.node);
      const { ties } = data;
      const role = ties.role[next.tie];
      say(
        t('said.walked', {
          name: names[next.node],
          type: words.type(data.nodes.type[next.node]),
          ties: words.amount('tie', data.nodes.degree[next.node]),
          tie: words.relation(ties.type[next.tie]) + (role ? `, ${words.role(role)}` : ''),
        }),
      );
    },
    [data, seen, names, words, t],
  );
}

/** Moves the camera when the entity walked to lies outside the stage. */
function keepInSight(node: number): void {
  const stage = currentStage();
  if (!stage) return;
  const { sigma, graph, picture } = stage.context;
  const { x, y } = sigma.graphToViewport(graph.getNodeAttributes(picture.data.nodes.id[node]));
  const { width, height } = sigma.getDimensions();
  if (x < 40 || y < 40 || x > width - 40 || y > height - 40) stage.camera.flyTo(node);
}
