import type { RelationType } from '@sidos/api/model';
import { useMemo, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseAll } from '../../../actions/commands.ts';
import { EntityLink } from '../../../components/EntityLink.tsx';
import { useWords } from '../../../i18n/useWords.ts';
import { useView } from '../../../state/viewStore.ts';
import { DataTable } from '../../../components/table/DataTable.tsx';
import type { Column } from '../../../components/table/table.ts';
import type { AnswerCell, AnswerColumn, AnswerTable } from './table.ts';
import { isPath, useCells } from './useCells.ts';
import answerStyle from './answer.module.css';

interface Row {
  key: string;
  cells: readonly AnswerCell[];
  ids: readonly string[];
}

interface Props {
  table: AnswerTable;
  titles: readonly string[];
  /** What the rows answer, for the companion of the CSV file. */
  parameters: Readonly<Record<string, string>>;
}

/** The answer as a table; a row selects its entities on the stage, a name goes there. */
export function AnswerTableView({ table, titles, parameters }: Props): ReactElement {
  const { t } = useTranslation('ask');
  const words = useWords();
  const plain = useCells();
  const selection = useView((view) => view.selection);
  const rows = useMemo(
    () => table.rows.map((cells, at): Row => ({ key: String(at), cells, ids: idsOf(cells) })),
    [table],
  );
  const columns = useMemo(
    () =>
      table.columns.map((column, at): Column<Row> => ({
        key: String(at),
        title: titles[at],
        numeric: column.is === 'number' || column.is === 'money',
        value: ({ cells }) => plain(column, cells[at]),
        show: ({ cells }) => shown(column, cells[at]),
      })),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `shown` follows from the words
    [table, titles, plain, words],
  );
  const selected = useMemo(() => {
    const chosen = new Set(selection);
    return new Set(
      rows.filter(({ ids }) => ids.length > 0 && ids.every((id) => chosen.has(id))).map(({ key }) => key),
    );
  }, [rows, selection]);
  return (
    <DataTable
      label={t('answer.label')}
      rows={rows}
      columns={columns}
      idOf={({ key }) => key}
      selected={selected}
      onSelect={(keys) => chooseAll([...new Set(keys.flatMap((key) => rows[Number(key)].ids))])}
      onOpen={({ ids }) => chooseAll(ids)}
      parameters={parameters}
    />
  );

  function shown(column: AnswerColumn, cell: AnswerCell): ReactNode {
    switch (cell.is) {
      case 'entity':
        return (
          // Following the name is not selecting the row.
          <span
            className={answerStyle.entity}
            onClick={(event) => event.stopPropagation()}
            onDoubleClick={(event) => event.stopPropagation()}
          >
            <EntityLink entity={cell.entity} />
          </span>
        );
      case 'many':
        if (isPath(cell.parts))
          return cell.parts.map((part, at) => (
            <span key={at}>
              {part.is === 'tie'
                ? ` – ${words.relation(part.tie.type as RelationType)} – `
                : shown(column, part)}
            </span>
          ));
        return cell.parts.map((part, at) => (
          <span key={at}>
            {at > 0 && '; '}
            {shown(column, part)}
          </span>
        ));
      case 'number':
        return column.is === 'money' ? words.euro(cell.value) : words.number(cell.value);
      case 'text':
        return column.is === 'date' ? words.date(cell.value) : plain(column, cell);
      default:
        return plain(column, cell) ?? '–';
    }
  }
}

/** The entities of a row, ends of ties among them. */
function idsOf(cells: readonly AnswerCell[]): string[] {
  const ids = cells.flatMap((cell): string[] => {
    if (cell.is === 'entity') return cell.entity.type === 'document' ? [] : [cell.entity.id];
    if (cell.is === 'tie') return [cell.tie.from, cell.tie.to];
    return cell.is === 'many' ? idsOf(cell.parts) : [];
  });
  return [...new Set(ids)];
}
