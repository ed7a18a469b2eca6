import type { MeasuresAnswer } from '@sidos/api/model';
import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { DeskActors } from '../frame/DeskActors.tsx';
import { actorColumns } from './columns.ts';
import { LeftOut } from './LeftOut.tsx';
import { choose, useChoices } from './useChoices.ts';
import { useDefinition } from './useDefinition.ts';
import { useParameters } from './useParameters.ts';
import { useSpeech } from './useSpeech.ts';
import { placesUpTo } from './values.ts';

/** The actors with a column each measure; a row selects on the stage, and the stage selects rows. */
export function ActorTable({ answer }: { answer: MeasuresAnswer }): ReactElement {
  const { t } = useTranslation('measuresDesk');
  const speech = useSpeech();
  const { sort } = useChoices();
  const { network } = useDefinition();
  const parameters = useParameters(answer.meta);
  const { actors } = answer;
  const rows = useMemo(() => placesUpTo(actors.length), [actors]);
  const columns = useMemo(() => actorColumns(speech, answer), [speech, answer]);
  return (
    <>
      <LeftOut answer={answer} />
      <DeskActors
        label={t('table.node')}
        rows={rows}
        columns={columns}
        idOf={({ place }) => actors[place].id}
        sort={sort}
        onSort={(next) => choose({ sort: next })}
        parameters={parameters}
        network={network}
      />
    </>
  );
}
