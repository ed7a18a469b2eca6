import type { WhatIfAnswer } from '@sidos/api/model';
import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseAll, goTo } from '../../actions/commands.ts';
import { useNet } from '../../view/network.ts';
import { useView } from '../../state/viewStore.ts';
import { DataTable } from '../../components/table/DataTable.tsx';
import type { Column } from '../../components/table/table.ts';
import { measureText } from '../../components/measure/measureText.ts';
import { useNames } from '../../view/useNames.ts';
import { actorTurns, differenceOf, signed, type ActorTurn } from './numbers.ts';
import { useParameters } from './useParameters.ts';

/** Whose numbers change most, figure by figure. */
export function WhatIfTable({ answer }: { answer: WhatIfAnswer }): ReactElement {
  const { t, i18n } = useTranslation('bridges');
  const net = useNet();
  const names = useNames();
  const parameters = useParameters(answer.meta);
  const selection = useView((view) => view.selection);
  const rows = useMemo(() => actorTurns(answer), [answer]);
  const idOf = ({ actor, key }: ActorTurn): string => `${actor.id}~${key}`;
  const columns = useMemo((): Column<ActorTurn>[] => {
    const figure = (key: string): string => measureText(i18n, { level: 'desk', key }).name;
    return [
      { key: 'name', title: t('list.name'), value: ({ actor }) => names.actor(actor), width: 180 },
      { key: 'figure', title: t('whatif.figure'), value: ({ key }) => figure(key), width: 180 },
      { key: 'before', title: t('whatif.before'), value: ({ before }) => before, numeric: true },
      { key: 'after', title: t('whatif.after'), value: ({ after }) => after, numeric: true },
      {
        key: 'change',
        title: t('whatif.change'),
        value: differenceOf,
        show: (turn) => signed(differenceOf(turn), i18n.language),
        numeric: true,
      },
    ];
  }, [t, i18n, names]);
  return (
    <DataTable
      label={t('whatif.actors')}
      rows={rows}
      columns={columns}
      idOf={idOf}
      selected={new Set(rows.filter(({ actor }) => selection.includes(actor.id)).map(idOf))}
      onSelect={(ids) => chooseAll([...new Set(ids.map((id) => id.slice(0, id.lastIndexOf('~'))))])}
      onOpen={({ actor }) => goTo(net, actor.id)}
      parameters={parameters}
    />
  );
}
