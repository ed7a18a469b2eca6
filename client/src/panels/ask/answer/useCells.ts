import type { EntityType, RelationType } from '@sidos/api/model';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../../i18n/useWords.ts';
import { useNames } from '../../../view/useNames.ts';
import type { AnswerCell, AnswerColumn } from './table.ts';

/** Whether parts are those of a path: entities with the ties between them. */
export function isPath(parts: readonly AnswerCell[]): boolean {
  return parts.length > 2 && parts.every(({ is }, at) => is === (at % 2 === 0 ? 'entity' : 'tie'));
}

/** The plain value of a cell as the user's language has it, for sorting, copying, CSV. */
export function useCells(): (column: AnswerColumn, cell: AnswerCell) => string | number | null {
  const { t } = useTranslation('ask');
  const words = useWords();
  const names = useNames();
  return useMemo(() => {
    const plain = (column: AnswerColumn, cell: AnswerCell): string | number | null => {
      switch (cell.is) {
        case 'nothing':
          return null;
        case 'number':
          return cell.value;
        case 'entity':
          return names.actor(cell.entity);
        case 'tie':
          return t('answer.tie', {
            from: names.byId(cell.tie.from),
            relation: words.relation(cell.tie.type as RelationType),
            to: names.byId(cell.tie.to),
          });
        case 'many':
          if (isPath(cell.parts))
            return cell.parts
              .map((part) =>
                part.is === 'tie'
                  ? words.relation(part.tie.type as RelationType)
                  : String(plain(column, part)),
              )
              .join(' – ');
          return cell.parts.map((part) => String(plain(column, part) ?? '–')).join('; ');
        case 'text':
          if (column.is === 'kind') return words.kind(cell.value);
          if (column.is === 'type') return words.type(cell.value as EntityType, 2);
          return cell.value;
      }
    };
    return plain;
  }, [t, words, names]);
}
