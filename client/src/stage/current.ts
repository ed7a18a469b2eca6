import type { StageHandle } from './createStage.ts';
import { hooksOf } from './hooks.ts';

let current: StageHandle | null = null;

/** The stage on the page, or null while none is drawn. */
export function currentStage(): StageHandle | null {
  return current;
}

/** Called by the stage itself when it comes and goes. */
export function setCurrentStage(stage: StageHandle | null): void {
  current = stage;
  if (stage) window.sidos = hooksOf(stage);
  else delete window.sidos;
}
