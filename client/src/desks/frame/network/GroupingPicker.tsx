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
}

const WAYS = ['region', 'kind', 'clusters', 'cluster', 'community'] as const;
type Way = (typeof WAYS)[number];

/** How actors are put into groups. */
export function GroupingPicker({ value, onChange, options, optional = false }: Props): ReactElement {
  const { t } = useTranslation('analysis');
  const ways = WAYS.filter((way) => way !== 'cluster' || options.clusters.length > 0);
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
      {value?.by === 'cluster' && (
        <Select
          size="xs"
          label={t('grouping.cluster')}
          allowDeselect={false}
          searchable
          nothingFoundMessage={t('set.nothingFound')}
          data={options.clusters}
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
    case 'community':
      return { by: way, seed: 1, resolution: 1 };
  }
}
