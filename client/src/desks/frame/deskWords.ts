import type { Namespace } from '../../i18n/setup.ts';

/** The texts that every desk speaks from: of the frame and its reports, charts, and what each measure means. */
export const DESK_WORDS = [
  'analysis',
  'charts',
  'measures',
  'measuresDesk',
] as const satisfies readonly Namespace[];
