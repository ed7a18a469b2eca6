import type { MeasuresAnswer } from '@sidos/api/model';
import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseAll } from '../../actions/commands.ts';
import { useView } from '../../state/viewStore.ts';
import { DataTable } from '../../components/table/DataTable.tsx';
import { tieColumns } from './columns.ts';
import { useDefinition } from './useDefinition.ts';
import { useParameters } from './useParameters.ts';
import { useSpeech } from './useSpeech.ts';
import type { Placed } from './values.ts';

/** Ties listed at most: a table of more sorts too slowly to be of use. */
const MOST = 20_000;

/** The ties with a column each measure; a row selects both ends, and two actors selected are its row. */
export function TieTable({ answer }: { answer: MeasuresAnswer }): ReactElement {
  const { t } = useTranslation('measuresDesk');
  const speech = useSpeech();
  const { network } = useDefinition();
  const parameters = useParameters(answer.meta);
  const selection = useView((view) => view.selection);
  const { actors, ties } = answer;
  const rows = useMemo((): Placed[] => strongest(ties), [ties]);
  const columns = useMemo(() => tieColumns(speech, answer), [speech, answer]);
  const idOf = ({ place }: Placed): string => `${actors[ties.a[place]].id}~${actors[ties.b[place]].id}`;
  const [a, b] = selection;
  const selected = new Set(selection.length === 2 ? [`${a}~${b}`, `${b}~${a}`] : []);
  return (
    <>
      {rows.length < ties.a.length && (
        <p className="muted">{t('table.strongest', { shown: rows.length, total: ties.a.length })}</p>
      )}
      <DataTable
        label={t('table.edge')}
        rows={rows}
        columns={columns}
        idOf={idOf}
        sortBy="weight"
        selected={selected}
        onSelect={(ids) => chooseAll((ids.at(-1) ?? '').split('~').filter(Boolean))}
        parameters={parameters}
        network={network}
      />
    </>
  );
}

function strongest({ weight }: MeasuresAnswer['ties']): Placed[] {
  const order = weight.map((_, place) => ({ place }));
  if (order.length <= MOST) return order;
  return order.sort((p, q) => weight[q.place] - weight[p.place] || p.place - q.place).slice(0, MOST);
}
