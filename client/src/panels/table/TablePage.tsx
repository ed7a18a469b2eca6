import { SegmentedControl } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import tableStyle from '../../components/table/table.module.css';
import { changeView, useView } from '../../state/viewStore.ts';
import { EntityTable } from './EntityTable.tsx';
import { TieTable } from './TieTable.tsx';

/** The same entities and ties as the stage shows, as tables: equal to the picture in all that it says. */
export function TablePage(): ReactElement {
  const { t } = useTranslation('card');
  const which = useView((view) => view.params['table.of']) === 'ties' ? 'ties' : 'entities';
  const head = (
    <SegmentedControl
      size="xs"
      aria-label={t('table.title')}
      value={which}
      data={[
        { value: 'entities', label: t('table.entities') },
        { value: 'ties', label: t('table.tiesTab') },
      ]}
      onChange={(value) => changeView(({ params }) => ({ params: { ...params, 'table.of': value } }))}
    />
  );
  return (
    <div className={tableStyle.sheet}>
      {which === 'ties' ? <TieTable head={head} /> : <EntityTable head={head} />}
    </div>
  );
}
