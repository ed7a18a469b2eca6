import type { ReactElement } from 'react';
import { useView } from '../state/viewStore.ts';
import { useShell } from '../state/shell.ts';
import { panelOf } from './panels.ts';
import { CommonCard } from '../cards/common/CommonCard.tsx';
import { PathCard } from '../cards/path/PathCard.tsx';
import { EntityCardPanel } from '../cards/entity/EntityCardPanel.tsx';
import { SelectionCard } from '../cards/SelectionCard.tsx';
import windowStyle from '../styles/window.module.css';

/** The right column: a path before what is common before a selection before an entity; nothing while nothing is chosen. */
export function RightColumn(): ReactElement | null {
  const selection = useView((view) => view.selection);
  const path = useView((view) => view.path);
  const common = useView((view) => view.common);
  const paged = useView((view) => view.page !== null);
  const open = useShell((state) => state.cardOpen);
  const { Card = EntityCardPanel } = panelOf(useView((view) => view.panel));
  const [first] = selection;
  if (!open || (!path && first === undefined)) return null;
  return (
    <aside className={windowStyle.card} data-testid="card" data-over-stage inert={paged}>
      {path ? (
        <PathCard ends={path} />
      ) : common && selection.length > 1 ? (
        <CommonCard ids={selection} />
      ) : selection.length > 1 ? (
        <SelectionCard ids={selection} />
      ) : (
        <Card key={first} id={first} />
      )}
    </aside>
  );
}
