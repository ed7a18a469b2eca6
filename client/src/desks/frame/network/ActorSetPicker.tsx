import { Checkbox, Select } from '@mantine/core';
import type { ActorSet, NetworkDefinition } from '@sidos/api/model';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../../i18n/useWords.ts';
import type { Option, PickerOptions } from './options.ts';
import { SetAbout } from './SetAbout.tsx';
import { sizedOptions, useSetSizes } from './setSizes.ts';
import deskStyle from '../../../components/desk.module.css';

interface Props {
  label: string;
  /** Null: nothing is chosen yet. */
  value: ActorSet | null;
  onChange: (set: ActorSet) => void;
  /** The network whose actors the members are. */
  network: NetworkDefinition;
  options: PickerOptions;
  /** Whether “everyone else” is one of the choices: for the comparison. */
  rest?: boolean;
}

const WAYS = ['cluster', 'region', 'project', 'kind', 'rest'] as const;
type Way = (typeof WAYS)[number];

/** A set of actors: a cluster, a region, a project, a kind, or everyone else; who they would be is seen before it is chosen. */
export function ActorSetPicker(props: Props): ReactElement {
  const { label, value, onChange, network, options, rest = false } = props;
  const { t } = useTranslation('analysis');
  const words = useWords();
  // A sort that is chosen while nothing of it is yet: which one has members is seen first.
  const [coming, setComing] = useState<Exclude<Way, 'rest'> | null>(null);
  const members: Record<Exclude<Way, 'rest'>, readonly Option[]> = {
    cluster: options.clusters,
    region: options.regions,
    project: options.projects,
    kind: options.kinds.map((kind) => ({ value: kind, label: words.kind(kind) })),
  };
  const ways = WAYS.filter((way) => (way === 'rest' ? rest : members[way].length > 0));
  const by = coming ?? value?.by ?? null;
  const set = coming === null ? value : null;
  const isWide = set?.by === 'cluster' && set.wide;
  const sizes = useSetSizes(network, by === 'rest' ? null : by);
  const choose = (next: ActorSet): void => {
    setComing(null);
    onChange(next);
  };

  return (
    <fieldset className={deskStyle.fieldset}>
      <legend>{label}</legend>
      <Select
        size="xs"
        aria-label={label}
        placeholder={t('set.choose')}
        allowDeselect={false}
        data={ways.map((way) => ({ value: way, label: t(`set.by.${way}`) }))}
        value={by}
        onChange={(next) => {
          const way = ways.find((one) => one === next);
          if (way === 'rest') choose({ by: 'rest' });
          else if (way !== undefined) setComing(way === value?.by ? null : way);
        }}
      />
      {by !== null && by !== 'rest' && (
        <Select
          size="xs"
          aria-label={t(`set.by.${by}`)}
          placeholder={sizes === null ? t('set.counting') : t('set.choose')}
          allowDeselect={false}
          searchable
          limit={200}
          nothingFoundMessage={t('set.nothingFound')}
          data={sizedOptions(t, members[by], sizes, isWide)}
          value={set === null || set.by === 'rest' ? null : set.by === 'kind' ? set.kind : set.id}
          onChange={(id) => id !== null && choose(setOf(by, id, isWide))}
        />
      )}
      {set?.by === 'cluster' && (
        <Checkbox
          size="xs"
          label={t('grouping.wide')}
          checked={set.wide}
          onChange={(event) => choose({ ...set, wide: event.currentTarget.checked })}
        />
      )}
      {set !== null && sizes !== null && <SetAbout set={set} sizes={sizes} />}
      {ways.length === 0 && <p className="muted">{t('set.none')}</p>}
    </fieldset>
  );
}

function setOf(by: Exclude<Way, 'rest'>, id: string, wide = false): ActorSet {
  if (by === 'kind') return { by, kind: id };
  return by === 'cluster' ? { by, id, wide } : { by, id };
}
