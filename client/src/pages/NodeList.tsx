import type { ReactElement, ReactNode } from 'react';
import { NodeLink } from '../components/NodeLink.tsx';
import { useView } from '../state/viewStore.ts';
import { useNet } from '../view/network.ts';
import pageStyle from '../components/page.module.css';
import partStyle from '../components/parts.module.css';

interface Props {
  title: ReactNode;
  nodes: readonly number[];
  /** Whether the names lead to pages. */
  toPage?: boolean;
  /** Unfolded at first. */
  open?: boolean;
}

/** Entities by name in columns under a title that folds them; people only where people are seen. */
export function NodeList({ title, nodes, toPage, open = nodes.length <= 24 }: Props): ReactElement | null {
  const { type } = useNet().data.nodes;
  const people = useView((view) => view.people);
  const shown = nodes.filter((node) => people !== 'hidden' || type[node] !== 'person');
  if (shown.length === 0) return null;
  return (
    <details open={open} className={pageStyle.nodes}>
      <summary>{title}</summary>
      <ul className={partStyle.ties}>
        {shown.map((node) => (
          <li key={node}>
            <NodeLink node={node} toPage={toPage} />
          </li>
        ))}
      </ul>
    </details>
  );
}
