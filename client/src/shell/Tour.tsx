import { Button, Paper } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { setShell, useShell } from '../state/shell.ts';

const STEPS = ['find', 'see', 'explore', 'know'] as const;

/** What one can do here, in four steps, on the first visit; skipped with one click or Esc. */
export function Tour(): ReactElement | null {
  const { t } = useTranslation('help');
  const toured = useShell((state) => state.toured);
  const [at, setAt] = useState(0);
  const step = STEPS[at];
  if (toured || !step) return null;
  const end = (): void => setShell({ toured: true });
  const last = at === STEPS.length - 1;
  return (
    <Paper
      withBorder
      p="lg"
      role="dialog"
      aria-labelledby="tour-title"
      data-testid="tour"
      style={{
        position: 'fixed',
        bottom: 44,
        left: '50%',
        width: 'min(380px, 92vw)',
        translate: '-50% 0',
        zIndex: 150,
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') end();
      }}
    >
      <div className="muted" style={{ fontSize: 12 }}>
        {t('tour.step', { number: at + 1, total: STEPS.length })}
      </div>
      <h2 id="tour-title" style={{ margin: '4px 0', fontSize: 16 }}>
        {t(`tour.${step}.title`)}
      </h2>
      <p style={{ margin: '0 0 12px' }}>{t(`tour.${step}.text`)}</p>
      <div className="row" style={{ display: 'flex', justifyContent: 'space-between' }}>
        <Button size="xs" variant="subtle" color="gray" onClick={end}>
          {t('tour.skip')}
        </Button>
        <Button size="xs" onClick={() => (last ? end() : setAt(at + 1))}>
          {last ? t('tour.done') : t('tour.next')}
        </Button>
      </div>
    </Paper>
  );
}
