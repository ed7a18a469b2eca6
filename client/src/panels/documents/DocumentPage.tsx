import { ACTOR_TYPES, type Documents, type Source } from '@sidos/api/model';
import { Button } from '@mantine/core';
import { IconArrowLeft, IconTopologyStar3 } from '@tabler/icons-react';
import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { EntityLink } from '../../components/EntityLink.tsx';
import { useTold } from '../../i18n/useTold.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useNet } from '../../view/network.ts';
import { changeView } from '../../state/viewStore.ts';
import { SourceRowsTable } from './SourceRowsTable.tsx';
import pageStyle from '../../components/page.module.css';
import partStyle from '../../components/parts.module.css';

type Document = Documents['documents'][number];

/** A page of one document: what it is and what it contributed, type by type. */
export function DocumentPage({
  document,
  source,
}: {
  document: Document;
  source: Source | undefined;
}): ReactElement {
  const { t } = useTranslation('card');
  const { t: texts } = useTranslation('sources');
  const words = useWords();
  const say = useTold();
  const facts: [string, string | null][] = [
    [t('documents.date'), document.date && words.date(document.date)],
    [t('documents.kind'), document.kind && words.documentKind(document.kind)],
    [t('documents.publisher'), document.publisher],
  ];
  return (
    <>
      <header className={pageStyle.head}>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconArrowLeft size={14} aria-hidden />}
          onClick={() => changeView({ document: null })}
        >
          {t('documents.back')}
        </Button>
        <Button
          size="xs"
          leftSection={<IconTopologyStar3 size={14} aria-hidden />}
          onClick={() =>
            changeView(({ filters }) => ({
              panel: 'network',
              filters: { ...filters, document: [document.number] },
            }))
          }
        >
          {t('documents.onlyThis')}
        </Button>
      </header>
      <div className={pageStyle.body}>
        <h1 className={pageStyle.title}>
          {source ? source.title : `${document.number} · ${document.title}`}
        </h1>
        {source && <p className="muted">{texts('by', { when: words.moment(source.at), who: source.by })}</p>}
        <dl className={partStyle.facts}>
          {facts.map(([term, value]) =>
            value ? (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{value}</dd>
              </div>
            ) : null,
          )}
        </dl>
        <p className="muted tabular">
          {t('documents.entities', {
            entities: words.amount('entity', document.entities),
            ties: words.amount('tie', document.relations),
          })}
          {' · '}
          {t('documents.lines', { count: document.lineCount })}
        </p>
        {source && <SourceRowsTable source={source} />}
        {source && source.notes.length > 0 && (
          <details>
            <summary>{texts('notes')}</summary>
            <ul>
              {source.notes.map((note) => (
                <li key={note.en}>{say(note)}</li>
              ))}
            </ul>
          </details>
        )}
        <h2 className={pageStyle.part}>{t('documents.contributed')}</h2>
        <Contributions number={document.number} />
      </div>
    </>
  );
}

function Contributions({ number }: { number: string }): ReactElement {
  const words = useWords();
  const { data } = useNet();
  const { nodes } = data;
  const groups = useMemo(
    () =>
      ACTOR_TYPES.map((type) => ({
        type,
        found: nodes.id
          .map((_, i) => i)
          .filter((i) => nodes.type[i] === type && nodes.documents[i].includes(number))
          .sort((a, b) => words.compare(nodes.name[a], nodes.name[b])),
      })).filter(({ found }) => found.length > 0),
    [nodes, number, words],
  );
  return (
    <>
      {groups.map(({ type, found }) => (
        <details className={pageStyle.nodes} key={type} open={found.length < 40}>
          <summary>{words.amount(type, found.length)}</summary>
          <ul className={partStyle.ties}>
            {found.map((i) => (
              <li key={nodes.id[i]}>
                <span className={partStyle.line}>
                  <EntityLink entity={{ id: nodes.id[i], type, name: nodes.name[i], kind: nodes.kind[i]! }} />
                </span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}
