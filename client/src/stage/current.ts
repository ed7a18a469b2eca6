import { create } from 'zustand';
import type { StageHandle } from './createStage.ts';
import { hooksOf } from './hooks.ts';

/**
 * The stage on the page, or null while none is drawn; the component Stage, which makes and ends it, says so. `covered`: a
 * panel stands in its place; who puts the stage on the page says so.
 */
export const useStage = create<{ stage: StageHandle | null; covered: boolean }>()(() => ({
  stage: null,
  covered: false,
}));

/** The stage as it is just now, for what happens outside rendering. */
export function currentStage(): StageHandle | null {
  return useStage.getState().stage;
}

/** Called by the component Stage alone, when its stage comes and goes. */
export function setCurrentStage(stage: StageHandle | null): void {
  useStage.setState({ stage });
  if (stage) window.sidos = hooksOf(stage);
  else delete window.sidos;
}
