import { Checkbox, NumberInput, Select } from '@mantine/core';
import { REGION_LEVELS, type Grouping } from '@sidos/api/model';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PickerOptions } from './options.ts';

interface Props {
  /** Null: no groups. */
  value: Grouping | null;
  onChange: (grouping: Grouping | null) => void;
  options: PickerOptions;
  /** Whether one may do without groups. */
  optional?: boolean;
  /** The ways that are offered, where not all make sense. */
  only?: readonly Grouping['by'][];
}

const WAYS = ['region', 'one-region', 'kind', 'clusters', 'cluster', 'community'] as const;
type Way = (typeof WAYS)[number];

/** How actors are put into groups. */
export function GroupingPicker(props: Props): ReactElement {
  const { value, onChange, options, optional = false, only = WAYS } = props;
  const { t } = useTranslation('analysis');
  const offered = { cluster: options.clusters, 'one-region': options.regions };
  const ways = WAYS.filter(
    (way) => only.includes(way) && ((way !== 'cluster' && way !== 'one-region') || offered[way].length > 0),
  );
  return (
    <div className="stack">
      <Select
        size="xs"
        label={t('grouping.title')}
        allowDeselect={false}
        data={[
          ...(optional ? [{ value: '', label: t('grouping.none') }] : []),
          ...ways.map((way) => ({ value: way, label: t(`grouping.by.${way}`) })),
        ]}
        value={value?.by ?? ''}
        onChange={(chosen) => {
          const way = ways.find((one) => one === chosen);
          onChange(way === undefined ? null : first(way, options));
        }}
      />
      {value?.by === 'region' && (
        <Select
          size="xs"
          label={t('grouping.level')}
          allowDeselect={false}
          data={REGION_LEVELS.map((level) => ({ value: level, label: t(`network.levels.${level}`) }))}
          value={value.level}
          onChange={(chosen) =>
            onChange({ ...value, level: REGION_LEVELS.find((level) => level === chosen) ?? value.level })
          }
        />
      )}
      {(value?.by === 'cluster' || value?.by === 'one-region') && (
        <Select
          size="xs"
          label={t(`grouping.${value.by}`)}
          allowDeselect={false}
          searchable
          nothingFoundMessage={t('set.nothingFound')}
          data={offered[value.by]}
          value={value.id}
          onChange={(id) => id !== null && onChange({ ...value, id })}
        />
      )}
      {(value?.by === 'cluster' || value?.by === 'clusters') && (
        <Checkbox
          size="xs"
          label={t('grouping.wide')}
          checked={value.wide}
          onChange={(event) => onChange({ ...value, wide: event.currentTarget.checked })}
        />
      )}
      {value?.by === 'clusters' && <p className="muted small flush">{t('grouping.overlap')}</p>}
      {value?.by === 'community' && (
        <div className="row">
          <NumberInput
            size="xs"
            label={t('grouping.seed')}
            description={t('grouping.seedHelp')}
            min={0}
            allowDecimal={false}
            value={value.seed}
            onChange={(seed) => typeof seed === 'number' && onChange({ ...value, seed })}
          />
          <NumberInput
            size="xs"
            label={t('grouping.resolution')}
            description={t('grouping.resolutionHelp')}
            min={0.1}
            max={10}
            step={0.1}
            value={value.resolution}
            onChange={(resolution) =>
              typeof resolution === 'number' && resolution > 0 && onChange({ ...value, resolution })
            }
          />
        </div>
      )}
    </div>
  );
}

/** The grouping that a way starts with. */
function first(way: Way, options: PickerOptions): Grouping {
  switch (way) {
    case 'region':
      return { by: way, level: 'region' };
    case 'kind':
      return { by: way };
    case 'clusters':
      return { by: way, wide: false };
    case 'cluster':
      return { by: way, id: options.clusters[0]?.value ?? '', wide: false };
    case 'one-region':
      return { by: way, id: options.regions[0]?.value ?? '' };
    case 'community':
      return { by: way, seed: 1, resolution: 1 };
  }
}
