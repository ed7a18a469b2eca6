import { Button, Progress } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { tell } from '../../actions/speak.ts';
import { useWords } from '../../i18n/useWords.ts';
import { changeView } from '../../state/viewStore.ts';
import { Refusal } from '../../components/Refusal.tsx';
import { DryRun } from './DryRun.tsx';
import { Pick } from './Pick.tsx';
import { TableCard } from './TableCard.tsx';
import { bring, stop, undo, useRoom } from './room.ts';
import roomStyle from './import.module.css';

/** Files picked, read, tried row by row, and brought in. */
export function ImportRoom({ close }: { close: () => void }): ReactElement {
  const { t } = useTranslation('importing');
  const { look, error, done, doing } = useRoom();
  return (
    <div className={roomStyle.room} data-testid="import-room">
      {done === null && <Pick />}
      {error !== null && <Refusal error={error} otherwise={t('offline')} />}
      {done === null &&
        look?.tables.map((table) => <TableCard key={`${table.file} ${table.sheet}`} table={table} />)}
      {done === null && look?.summary && <DryRun summary={look.summary} />}
      {done === null && look !== null && look.summary === null && doing === null && <p>{t('noRecipe')}</p>}
      <Foot close={close} />
    </div>
  );
}

/** What is being done with how far it is, and what can be done next. */
function Foot({ close }: { close: () => void }): ReactElement {
  const { t } = useTranslation('importing');
  const words = useWords();
  const client = useQueryClient();
  const { look, doing, step, done, undone } = useRoom();
  const summary = look?.summary ?? null;
  const bringAll = async () => {
    if (!(await bring())) return;
    await client.invalidateQueries();
    const { done: brought } = useRoom.getState();
    if (brought !== null) tell(t('brought', { rows: words.number(rowsOf(brought.summary)) }), 6_000);
  };
  const undoAll = async () => {
    if (await undo()) await client.invalidateQueries();
  };
  if (doing !== null)
    return (
      <div className={roomStyle.end} role="status">
        <span>{t(`doing.${doing}`)}</span>
        {step !== null && <span className="muted">{t(`step.${stepOf(step.step)}`)}</span>}
        <Progress
          value={step === null ? 100 : step.done * 100}
          animated={step === null}
          className={roomStyle.bar}
          aria-label={t(`doing.${doing}`)}
        />
        <Button size="xs" variant="default" onClick={stop}>
          {t('stop')}
        </Button>
      </div>
    );
  if (done !== null)
    return (
      <>
        <p role="status">
          {undone
            ? t('undone')
            : t('inNow', {
                rows: words.number(rowsOf(done.summary)),
                entities: words.amount('entity', done.entities),
                ties: words.amount('tie', done.relations),
              })}
        </p>
        <DryRun summary={done.summary} />
        <div className={roomStyle.end}>
          <Button
            data-autofocus
            onClick={() => {
              changeView({ panel: 'network' });
              close();
            }}
          >
            {t('toNetwork')}
          </Button>
          {!undone && (
            <Button variant="default" onClick={() => void undoAll()}>
              {t('undo')}
            </Button>
          )}
          {!undone && done.summary.replaces.length > 0 && <span className="muted">{t('undoReplaced')}</span>}
        </div>
      </>
    );
  if (look === null) return <></>;
  const rows = summary === null ? 0 : rowsOf(summary);
  return (
    <div className={roomStyle.end}>
      <Button disabled={summary === null || rows === 0} onClick={() => void bringAll()}>
        {t('bring', { count: rows })}
      </Button>
      <span className="muted">{t('nothingYet')}</span>
    </div>
  );
}

const STEPS = ['read', 'layout', 'write'] as const;

function stepOf(step: string): (typeof STEPS)[number] {
  return STEPS.find((one) => one === step) ?? 'read';
}

function rowsOf({
  create,
  update,
  unchanged,
}: {
  create: number;
  update: number;
  unchanged: number;
}): number {
  return create + update + unchanged;
}
