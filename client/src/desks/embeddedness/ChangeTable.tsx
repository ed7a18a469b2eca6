import type { ChangeAnswer } from '@sidos/api/model';
import { useMemo, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseAll } from '../../actions/commands.ts';
import { useView } from '../../state/viewStore.ts';
import { DataTable } from '../../components/table/DataTable.tsx';
import { firstLook } from '../../components/table/table.ts';
import { useNames } from '../../view/useNames.ts';
import { changeColumns, changeRows, type ChangeRow } from './columns.ts';
import { waysOf } from './setNames.ts';
import { useChoices } from './useChoices.ts';
import { useParameters } from './useParameters.ts';

/** Ties formed, kept and lost, a row each; a row selects both its ends on the stage. */
export function ChangeTable({ answer }: { answer: ChangeAnswer }): ReactElement {
  const { t } = useTranslation('embeddedness');
  const names = useNames();
  const { show, before, after } = useChoices();
  const by = waysOf(before, after);
  const hidden = useView((view) => view.people) === 'hidden';
  const selection = useView((view) => view.selection);
  const parameters = useParameters(answer.meta);
  const columns = useMemo(() => changeColumns(t, by), [t, by]);
  const all = useMemo(() => changeRows(answer, names, hidden), [answer, names, hidden]);
  const rows = useMemo(() => all.filter(({ tie }) => show === null || tie.change === show), [all, show]);
  const selected = useMemo(() => selectedRows(rows, selection), [rows, selection]);
  const [look, setLook] = useState(() => firstLook(columns, 'change'));
  if (rows.length === 0 && hidden) return <p className="muted">{t('peopleHidden')}</p>;
  return (
    <DataTable
      label={t('change.label')}
      rows={rows}
      columns={columns}
      idOf={({ id }) => id}
      look={look}
      onLook={setLook}
      selected={selected}
      onSelect={(ids) => chooseAll([...new Set(ids.flatMap((id) => id.split(' ')))])}
      onOpen={({ ends }) => chooseAll(ends)}
      parameters={parameters}
    />
  );
}

/** The rows that a selection on the stage means: of one actor all its ties, of several those between them. */
function selectedRows(rows: readonly ChangeRow[], selection: readonly string[]): Set<string> {
  const chosen = new Set(selection);
  const isMeant =
    chosen.size === 1
      ? ({ ends: [a, b] }: ChangeRow) => chosen.has(a) || chosen.has(b)
      : ({ ends: [a, b] }: ChangeRow) => chosen.has(a) && chosen.has(b);
  return new Set(rows.filter(isMeant).map(({ id }) => id));
}
