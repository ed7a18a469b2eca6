import type { MeasuresAnswer } from '@sidos/api/model';
import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseAll } from '../../actions/commands.ts';
import { useView } from '../../state/viewStore.ts';
import { DataTable } from '../../components/table/DataTable.tsx';
import { groupColumns } from './columns.ts';
import { useDefinition } from './useDefinition.ts';
import { useParameters } from './useParameters.ts';
import { useSpeech } from './useSpeech.ts';
import { placesUpTo } from './values.ts';

/** The groups with a column each measure; a row selects the members. */
export function GroupTable({ answer }: { answer: MeasuresAnswer }): ReactElement {
  const { t } = useTranslation('measuresDesk');
  const speech = useSpeech();
  const { network } = useDefinition();
  const parameters = useParameters(answer.meta);
  const selection = useView((view) => view.selection);
  const { actors, groups } = answer;
  const rows = useMemo(() => placesUpTo(groups.length), [groups]);
  const columns = useMemo(() => groupColumns(speech, answer), [speech, answer]);
  const members = useMemo(
    () => groups.map((_, place) => actors.filter(({ group }) => group === place).map(({ id }) => id)),
    [groups, actors],
  );
  const selected = useMemo(() => {
    const chosen = new Set(selection);
    const whole = groups.filter((_, i) => members[i].length > 0 && members[i].every((id) => chosen.has(id)));
    return new Set(whole.map(({ key }) => key));
  }, [selection, groups, members]);
  if (groups.length === 0) return <p role="status">{t('table.noGroups')}</p>;
  return (
    <DataTable
      label={t('table.group')}
      rows={rows}
      columns={columns}
      idOf={({ place }) => groups[place].key}
      sortBy="size"
      selected={selected}
      onSelect={(keys) => chooseAll(groups.flatMap(({ key }, i) => (keys.includes(key) ? members[i] : [])))}
      parameters={parameters}
      network={network}
    />
  );
}
