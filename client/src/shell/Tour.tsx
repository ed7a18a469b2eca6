import { Button, Paper } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { setShell, useShell } from '../state/shell.ts';
import dialogStyle from './dialogs.module.css';

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
      className={dialogStyle.tour}
      onKeyDown={(event) => {
        if (event.key === 'Escape') end();
      }}
    >
      <div className="muted small">{t('tour.step', { number: at + 1, total: STEPS.length })}</div>
      <h2 id="tour-title">{t(`tour.${step}.title`)}</h2>
      <p>{t(`tour.${step}.text`)}</p>
      <div className={`row ${dialogStyle.apart}`}>
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
