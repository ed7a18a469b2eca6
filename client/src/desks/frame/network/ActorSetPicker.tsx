import { Checkbox, Select } from '@mantine/core';
import type { ActorSet } from '@sidos/api/model';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../../i18n/useWords.ts';
import type { Option, PickerOptions } from './options.ts';
import deskStyle from '../../../components/desk.module.css';

interface Props {
  label: string;
  /** Null: nothing is chosen yet. */
  value: ActorSet | null;
  onChange: (set: ActorSet) => void;
  options: PickerOptions;
  /** Whether “everyone else” is one of the choices: for the comparison. */
  rest?: boolean;
}

const WAYS = ['cluster', 'region', 'project', 'kind', 'rest'] as const;
type Way = (typeof WAYS)[number];

/** A set of actors: a cluster, a region, a project, a kind, or everyone else. */
export function ActorSetPicker({ label, value, onChange, options, rest = false }: Props): ReactElement {
  const { t } = useTranslation('analysis');
  const words = useWords();
  const members: Record<Exclude<Way, 'rest'>, readonly Option[]> = {
    cluster: options.clusters,
    region: options.regions,
    project: options.projects,
    kind: options.kinds.map((kind) => ({ value: kind, label: words.kind(kind) })),
  };
  const ways = WAYS.filter((way) => (way === 'rest' ? rest : members[way].length > 0));
  const by = value?.by ?? null;
  const chosen = value === null || value.by === 'rest' ? null : value.by === 'kind' ? value.kind : value.id;

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
          if (way === 'rest') onChange({ by: 'rest' });
          else if (way !== undefined) onChange(setOf(way, members[way][0].value));
        }}
      />
      {by !== null && by !== 'rest' && (
        <Select
          size="xs"
          aria-label={t(`set.by.${by}`)}
          placeholder={t('set.choose')}
          allowDeselect={false}
          searchable
          limit={200}
          nothingFoundMessage={t('set.nothingFound')}
          data={[...members[by]]}
          value={chosen}
          onChange={(id) => id !== null && onChange(setOf(by, id, value?.by === 'cluster' && value.wide))}
        />
      )}
      {value?.by === 'cluster' && (
        <Checkbox
          size="xs"
          label={t('grouping.wide')}
          checked={value.wide}
          onChange={(event) => onChange({ ...value, wide: event.currentTarget.checked })}
        />
      )}
      {ways.length === 0 && <p className="muted">{t('set.none')}</p>}
    </fieldset>
  );
}

function setOf(by: Exclude<Way, 'rest'>, id: string, wide = false): ActorSet {
  if (by === 'kind') return { by, kind: id };
  return by === 'cluster' ? { by, id, wide } : { by, id };
}
