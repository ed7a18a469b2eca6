import { Button, Checkbox, Collapse, Fieldset, MultiSelect, Select } from '@mantine/core';
import {
  NETWORK_ACTORS,
  PROJECT_SORTS,
  REGION_LEVELS,
  USUAL_NETWORK,
  sharedBy,
  type NetworkDefinition,
} from '@sidos/api/model';
import { useId, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { NetworkMore } from './NetworkMore.tsx';
import { useNetworkWords } from '../words/networkWords.ts';
import type { PickerOptions } from './options.ts';
import deskStyle from '../../../components/desk.module.css';

interface Props {
  value: NetworkDefinition;
  onChange: (network: NetworkDefinition) => void;
  options: PickerOptions;
}

type Change = (part: Partial<NetworkDefinition>) => void;

/** Which ties count: who is in the network, what two must share, and, on request, all the rest. */
export function NetworkPicker({ value, onChange, options }: Props): ReactElement {
  const { t } = useTranslation('analysis');
  const [open, setOpen] = useState(false);
  const moreId = useId();
  const change: Change = (part) => onChange({ ...value, ...part });
  const names = new Map(options.regions.map((region) => [region.value, region.label]));
  const inWords = useNetworkWords((id) => names.get(id) ?? id);
  const isUsual = JSON.stringify(value) === JSON.stringify(USUAL_NETWORK);

  return (
    <Fieldset legend={t('network.title')} variant="unstyled">
      <p className={`muted ${deskStyle.over}`} aria-live="polite">
        {inWords(value)}
      </p>
      <Select
        size="xs"
        label={t('network.actors')}
        allowDeselect={false}
        data={NETWORK_ACTORS.map((actors) => ({ value: actors, label: t(`network.actor.${actors}`) }))}
        value={value.actors}
        onChange={(chosen) => {
          const actors = NETWORK_ACTORS.find((one) => one === chosen);
          if (actors !== undefined) change({ actors, through: stillShared(actors, value.through) });
        }}
      />
      {value.actors === 'region' && (
        <Select
          mt="sm"
          size="xs"
          label={t('network.level')}
          allowDeselect={false}
          data={REGION_LEVELS.map((level) => ({ value: level, label: t(`network.levels.${level}`) }))}
          value={value.level}
          onChange={(chosen) =>
            change({ level: REGION_LEVELS.find((level) => level === chosen) ?? value.level })
          }
        />
      )}
      <Through value={value} change={change} />
      {value.through.includes('project') && <Projects value={value} change={change} />}
      <Checkbox
        mt="sm"
        size="xs"
        label={t('network.fold')}
        checked={value.fold}
        onChange={(event) => change({ fold: event.currentTarget.checked })}
      />
      <Button
        mt="sm"
        size="compact-xs"
        variant="subtle"
        aria-expanded={open}
        aria-controls={moreId}
        onClick={() => setOpen(!open)}
      >
        {t(open ? 'network.fewer' : 'network.more')}
      </Button>
      {!isUsual && (
        <Button mt="sm" ml="sm" size="compact-xs" variant="subtle" onClick={() => onChange(USUAL_NETWORK)}>
          {t('network.reset')}
        </Button>
      )}
      <Collapse expanded={open} id={moreId}>
        <NetworkMore value={value} change={change} options={options} />
      </Collapse>
    </Fieldset>
  );
}

/** What two must share; one of them always stays. */
function Through({ value, change }: { value: NetworkDefinition; change: Change }): ReactElement {
  const { t } = useTranslation('analysis');
  const { through } = value;
  return (
    <Checkbox.Group
      mt="sm"
      size="xs"
      label={t('network.through')}
      description={through.length === 1 ? t('network.throughOne') : undefined}
      value={through}
      onChange={(chosen) => {
        const kept = sharedBy(value.actors).filter((type) => chosen.includes(type));
        if (kept.length > 0) change({ through: kept });
      }}
    >
      <div className={deskStyle.options}>
        {sharedBy(value.actors).map((type) => (
          <Checkbox key={type} size="xs" value={type} label={t(`network.share.${type}`)} />
        ))}
      </div>
    </Checkbox.Group>
  );
}

/** Which projects tie: all while none is named. */
function Projects({ value, change }: { value: NetworkDefinition; change: Change }): ReactElement {
  const { t } = useTranslation('analysis');
  return (
    <MultiSelect
      mt="sm"
      size="xs"
      label={t('network.projects')}
      placeholder={value.projects.length === 0 ? t('network.projectsAny') : undefined}
      data={PROJECT_SORTS.map((sort) => ({ value: sort, label: t(`network.sorts.${sort}`) }))}
      value={value.projects}
      onChange={(chosen) => change({ projects: PROJECT_SORTS.filter((sort) => chosen.includes(sort)) })}
      clearable
    />
  );
}

/** What of the chosen things such actors can share; a project where nothing is left. */
function stillShared(
  actors: NetworkDefinition['actors'],
  through: NetworkDefinition['through'],
): NetworkDefinition['through'] {
  const kept = through.filter((type) => sharedBy(actors).includes(type));
  return kept.length > 0 ? kept : ['project'];
}
