import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { layOutAnew } from '../actions/commands.ts';
import { COLOURING_NAMES } from '../graph/categories.ts';
import { SIZINGS } from '../graph/sizes.ts';
import { LAYOUTS, type LayoutName } from '../graph/placement.ts';
import { ownKey, type OwnColumn } from '../graph/own.ts';
import type { View } from '../state/view.ts';
import { changeView, useView } from '../state/viewStore.ts';
import { useNet } from '../view/network.ts';
import { currentStage } from '../stage/current.ts';
import exploreStyle from './explore.module.css';
import partStyle from '../components/parts.module.css';

/** Changes the layout: the camera goes back to the whole, the rail follows the map. */
function lookAt(layout: LayoutName): void {
  if (layout === 'fresh') {
    layOutAnew();
    return;
  }
  changeView(({ panel, params }) => ({
    layout,
    camera: null,
    params: Object.fromEntries(Object.entries(params).filter(([name]) => name !== 'layout.fresh')),
    panel: layout === 'map' ? 'map' : panel === 'map' ? 'network' : panel,
  }));
  currentStage()?.camera.stand(null);
}

/** Colour, size and layout of the network. */
export function LookFields(): ReactElement {
  const { t } = useTranslation('explore');
  const colour = useView((view) => view.colour);
  const size = useView((view) => view.size);
  const layout = useView((view) => view.layout);
  const { attributes } = useNet().data;
  const field = (
    id: string,
    label: string,
    value: string,
    choices: NonNullable<NativeSelectProps['data']>,
    change: (value: string) => void,
  ): ReactElement => (
    <div className={exploreStyle.field} key={id}>
      <label htmlFor={id}>{label}</label>
      <NativeSelect
        id={id}
        size="xs"
        value={value}
        data={choices}
        onChange={(event) => change(event.target.value)}
      />
    </div>
  );
  // Columns of one's own tables stand below what every network has.
  const own = (columns: readonly OwnColumn[]) =>
    columns.length === 0
      ? []
      : [
          {
            group: t('ownColumns'),
            items: columns.map((column) => ({ value: ownKey(column), label: column.name })),
          },
        ];
  const set = (part: Partial<View>): void => changeView(part);
  return (
    <section className={partStyle.section}>
      {field(
        'look-layout',
        t('layoutBy'),
        layout,
        LAYOUTS.map((name) => ({ value: name, label: t(`layout.${name}`) })),
        (value) => lookAt(LAYOUTS.find((name) => name === value) ?? 'network'),
      )}
      {field(
        'look-colour',
        t('colourBy'),
        colour,
        [
          ...COLOURING_NAMES.map((name) => ({ value: name, label: t(`colouring.${name}`) })),
          ...own(attributes),
        ],
        (value) => set({ colour: value }),
      )}
      {field(
        'look-size',
        t('sizeBy'),
        size,
        [
          ...SIZINGS.map(({ key }) => ({ value: key, label: t(`sizing.${key as 'degree'}`) })),
          ...own(attributes.filter(({ kind }) => kind === 'number')),
        ],
        (value) => set({ size: value }),
      )}
    </section>
  );
}
