import type { ReactElement } from 'react';
import { useShell } from '../state/shell.ts';

/** What has just happened, for screen readers. */
export function LiveText(): ReactElement {
  const said = useShell((state) => state.said);
  return (
    <div className="hidden-text" role="status" aria-live="polite" data-testid="live">
      {said}
    </div>
  );
}
