import type { MeasuresAnswer } from '@sidos/api/model';
import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseAll, goTo } from '../../actions/commands.ts';
import { useNet } from '../../shell/network.ts';
import { useView } from '../../state/viewStore.ts';
import { DeskTable } from '../analysis/DeskTable.tsx';
import { actorColumns } from './columns.ts';
import { LeftOut } from './LeftOut.tsx';
import { useDefinition } from './useDefinition.ts';
import { useLook } from './useLook.ts';
import { useParameters } from './useParameters.ts';
import { useSpeech } from './useSpeech.ts';
import { placesUpTo } from './values.ts';

/** The actors with a column each measure; a row selects on the stage, and the stage selects rows. */
export function ActorTable({ answer }: { answer: MeasuresAnswer }): ReactElement {
  const { t } = useTranslation('measuresDesk');
  const net = useNet();
  const speech = useSpeech();
  const { network } = useDefinition();
  const parameters = useParameters(answer.meta);
  const selection = useView((view) => view.selection);
  const { actors } = answer;
  const rows = useMemo(() => placesUpTo(actors.length), [actors]);
  const columns = useMemo(() => actorColumns(speech, answer), [speech, answer]);
  const selected = useMemo(() => new Set(selection), [selection]);
  const { look, setLook } = useLook(columns);
  return (
    <>
      <LeftOut answer={answer} />
      <DeskTable
        label={t('table.node')}
        rows={rows}
        columns={columns}
        idOf={({ place }) => actors[place].id}
        look={look}
        onLook={setLook}
        selected={selected}
        onSelect={(ids) => chooseAll(ids)}
        onOpen={({ place }) => goTo(net, actors[place].id)}
        parameters={parameters}
        network={network}
      />
    </>
  );
}
