import { useEffect, type ReactElement } from 'react';
import { useView } from '../state/viewStore.ts';
import { useShell } from '../state/shell.ts';
import { Coming } from './Coming.tsx';
import { panelOf } from './panels.ts';
import { EntityCardPanel } from '../cards/entity/EntityCardPanel.tsx';
import { Boundary } from '../components/Boundary.tsx';
import { later } from '../components/later.ts';
import windowStyle from '../styles/window.module.css';

const CommonCard = later(async () => (await import('../cards/common/CommonCard.tsx')).CommonCard);
const PathCard = later(async () => (await import('../cards/path/PathCard.tsx')).PathCard);
const SelectionCard = later(async () => (await import('../cards/SelectionCard.tsx')).SelectionCard);

/** Runs something once the page has nothing else to do; returns what calls it off. */
function whenIdle(run: () => void): () => void {
  // Safari has no idle callback.
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(run, 2_000);
    return () => clearTimeout(timer);
  }
  const wish = requestIdleCallback(run);
  return () => cancelIdleCallback(wish);
}

/** The right column: a path before what is common before a selection before an entity; nothing while nothing is chosen. */
export function RightColumn(): ReactElement | null {
  const selection = useView((view) => view.selection);
  const path = useView((view) => view.path);
  const common = useView((view) => view.common);
  const paged = useView((view) => view.page !== null);
  const open = useShell((state) => state.cardOpen);
  const { Card = EntityCardPanel } = panelOf(useView((view) => view.panel));
  const [first] = selection;
  useEffect(() => whenIdle(() => [SelectionCard, CommonCard, PathCard].forEach(({ ahead }) => ahead())), []);
  if (!open || (!path && first === undefined)) return null;
  return (
    <aside className={windowStyle.card} data-testid="card" data-over-stage inert={paged}>
      <Boundary coming={<Coming />}>
        {path ? (
          <PathCard ends={path} />
        ) : common && selection.length > 1 ? (
          <CommonCard ids={selection} />
        ) : selection.length > 1 ? (
          <SelectionCard ids={selection} />
        ) : (
          <Card key={first} id={first} />
        )}
      </Boundary>
    </aside>
  );
}
