import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { loadWords, type Namespace } from '../i18n/setup.ts';

/** Code or texts of a part of the page did not come: the server is away, or it has a newer version of the page. */
export class PartMissing extends Error {
  override readonly name = 'PartMissing';
}

/** A component that is fetched, with the texts it speaks from, when it is first shown. */
export type Later<Props> = LazyExoticComponent<ComponentType<Props>> & {
  /** Fetches it ahead; it fails in silence, for who shows it tries again and is told. */
  ahead: () => void;
};

/** Makes a component of code that comes later. Where it does not come, showing it throws {@link PartMissing}. */
export function later<Props>(
  fetch: () => Promise<ComponentType<Props>>,
  words: readonly Namespace[] = [],
): Later<Props> {
  let coming: Promise<{ default: ComponentType<Props> }> | null = null;
  const load = (): Promise<{ default: ComponentType<Props> }> => {
    coming ??= Promise.all([fetch(), loadWords(words)]).then(
      ([component]) => ({ default: component }),
      (error: unknown) => {
        coming = null;
        throw new PartMissing('a part of the page did not come', { cause: error });
      },
    );
    return coming;
  };
  return Object.assign(lazy(load), { ahead: () => void load().catch(() => undefined) });
}
