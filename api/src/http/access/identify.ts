import { ANYBODY, THIS_MACHINE, type Actor } from '../../model/index.ts';
import type { Access } from './settings.ts';

/** Who asks, as the mode knows them. */
export function identify({ mode }: Access): Actor {
  return mode === 'local' ? THIS_MACHINE : ANYBODY;
}
