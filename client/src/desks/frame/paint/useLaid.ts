import { useEffect } from 'react';
import { useOverlay, type Overlay } from '../../../state/overlay.ts';
import type { DeskKey } from '../link.ts';

/** Lays what a desk paints over the stage while the desk is open, whether its left panel is seen or not. */
export function useLaid(owner: DeskKey, overlay: Overlay | null): void {
  const { lay, lift } = useOverlay.getState();
  useEffect(() => {
    if (overlay) lay(overlay);
    else lift(owner);
  }, [overlay, owner, lay, lift]);
  useEffect(() => () => lift(owner), [owner, lift]);
}
