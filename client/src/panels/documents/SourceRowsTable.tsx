import { Button, Skeleton } from '@mantine/core';
import type { Source, SourceRows } from '@sidos/api/model';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSourceRows } from '../../api/imports.ts';
import { EntityLink } from '../../components/EntityLink.tsx';
import { Failure } from '../../components/Failure.tsx';
import partStyle from './sources.module.css';

const PAGE = 50;

/** The rows of a table as they stand in its file, and what each became. */
export function SourceRowsTable({ source }: { source: Source }): ReactElement {
  const { t } = useTranslation('sources');
  // The first line of each page that was looked at, so that one can go back.
  const [starts, setStarts] = useState([1]);
  const { data, error, refetch } = useSourceRows(source.id, starts.at(-1) ?? 1, PAGE);
  if (error) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton height={300} />;
  const last = data.rows.at(-1);
  const isMore = last !== undefined && data.before + data.rows.length < data.total;
  return (
    <>
      <div className={partStyle.rows} tabIndex={0} role="group" aria-label={source.title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('row')}</th>
              <th scope="col">{t('became')}</th>
              {data.header.map((name, k) => (
                <th scope="col" key={k}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.rows.map((row) => (
              <tr key={row.line}>
                <th scope="row" className="tabular">
                  {row.line}
                </th>
                <td>
                  <Became row={row} />
                </td>
                {data.header.map((_, k) => (
                  <td key={k}>{row.cells[k] ?? ''}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={partStyle.doings}>
        <span className="muted tabular">
          {t('rowsOf', { from: data.before + 1, to: data.before + data.rows.length, total: data.total })}
        </span>
        <Button
          size="xs"
          variant="default"
          disabled={starts.length < 2}
          onClick={() => setStarts(starts.slice(0, -1))}
        >
          {t('previous')}
        </Button>
        <Button
          size="xs"
          variant="default"
          disabled={!isMore}
          onClick={() => last && setStarts([...starts, last.line + 1])}
        >
          {t('next')}
        </Button>
      </div>
    </>
  );
}

function Became({ row: { entities } }: { row: SourceRows['rows'][number] }): ReactElement {
  const { t } = useTranslation('sources');
  if (entities.length === 0) return <span className="muted">{t('nothing')}</span>;
  return (
    <>
      {entities.map((entity) => (
        <div key={entity.id} className="row">
          <EntityLink entity={{ ...entity, kind: entity.kind ?? '' }} />
        </div>
      ))}
    </>
  );
}
