import { useEffect } from 'react';
import { currentStage } from '../../stage/current.ts';
import { currentView } from '../../state/viewStore.ts';

/** Long enough for the stage to have its new size, and before its camera is written to the address. */
const SETTLED = 120;

/**
 * Shows the whole picture again when a table under the stage comes or goes, for the stage has then another height.
 * A camera that the user has moved stays where it is.
 */
export function useWholePicture(): void {
  useEffect(() => {
    const fit = (): void => {
      if (currentView().camera === null) setTimeout(() => currentStage()?.camera.stand(null), SETTLED);
    };
    fit();
    return fit;
  }, []);
}
