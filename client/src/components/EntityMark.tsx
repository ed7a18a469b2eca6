import type { EntityStub } from '@sidos/api/model';
import type { ReactElement } from 'react';
import { useNet } from '../view/network.ts';
import { useOverlay } from '../state/overlay.ts';
import { Mark } from './Mark.tsx';

/** The mark of an entity in the colour it has on the stage: of its type, or where a desk paints the stage, of that. */
export function EntityMark({
  entity: { id, type },
}: {
  entity: Pick<EntityStub, 'id' | 'type'>;
}): ReactElement {
  const { palette } = useNet();
  const painted = useOverlay(({ overlay }) => overlay?.colours?.get(id));
  const usual = type === 'document' ? palette.muted : palette.types[type];
  return <Mark type={type} colour={painted === palette.unlit ? palette.muted : (painted ?? usual)} />;
}
