import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { RequestFailed } from '../api/request.ts';
import partStyle from './parts.module.css';

/** A request that failed: what happened, what is safe, what to do. */
export function Failure({ error, retry }: { error: unknown; retry: () => void }): ReactElement {
  const { t } = useTranslation('shell');
  const code = error instanceof RequestFailed ? error.code : 'broken';
  const sentence = error instanceof RequestFailed && code === 'refused' ? error.detail : null;
  return (
    <div className={partStyle.section} role="alert">
      <h2>{t('error.title')}</h2>
      <p>{sentence ?? t(`error.${code === 'refused' ? 'broken' : code}`)}</p>
      <Button size="xs" variant="default" onClick={retry}>
        {t('retry')}
      </Button>
    </div>
  );
}
