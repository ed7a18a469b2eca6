import { Button, NativeSelect, Skeleton, TextInput } from '@mantine/core';
import { CHANGE_ACTIONS, type Change, type ChangeAction } from '@sidos/api/model';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { allChanges, useChanges } from '../../api/session.ts';
import { Failure } from '../../components/Failure.tsx';
import { saveFile } from '../../components/save.ts';
import { DataTable } from '../../components/table/DataTable.tsx';
import { rowsAsCsv, type Column } from '../../components/table/table.ts';
import { useOwnerName } from '../../view/owner.ts';
import pageStyle from '../../components/page.module.css';
import { useWords } from '../../i18n/useWords.ts';

/** The log of changes: when, who, what; for keepers. */
export function ChangesPage(): ReactElement {
  const { t } = useTranslation('access');
  const [action, setAction] = useState('');
  const [by, setBy] = useState('');
  const [asked, setAsked] = useState('');
  const filter = { action, by: asked };
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetching } = useChanges(filter);
  const [failed, setFailed] = useState<unknown>(null);
  const columns = useColumns();
  const rows = data?.pages.flatMap(({ changes }) => changes) ?? [];
  const saveAll = (): void => {
    setFailed(null);
    allChanges(filter).then(
      (all) =>
        saveFile(
          'sidos-changes.csv',
          new Blob([rowsAsCsv(columns, all)], { type: 'text/csv;charset=utf-8' }),
        ),
      setFailed,
    );
  };
  return (
    <>
      <header className={pageStyle.head}>
        <h1>{t('changes.title')}</h1>
      </header>
      <div className={pageStyle.body}>
        <p className={pageStyle.first}>{t('changes.intro')}</p>
        <form
          className={`row ${pageStyle.fields}`}
          onSubmit={(event) => {
            event.preventDefault();
            setAsked(by.trim());
          }}
        >
          <NativeSelect
            size="xs"
            label={t('changes.what')}
            value={action}
            data={[
              { value: '', label: t('changes.all') },
              ...CHANGE_ACTIONS.map((value) => ({ value, label: t(`action.${value}`) })),
            ]}
            onChange={(event) => setAction(event.currentTarget.value)}
          />
          <TextInput
            size="xs"
            label={t('changes.who')}
            value={by}
            onChange={(event) => setBy(event.currentTarget.value)}
          />
          <Button size="xs" type="submit" variant="default">
            {t('changes.filter')}
          </Button>
          <Button size="xs" variant="default" onClick={saveAll}>
            {t('changes.saveAll')}
          </Button>
        </form>
        {(error ?? failed) !== null && <Failure error={error ?? failed} retry={() => void refetch()} />}
        {!data && !error && <Skeleton height={300} />}
        {data && rows.length === 0 && <p className="muted">{t('changes.none')}</p>}
        {rows.length > 0 && (
          <DataTable
            label={t('changes.title')}
            rows={rows}
            columns={columns}
            idOf={({ id }) => id}
            height="calc(100vh - 330px)"
          />
        )}
        {hasNextPage && (
          <Button
            size="xs"
            mt={8}
            variant="default"
            loading={isFetching}
            onClick={() => void fetchNextPage()}
          >
            {t('changes.more')}
          </Button>
        )}
      </div>
    </>
  );
}

function useColumns(): Column<Change>[] {
  const { t } = useTranslation('access');
  const nameOf = useOwnerName();
  const { moment } = useWords();
  const what = (action: ChangeAction): string => t(`action.${action}`);
  return [
    {
      key: 'at',
      title: t('changes.when'),
      value: ({ at }) => at,
      show: ({ at }) => moment(at),
      width: 170,
    },
    { key: 'by', title: t('changes.who'), value: ({ by }) => nameOf(by), width: 150 },
    { key: 'action', title: t('changes.what'), value: ({ action }) => what(action), width: 170 },
    { key: 'before', title: t('changes.before'), value: ({ before }) => before },
    { key: 'after', title: t('changes.after'), value: ({ after }) => after },
    { key: 'count', title: t('changes.count'), value: ({ count }) => count, numeric: true, hidden: true },
    {
      key: 'targets',
      title: t('changes.targets'),
      value: ({ targets }) => targets.join(' '),
      hidden: true,
    },
  ];
}
