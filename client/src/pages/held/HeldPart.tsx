import { Button, Skeleton } from '@mantine/core';
import { formatLines, type PersonData } from '@sidos/api/model';
import { useRef, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { usePersonData } from '../../api/people.ts';
import { useMay } from '../../api/session.ts';
import { Failure } from '../../components/Failure.tsx';
import { saveFile } from '../../components/save.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useNet } from '../../view/network.ts';
import { CorrectForm } from './CorrectForm.tsx';
import { EraseDialog } from './EraseDialog.tsx';
import { TieForm } from './TieForm.tsx';
import { heldPage } from './heldPage.ts';
import pageStyle from '../../components/page.module.css';
import partStyle from '../../components/parts.module.css';

/** For a keeper, and nobody else: all that is held of a person, to hand over, put right or erase. */
export function HeldPart({ id }: { id: string }): ReactElement | null {
  const { t } = useTranslation('card', { keyPrefix: 'held' });
  const [wanted, setWanted] = useState(false);
  const { data, error, refetch } = usePersonData(id, wanted);
  if (!useMay('keep')) return null;
  return (
    <section aria-label={t('title')} data-testid="held">
      <h3 className={pageStyle.part}>{t('title')}</h3>
      <p className="muted">{t('about')}</p>
      {!wanted && (
        <Button size="xs" variant="default" onClick={() => setWanted(true)}>
          {t('show')}
        </Button>
      )}
      {error && <Failure error={error} retry={() => void refetch()} />}
      {wanted && !data && !error && <Skeleton height={120} />}
      {data && <Held data={data} />}
    </section>
  );
}

function Held({ data }: { data: PersonData }): ReactElement {
  const { t } = useTranslation('card', { keyPrefix: 'held' });
  const [erasing, setErasing] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const saveJson = () =>
    saveFile('person.json', new Blob([JSON.stringify(data, undefined, 1)], { type: 'application/json' }));
  const savePage = () =>
    saveFile(
      'person.html',
      new Blob([heldPage(data.person.name, list.current?.innerHTML ?? '')], { type: 'text/html' }),
    );
  return (
    <>
      <div ref={list}>
        <HeldList data={data} />
      </div>
      <div className={`row wrap ${pageStyle.buttons}`}>
        <Button size="xs" variant="default" onClick={saveJson}>
          {t('json')}
        </Button>
        <Button size="xs" variant="default" onClick={savePage}>
          {t('html')}
        </Button>
        <Button size="xs" variant="light" color="red" onClick={() => setErasing(true)}>
          {t('erase')}
        </Button>
      </div>
      <CorrectForm key={`person ${data.version}`} data={data} />
      <TieForm key={`tie ${data.version}`} data={data} />
      {erasing && <EraseDialog data={data} close={() => setErasing(false)} />}
    </>
  );
}

/** What is held, as it stands on the page and in the file to read. */
function HeldList({ data }: { data: PersonData }): ReactElement {
  const { t } = useTranslation('card', { keyPrefix: 'held' });
  const words = useWords();
  const { nameOf } = useNet();
  const { person, ties, documents, mentions, corrections, namesakes } = data;
  return (
    <>
      <p>
        <strong>{person.name}</strong> {person.aliases.length > 0 && `(${person.aliases.join(', ')})`}{' '}
        <code>{person.id}</code>
      </p>
      <h4>{t('ties', { count: ties.length })}</h4>
      <ul>
        {ties.map(({ relation, other }) => (
          <li key={relation.id}>
            {nameOf(other)}{' '}
            {'role' in relation && relation.role !== undefined && `(${words.role(relation.role)})`}{' '}
            <span className="muted">{words.relation(relation.type)}</span>
          </li>
        ))}
      </ul>
      <h4>{t('documents')}</h4>
      <ul>
        {documents.map(({ number, title, lines }) => (
          <li key={number}>
            {t('lines', { number, title, lines: formatLines(lines).replaceAll(',', ', ') })}
          </li>
        ))}
      </ul>
      <h4>{t('mentions')}</h4>
      {mentions.length === 0 && <p className="muted">{t('noMentions')}</p>}
      <ul>
        {mentions.map((mention, at) => (
          <li key={at}>
            {t(`in.${mention.in}`)}: {mention.name}: “{mention.text}”{' '}
            {!mention.certain && <em>({t('perhaps')})</em>}
          </li>
        ))}
      </ul>
      {corrections.length > 0 && <h4>{t('corrections')}</h4>}
      <ul>
        {corrections.map(({ id, at, by, field, before, values }) => (
          <li key={id}>
            {t('correction', { at, by, field, before: before.join(', '), after: values.join(', ') })}
          </li>
        ))}
      </ul>
      {namesakes.length > 0 && (
        <p className={partStyle.note}>
          {t('namesakes', { names: namesakes.map(({ id }) => id).join(', ') })}
        </p>
      )}
    </>
  );
}
