import { ActionIcon, Button, MultiSelect, Select, TextInput } from '@mantine/core';
import type { BridgesAnswer } from '@sidos/api/model';
import { IconX } from '@tabler/icons-react';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Option } from '../frame/network/options.ts';
import { useNames } from '../../view/useNames.ts';
import type { Trial } from './choiceTypes.ts';
import { useActorOptions } from './useActorOptions.ts';
import { choose, useChoices } from './useChoices.ts';
import deskStyle from '../../components/desk.module.css';
import partStyle from '../../components/parts.module.css';

/** Options shown at a time; typing finds the others. */
const LIMIT = 60;

/** Who is taken out, which ties and which project are added. */
export function WhatIfForm({ answer }: { answer: BridgesAnswer }): ReactElement {
  const { t } = useTranslation('bridges');
  const { trial } = useChoices();
  const { present, every } = useActorOptions(answer);
  // Nobody is taken out and added at once.
  const added = [...trial.add.flatMap(({ a, b }) => [a, b]), ...(trial.project?.members ?? [])];
  const removable = present.filter(({ value }) => !added.includes(value));
  const addable = every.filter(({ value }) => !trial.remove.includes(value));
  const change = (part: Partial<Trial>): void => choose({ trial: { ...trial, ...part } });
  const isEmpty = trial.remove.length === 0 && trial.add.length === 0 && trial.project === null;
  return (
    <div className={deskStyle.form}>
      <MultiSelect
        size="xs"
        label={t('whatif.remove')}
        placeholder={trial.remove.length === 0 ? t('whatif.choose') : undefined}
        searchable
        limit={LIMIT}
        nothingFoundMessage={t('whatif.nothingFound')}
        data={removable}
        value={trial.remove}
        onChange={(remove) => change({ remove })}
      />
      <TieFields options={addable} trial={trial} change={change} />
      <ProjectFields options={addable} trial={trial} change={change} />
      {!isEmpty && (
        <Button
          size="compact-xs"
          variant="subtle"
          onClick={() => change({ remove: [], add: [], project: null })}
        >
          {t('whatif.clear')}
        </Button>
      )}
    </div>
  );
}

interface FieldsProps {
  options: Option[];
  trial: Trial;
  change: (part: Partial<Trial>) => void;
}

function TieFields({ options, trial, change }: FieldsProps): ReactElement {
  const { t } = useTranslation('bridges');
  const { byId } = useNames();
  const [ends, setEnds] = useState<readonly [string | null, string | null]>([null, null]);
  const [a, b] = ends;
  const end = (label: string, value: string | null, set: (id: string | null) => void): ReactElement => (
    <Select
      size="xs"
      aria-label={`${t('whatif.tie')}: ${label}`}
      placeholder={label}
      searchable
      limit={LIMIT}
      nothingFoundMessage={t('whatif.nothingFound')}
      data={options}
      value={value}
      onChange={set}
    />
  );
  return (
    <fieldset className={deskStyle.fieldset}>
      <legend>{t('whatif.tie')}</legend>
      <div className={`${deskStyle.columns} ${deskStyle.withButton}`}>
        {end(t('whatif.tieA'), a, (id) => setEnds([id, b]))}
        {end(t('whatif.tieB'), b, (id) => setEnds([a, id]))}
        <Button
          size="xs"
          variant="default"
          disabled={a === null || b === null || a === b}
          onClick={() => {
            if (a === null || b === null) return;
            change({ add: [...trial.add, { a, b }] });
            setEnds([null, null]);
          }}
        >
          {t('whatif.add')}
        </Button>
      </div>
      <ul className={partStyle.chips}>
        {trial.add.map((tie, i) => {
          const name = t('whatif.addedTie', { a: byId(tie.a), b: byId(tie.b) });
          return (
            <li className={partStyle.chip} key={`${tie.a}~${tie.b}~${i}`}>
              <span>{name}</span>
              <ActionIcon
                size="xs"
                variant="subtle"
                color="gray"
                aria-label={t('whatif.drop', { name })}
                onClick={() => change({ add: trial.add.filter((_, place) => place !== i) })}
              >
                <IconX size={12} aria-hidden />
              </ActionIcon>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}

function ProjectFields({ options, trial, change }: FieldsProps): ReactElement {
  const { t } = useTranslation('bridges');
  const { project } = trial;
  const members = project?.members ?? [];
  return (
    <fieldset className={deskStyle.fieldset}>
      <legend>{t('whatif.project')}</legend>
      <MultiSelect
        size="xs"
        aria-label={t('whatif.members')}
        placeholder={members.length === 0 ? t('whatif.members') : undefined}
        description={members.length === 1 ? t('whatif.membersFew') : undefined}
        searchable
        limit={LIMIT}
        maxValues={100}
        nothingFoundMessage={t('whatif.nothingFound')}
        data={options}
        value={members}
        onChange={(next) =>
          change({ project: next.length === 0 ? null : { name: project?.name ?? '', members: next } })
        }
      />
      {project && (
        <TextInput
          key={project.name}
          size="xs"
          aria-label={t('whatif.projectName')}
          placeholder={t('whatif.projectNew')}
          maxLength={200}
          defaultValue={project.name}
          onBlur={(event) => {
            const name = event.currentTarget.value;
            if (name !== project.name) change({ project: { name, members } });
          }}
        />
      )}
    </fieldset>
  );
}
