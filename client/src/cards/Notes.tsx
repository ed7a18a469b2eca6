import { formatLines, type Note } from '@sidos/api/model';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import partStyle from '../components/parts.module.css';
import { changeView } from '../state/viewStore.ts';
import cardStyle from './cards.module.css';

/** The blank between thousands, where a number must not break over a line. */
const WITHIN_NUMBER = /(?<=\d) (?=\d{3}(?!\d))/g;
const NO_BREAK = '\u00a0';

/** Says a note in the language of the reader, in another where it was not written in that. */
export function useNoteText(): (note: Note) => string {
  const { i18n } = useTranslation('card');
  return ({ fi, sv, en }) => {
    const own = i18n.language === 'fi' ? fi : i18n.language === 'sv' ? sv : en;
    return (own ?? en ?? fi ?? sv ?? '').replaceAll(WITHIN_NUMBER, NO_BREAK);
  };
}

/** Notes on the sources, document by document: what one says of a thing does not hold for the others. */
export function Notes({ notes, inset = false }: { notes: readonly Note[]; inset?: boolean }): ReactElement {
  const { t } = useTranslation('card');
  const textOf = useNoteText();
  const documents = [...new Set(notes.map(({ document }) => document))];
  return (
    <>
      {documents.map((document) => (
        <div className={inset ? `${partStyle.note} ${cardStyle.deep}` : partStyle.note} key={document}>
          {notes
            .filter((note) => note.document === document)
            .map((note) => (
              <p className={cardStyle.said} key={textOf(note)}>
                {textOf(note)}{' '}
                <span className="muted">
                  {t('lines', { count: note.lines.length, list: ranges(note.lines) })}
                </span>
              </p>
            ))}
          <button type="button" className="link" onClick={() => changeView({ panel: 'documents', document })}>
            {t('document', { number: document })}
          </button>
        </div>
      ))}
    </>
  );
}

/** Line numbers as they are read: `12–14, 20`. */
export function ranges(lines: readonly number[]): string {
  return formatLines(lines).replaceAll('-', '–').replaceAll(',', ', ');
}
