import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSourceRows } from '../api/imports.ts';
import partStyle from '../components/parts.module.css';

/** The row of a table that a fact rests on, shown when it is asked for: each cell under the name of its column. */
export function SourceRow({ id, line }: { id: string; line: number }): ReactElement {
  const { t } = useTranslation('sources');
  const [open, setOpen] = useState(false);
  return (
    <>
      {' '}
      <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('showRow')}
      </button>
      {open && <Cells id={id} line={line} />}
    </>
  );
}

function Cells({ id, line }: { id: string; line: number }): ReactElement | null {
  const { data } = useSourceRows(id, line, 1);
  const row = data?.rows[0];
  if (data === undefined || row === undefined) return null;
  return (
    <dl className={partStyle.facts}>
      {data.header.map((name, k) =>
        row.cells[k] ? (
          <div key={k}>
            <dt>{name}</dt>
            <dd>{row.cells[k]}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}
