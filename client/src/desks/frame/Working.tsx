import { Button, Progress, Skeleton } from '@mantine/core';
import { useEffect, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { RequestFailed } from '../../api/request.ts';
import { measureText } from '../../components/measure/measureText.ts';
import type { ProgressRequest } from './useProgressRequest.ts';
import partStyle from '../../components/parts.module.css';

interface Props {
  request: Omit<ProgressRequest<unknown>, 'answer'>;
  /** Lines of the skeleton that stands where the answer will be; 0 where an earlier answer stays in sight. */
  lines?: number;
}

const STEPS = ['routes', 'runs', 'draws', 'random networks'] as const;

/** How a computation stands: skeleton at once, words and a way to cancel after a second, what failed and what to do. */
export function Working({ request, lines = 6 }: Props): ReactElement | null {
  const { t } = useTranslation('analysis');
  if (request.state === 'failed') return <Failed error={request.error} again={request.again} />;
  if (request.state === 'cancelled') {
    return (
      <div className={partStyle.section} role="status">
        <p>{t('work.cancelled')}</p>
        <Button size="xs" variant="default" onClick={request.again}>
          {t('work.again')}
        </Button>
      </div>
    );
  }
  if (request.state !== 'working') return null;
  return (
    <div className={partStyle.section} aria-busy="true">
      <Patience request={request} />
      {Array.from({ length: lines }, (_, i) => (
        <Skeleton key={i} height={14} mt={8} width={`${92 - ((i * 17) % 40)}%`} />
      ))}
    </div>
  );
}

/** Words, bar and cancel, once a second has passed. */
function Patience({ request: { step, cancel } }: Pick<Props, 'request'>): ReactElement | null {
  const { t, i18n } = useTranslation('analysis');
  const [waited, setWaited] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setWaited(true), 1000);
    return () => clearTimeout(timer);
  }, []);
  if (!waited) return null;
  const known = STEPS.find((name) => name === step?.step);
  const words =
    step === null
      ? t('work.running')
      : known !== undefined
        ? t(`work.step.${known}`)
        : t('work.stepOf', { name: measureText(i18n, { level: 'node', key: step.step }).name });
  const done = step === null ? null : Math.round(step.done * 100);
  return (
    <div className="row">
      <div className="spring">
        <span role="status">{words}</span>
        {done !== null && (
          <Progress.Root size="sm" mt={4}>
            <Progress.Section value={done} aria-label={words} />
          </Progress.Root>
        )}
      </div>
      {done !== null && <span className="muted tabular">{t('work.percent', { done })}</span>}
      <Button size="xs" variant="default" onClick={cancel}>
        {t('work.cancel')}
      </Button>
    </div>
  );
}

function Failed({ error, again }: { error: unknown; again: () => void }): ReactElement {
  const { t } = useTranslation('analysis');
  return (
    <div className={partStyle.section} role="alert">
      <h3>{t('work.failed')}</h3>
      <p>{sentence()}</p>
      <Button size="xs" variant="default" onClick={again}>
        {t('work.again')}
      </Button>
    </div>
  );

  function sentence(): string {
    if (!(error instanceof RequestFailed)) return t('work.unreadable');
    if (error.code === 'refused') return error.detail;
    return t(error.faults.includes('cut') ? 'work.cut' : `work.${error.code}`);
  }
}
