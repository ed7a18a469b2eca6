import type { Note } from '@sidos/api/model';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../i18n/useWords.ts';
import { useNet } from '../../view/network.ts';
import { Notes, useNoteText } from '../Notes.tsx';
import { difference, type MoneyLine, type MoneyTable } from './money.ts';
import partStyle from '../../components/parts.module.css';

/** Says of each line that does not add up by how much, with the note on the source; other notes on cells after it. */
export function MoneyNotes({ table }: { table: MoneyTable }): ReactElement {
  const { t } = useTranslation('card');
  const { euro } = useWords();
  const net = useNet();
  const { rows, columns, cells } = table;
  const nameOf = ({ entity, category }: MoneyLine): string | null => (entity ? net.nameOf(entity) : category);
  const textOf = useNoteText();
  const noted = new Set<Note>();
  const lines = [...rows, ...columns].flatMap((line) => {
    const off = difference(line.sum, line.printed?.amount ?? null);
    if (off === null || !line.printed) return [];
    const notes = line.printed.ties.flatMap(({ relation }) => relation.notes);
    notes.forEach((note) => noted.add(note));
    const sentence = t('differs', {
      sum: euro(line.sum),
      printed: euro(line.printed.amount),
      difference: euro(Math.abs(off)),
    });
    return [{ key: line.key, name: nameOf(line), sentence, notes }];
  });
  const others = [...cells.flat(), ...[...rows, ...columns].map(({ printed }) => printed)]
    .flatMap((cell) => cell?.ties ?? [])
    .flatMap(({ relation }) => relation.notes)
    .filter((note) => !noted.has(note));
  return (
    <>
      {lines.map(({ key, name, sentence, notes }) => (
        <p className={partStyle.note} key={key}>
          {name && (
            <>
              <strong>{name}</strong>:{' '}
            </>
          )}
          {sentence}
          {notes.length > 0 && ` ${t('sourceNote')}: ${notes.map(textOf).join(' ')}`}
        </p>
      ))}
      <Notes notes={[...new Set(others)]} />
    </>
  );
}
