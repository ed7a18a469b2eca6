import { Skeleton } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocuments } from '../../api/queries.ts';
import { Failure } from '../../components/Failure.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { changeView, useView } from '../../state/viewStore.ts';
import { DocumentLinks } from './DocumentLinks.tsx';
import { DocumentPage } from './DocumentPage.tsx';
import pageStyle from '../../components/page.module.css';

/** The source documents; one of them opened shows what it contributed. */
export function DocumentsPage(): ReactElement {
  const { t } = useTranslation('card');
  const words = useWords();
  const number = useView((view) => view.document);
  const { data, error, refetch } = useDocuments();
  const open = data?.documents.find((document) => document.number === number);
  if (open) return <DocumentPage document={open} />;
  return (
    <>
      <header className={pageStyle.head}>
        <h1>{t('documents.title')}</h1>
      </header>
      <div className={pageStyle.body}>
        <p className={pageStyle.first}>{t('documents.intro')}</p>
        {error && <Failure error={error} retry={() => void refetch()} />}
        {!data && !error && <Skeleton height={300} />}
        <ul className={pageStyle.documents}>
          {data?.documents.map((document) => (
            <li key={document.id}>
              <button
                type="button"
                className={`link ${pageStyle.strong}`}
                onClick={() => changeView({ document: document.number })}
              >
                {document.number} · {document.title}
              </button>
              <div className="muted tabular">
                {[document.publisher, document.date && words.date(document.date), document.kind]
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
