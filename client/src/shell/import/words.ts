import type { Namespace } from '../../i18n/setup.ts';

/** The texts that the import room speaks from, beside those of the opening. */
export const ROOM_WORDS = ['told'] as const satisfies readonly Namespace[];
