import type { en } from './en/index.ts';

/** The same keys with any text. */
type Same<T> = { [K in keyof T]: T[K] extends string ? string : Same<T[K]> };

/** What every language must have, namespace by namespace: a missing or a superfluous key is a type error. */
export type Texts = Same<typeof en>;
