import { Button } from '@mantine/core';
import { IconTableImport } from '@tabler/icons-react';
import type { Source } from '@sidos/api/model';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { changeSources } from '../../api/imports.ts';
import { useMay } from '../../api/session.ts';
import { Refusal } from '../../components/Refusal.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { setShell } from '../../state/shell.ts';
import { changeView } from '../../state/viewStore.ts';
import pageStyle from '../../components/page.module.css';
import partStyle from './sources.module.css';

/** The tables of one's own: what came from where, when, by whom; each can be switched, replaced and taken out. */
export function OwnTables({ sources }: { sources: readonly Source[] }): ReactElement {
  const { t } = useTranslation('sources');
  const mayEdit = useMay('edit');
  return (
    <section>
      <h2 className={pageStyle.part}>{t('own')}</h2>
      {sources.length === 0 && mayEdit && <p className="muted">{t('none')}</p>}
      <ul className={pageStyle.documents}>
        {sources.map((source) => (
          <OwnTable key={source.id} source={source} />
        ))}
      </ul>
      {mayEdit && (
        <p>
          <Button
            size="xs"
            leftSection={<IconTableImport size={14} aria-hidden />}
            onClick={() => setShell({ importing: true })}
          >
            {t('bring')}
          </Button>
        </p>
      )}
    </section>
  );
}

function OwnTable({ source }: { source: Source }): ReactElement {
  const { t } = useTranslation('sources');
  const words = useWords();
  const mayEdit = useMay('edit');
  return (
    <li>
      <button
        type="button"
        className={`link ${pageStyle.strong}`}
        onClick={() => changeView({ document: source.id })}
      >
        {source.title}
      </button>
      {!source.on && <span className="muted"> · {t('off')}</span>}
      <div className="muted tabular">
        {t('by', { when: words.moment(source.at), who: source.by })} · {t('rows', { count: source.rows })}
      </div>
      {mayEdit && <Doings source={source} />}
    </li>
  );
}

/** What can be done with a table; taking it out is asked about once more. */
function Doings({ source }: { source: Source }): ReactElement {
  const { t } = useTranslation('sources');
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [working, setWorking] = useState(false);
  const [fault, setFault] = useState<unknown>(null);
  const change = async (what: 'switch on' | 'switch off' | 'take out') => {
    setAsking(false);
    setWorking(true);
    setFault(null);
    try {
      const signal = new AbortController().signal;
      await changeSources({ ids: [source.id], do: what }, () => undefined, signal);
      await client.invalidateQueries();
    } catch (error) {
      setFault(error);
    } finally {
      setWorking(false);
    }
  };
  if (working) return <p role="status">{t('working')}</p>;
  if (asking)
    return (
      <div className={partStyle.doings} role="group" aria-label={t('takeOut')}>
        <span>{t('sure', { title: source.title })}</span>
        <Button size="xs" color="red" autoFocus onClick={() => void change('take out')}>
          {t('yes')}
        </Button>
        <Button size="xs" variant="default" onClick={() => setAsking(false)}>
          {t('no')}
        </Button>
      </div>
    );
  return (
    <>
      {fault !== null && <Refusal error={fault} otherwise={t('failed')} />}
      <div className={partStyle.doings}>
        <Button
          size="xs"
          variant="default"
          onClick={() => void change(source.on ? 'switch off' : 'switch on')}
        >
          {source.on ? t('switchOff') : t('switchOn')}
        </Button>
        <Button size="xs" variant="default" onClick={() => setShell({ importing: true })}>
          {t('replace')}
        </Button>
        <Button size="xs" variant="default" onClick={() => setAsking(true)}>
          {t('takeOut')}
        </Button>
      </div>
    </>
  );
}
