import { Skeleton } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Documents, Source } from '@sidos/api/model';
import { useSources } from '../../api/imports.ts';
import { useDocuments } from '../../api/queries.ts';
import { Failure } from '../../components/Failure.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { changeView, useView } from '../../state/viewStore.ts';
import { DocumentLinks } from './DocumentLinks.tsx';
import { DocumentPage } from './DocumentPage.tsx';
import { OwnTables } from './OwnTables.tsx';
import pageStyle from '../../components/page.module.css';

/** The source documents; one of them opened shows what it contributed. */
export function DocumentsPage(): ReactElement {
  const { t } = useTranslation('card');
  const { t: texts } = useTranslation('sources');
  const words = useWords();
  const number = useView((view) => view.document);
  const { data, error, refetch } = useDocuments();
  const open = data?.documents.find((document) => document.number === number);
  const sources = useSources();
  const source = sources.find(({ id }) => id === number);
  if (open) return <DocumentPage document={open} source={source} />;
  if (source) return <DocumentPage document={asDocument(source)} source={source} />;
  const own = new Set(sources.map(({ id }) => id));
  return (
    <>
      <header className={pageStyle.head}>
        <h1>{texts('title')}</h1>
      </header>
      <div className={pageStyle.body}>
        <p className={pageStyle.first}>{texts('intro')}</p>
        <OwnTables sources={sources} />
        <h2 className={pageStyle.part}>{texts('documents')}</h2>
        {error && <Failure error={error} retry={() => void refetch()} />}
        {!data && !error && <Skeleton height={300} />}
        <ul className={pageStyle.documents}>
          {data?.documents
            .filter((document) => !own.has(document.number))
            .map((document) => (
              <li key={document.id}>
                <button
                  type="button"
                  className={`link ${pageStyle.strong}`}
                  onClick={() => changeView({ document: document.number })}
                >
                  {document.number} · {document.title}
                </button>
                <div className="muted tabular">
                  {[
                    document.publisher,
                    document.date && words.date(document.date),
                    document.kind && words.documentKind(document.kind),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </div>
                <div className="muted tabular">
                  {t('documents.entities', {
                    entities: words.amount('entity', document.entities),
                    ties: words.amount('tie', document.relations),
                  })}
                  {' · '}
                  {t('documents.lines', { count: document.lineCount })}
                </div>
              </li>
            ))}
        </ul>
        <DocumentLinks />
      </div>
    </>
  );
}

/** A table that is switched off is no document of the network, and can be looked at all the same. */
function asDocument({ id, title, lineCount }: Source): Documents['documents'][number] {
  const nothing = { date: null, kind: null, publisher: null, entities: 0, relations: 0 };
  return { id: `document:${id}`, number: id, title, lineCount, ...nothing };
}
