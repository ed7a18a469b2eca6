import type { MeasuresAnswer } from '@sidos/api/model';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FigureText } from '../../components/FigureText.tsx';
import type { Column } from '../../components/table/table.ts';
import { Meaning } from '../../components/measure/Meaning.tsx';
import { measureText } from '../../components/measure/measureText.ts';
import { TableButtons } from '../../components/table/TableButtons.tsx';
import { useDefinition } from './useDefinition.ts';
import { useParameters } from './useParameters.ts';
import { cellAt, columnsOf } from './values.ts';
import resultStyle from './results.module.css';

/** The figures of the whole network, each with what it means. */
export function WholeTable({ answer }: { answer: MeasuresAnswer }): ReactElement {
  const { t, i18n } = useTranslation('measuresDesk');
  const { network } = useDefinition();
  const parameters = useParameters(answer.meta);
  const figures = columnsOf(answer, 'global');
  if (figures.length === 0) return <p role="status">{t('table.noMeasures')}</p>;
  const columns: Column<(typeof figures)[number]>[] = [
    { key: 'figure', title: t('column.figure'), value: (column) => measureText(i18n, column).name },
    { key: 'value', title: t('column.value'), value: (column) => cellAt(column, 0), numeric: true },
  ];
  return (
    <div className={resultStyle.scroll} role="region" aria-label={t('table.global')} tabIndex={0}>
      <TableButtons label={t('table.global')} rows={figures} columns={columns} parameters={parameters} />
      <dl className={resultStyle.figures}>
        {figures.map((column) => {
          const { level, key, values, absence } = column;
          return (
            <div key={key}>
              <dt>
                {measureText(i18n, column).name} <Meaning measure={{ level, key }} network={network} />
              </dt>
              <dd>
                <FigureText figure={values[0] ?? null} absence={absence} />
              </dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}
