import type { ReactElement } from 'react';
import { useNet } from '../view/network.ts';
import { EntityLink } from './EntityLink.tsx';
import partStyle from './parts.module.css';

/** A link to an entity of the network by its place in the data; see {@link EntityLink}. */
export function NodeLink({ node, toPage }: { node: number; toPage?: boolean }): ReactElement {
  const { nodes } = useNet().data;
  const entity = {
    id: nodes.id[node],
    type: nodes.type[node],
    name: nodes.name[node],
    kind: nodes.kind[node] ?? null,
  };
  return (
    <span className={partStyle.line}>
      <EntityLink entity={entity} toPage={toPage} />
    </span>
  );
}
