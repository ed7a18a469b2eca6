import { useComputedColorScheme } from '@mantine/core';
import type { EntityStub } from '@sidos/api/model';
import { createContext, useCallback, useContext, useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { categoriesOf } from '../graph/categories.ts';
import type { Category } from '../graph/category.ts';
import type { Dataset } from '../graph/dataset.ts';
import { visibility, type Visibility } from '../graph/filter.ts';
import type { LegendColours } from '../graph/legend.ts';
import { useView } from '../state/viewStore.ts';
import { PALETTES, type Palette, type Theme } from '../styles/palette.ts';

/** The loaded network as the view shows it just now; panels read it with {@link useNet}. */
export interface Network {
  data: Dataset;
  seen: Visibility;
  /** Name of each node as it is shown: in the reader's language, people as the switch says. */
  names: readonly string[];
  /** The same of an entity that an answer of the server names; a document, which is no node, has one name. */
  nameOf: (entity: Pick<EntityStub, 'id' | 'name'>) => string;
  /** Category of each node under the colouring chosen. */
  categories: readonly Category[];
  palette: Palette;
  colours: LegendColours;
  theme: Theme;
}

/** Holds the network for everything below it. */
export const NetworkContext = createContext<Network | null>(null);

/** The network; only below the point where it is loaded. */
export function useNet(): Network {
  const network = useContext(NetworkContext);
  if (!network) throw new Error('useNet: no network here; put the component below NetworkContext');
  return network;
}

/** The palette of the theme in force. */
export function usePalette(): { theme: Theme; palette: Palette } {
  const theme: Theme = useComputedColorScheme('light');
  return { theme, palette: PALETTES[theme] };
}

/** Derives the network from the data and the view; each part is computed again only when it must be. */
export function useNetworkOf(data: Dataset): Network {
  const narrowing = useView(
    useShallow(({ filters, without, only, hidden, people }) => ({ filters, without, only, hidden, people })),
  );
  const colour = useView((view) => view.colour);
  const { theme, palette } = usePalette();
  const seen = useMemo(() => visibility(data, narrowing), [data, narrowing]);
  const names = data.nodes.name;
  const nameOf = useCallback<Network['nameOf']>(
    ({ id, name }) => names[data.indexOf.get(id) ?? -1] ?? name,
    [data, names],
  );
  const categories = useMemo(() => categoriesOf(data, colour), [data, colour]);
  const colours = useMemo(
    () => ({
      types: palette.types,
      groups: palette.groups,
      other: palette.other,
      several: palette.several,
      none: palette.none,
    }),
    [palette],
  );
  return useMemo(
    () => ({ data, seen, names, nameOf, categories, palette, colours, theme }),
    [data, seen, names, nameOf, categories, palette, colours, theme],
  );
}
