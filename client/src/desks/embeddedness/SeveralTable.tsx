import type { GroupSheet, GroupsAnswer } from '@sidos/api/model';
import { useMemo, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/table/DataTable.tsx';
import { firstLook } from '../../components/table/table.ts';
import { useNames } from '../../view/useNames.ts';
import { severalColumns } from './severalColumns.ts';
import { setOfGroup } from './setOfGroup.ts';
import { choose, useChoices } from './useChoices.ts';
import { useNetworkInWords } from './useNetworkInWords.ts';
import { useSeveralParameters } from './useSeveralParameters.ts';

/** Every group with its figures, a row each; opening a row leads to the sheet of that group. */
export function SeveralTable({ answer }: { answer: GroupsAnswer }): ReactElement {
  const { t, i18n } = useTranslation('embeddedness');
  const names = useNames();
  const { rank, several } = useChoices();
  const network = useNetworkInWords();
  const parameters = useSeveralParameters(answer.meta);
  const columns = useMemo(() => severalColumns(t, i18n, names), [t, i18n, names]);
  const [look, setLook] = useState(() => firstLook(columns, null));
  const open = ({ group }: GroupSheet): void => {
    const set = setOfGroup(several, group.key);
    if (set !== null) choose({ group: set, tab: 'sheet' });
  };
  return (
    <DataTable
      label={t('several.label')}
      rows={answer.groups}
      columns={columns}
      idOf={({ group }) => group.key}
      look={{ ...look, sort: rank }}
      onLook={(next) => {
        setLook(next);
        if (next.sort && (next.sort.key !== rank.key || next.sort.down !== rank.down))
          choose({ rank: next.sort });
      }}
      onOpen={open}
      parameters={parameters}
      network={network}
    />
  );
}
