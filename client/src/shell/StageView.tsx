import { useEffect, useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { choose, chooseAll, clear } from '../actions/commands.ts';
import { useOutlines } from '../api/views.ts';
import { useWords } from '../i18n/useWords.ts';
import { currentStage, useStage } from '../stage/current.ts';
import { Lasso } from '../stage/Lasso.tsx';
import { Minimap } from '../stage/Minimap.tsx';
import { Stage } from '../stage/Stage.tsx';
import { say, setShell, useShell } from '../state/shell.ts';
import { changeView, currentView, useView, useViewStore } from '../state/viewStore.ts';
import { useNet } from '../view/network.ts';
import { StageControls } from './StageControls.tsx';
import { NothingLeft, SmallGroups, WithoutPlace } from './StageNotes.tsx';
import { useDoing } from '../actions/useActions.ts';
import { useWalk } from './useWalk.ts';
import windowStyle from '../styles/window.module.css';

/**
 * The stage with all that stands on it: controls, overview, lasso, notes. `covered`: a page lies over it, and what
 * cannot be seen takes no focus.
 */
export function StageView({ covered }: { covered: boolean }): ReactElement {
  const { t } = useTranslation('explore');
  const net = useNet();
  const words = useWords();
  const walk = useWalk();
  const { expand } = useDoing();
  const layout = useView((view) => view.layout);
  const panel = useView((view) => view.panel);
  const selection = useView((view) => view.selection);
  const zoomed = useView((view) => view.camera !== null && view.camera[2] < 0.9);
  const lasso = useShell((state) => state.lasso);
  const minimap = useShell((state) => state.minimap);
  const sideOpen = useShell((state) => state.sideOpen);
  const cardOpen = useShell((state) => state.cardOpen);
  const element = useRef<HTMLDivElement>(null);
  const { data: outlines } = useOutlines(layout === 'map');

  useEffect(() => useStage.setState({ covered }), [covered]);

  const [first] = selection;
  const count = selection.length;
  useEffect(() => {
    const i = net.data.indexOf.get(first ?? '');
    if (i === undefined) return;
    const { type, degree } = net.data.nodes;
    const sentence = t('said.chosen', {
      name: net.names[i],
      type: words.type(type[i]),
      ties: words.amount('tie', degree[i]),
    });
    say(count > 1 ? `${t('selected', { count })}. ${sentence}` : sentence);
  }, [first, count, net.data, net.names, words, t]);

  useEffect(() => {
    const i = net.data.indexOf.get(first ?? '');
    if (i === undefined) return;
    // The card is there with the next frame, and where it lies over the stage it may lie over what is chosen.
    const frame = requestAnimationFrame(() => currentStage()?.camera.uncover(i));
    return () => cancelAnimationFrame(frame);
  }, [first, net.data]);

  useEffect(() => {
    currentStage()?.rename();
  }, [minimap, zoomed, sideOpen, cardOpen]);
  useEffect(() => currentStage()?.camera.keepWhole(), [sideOpen, panel]);

  return (
    <div className={windowStyle.stage} ref={element} data-testid="stage" inert={covered}>
      <Stage
        camera={currentView().camera}
        outlines={outlines}
        onKeyDown={walk}
        events={{
          onChoose: (id, add) => choose(id, add),
          onClear: clear,
          onExpand: (id) => expand(id, 1),
          onMenu: (id, x, y) => setShell({ menu: { id, x, y } }),
          onHover: (hovered) => setShell({ hovered }),
          onPin: (id, x, y) => {
            if (currentView().layout !== 'network') return;
            changeView(({ pinned }) => ({ pinned: { ...pinned, [id]: [Math.round(x), Math.round(y)] } }));
          },
          onCamera: (place) =>
            useViewStore.getState().adjust({ camera: place && [place.x, place.y, place.ratio] }),
          onDrawn: () => performance.mark('sidos-drawn'),
        }}
      />
      {minimap && zoomed && <Minimap />}
      <StageControls stage={element} />
      <SmallGroups />
      <WithoutPlace />
      <NothingLeft />
      {lasso && (
        <Lasso
          onDone={(ids, add) => {
            chooseAll(ids, add);
            setShell({ lasso: false });
          }}
        />
      )}
    </div>
  );
}
