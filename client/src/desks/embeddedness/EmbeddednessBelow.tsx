import type { ReactElement } from 'react';
import { Working } from '../frame/Working.tsx';
import { ChangeTable } from './ChangeTable.tsx';
import { MemberTable } from './MemberTable.tsx';
import { SeveralTable } from './SeveralTable.tsx';
import { TiesTable } from './TiesTable.tsx';
import { useChange, useSeveral, useSheet, useTiesBehind } from './useAnswers.ts';
import { useChoices } from './useChoices.ts';
import { useStagePaint } from './useStagePaint.ts';
import windowStyle from '../../styles/window.module.css';

/**
 * The table of the part that is open, under the stage; nothing where that part has none or it is closed. It is there
 * as long as the desk is, so it paints the stage too.
 */
export function EmbeddednessBelow(): ReactElement | null {
  const { tab, table, behind } = useChoices();
  useStagePaint();
  if (tab === 'sheet') return behind === null ? null : <Behind />;
  if (!table) return null;
  if (tab === 'several') return <Several />;
  return tab === 'members' ? <Members /> : <Change />;
}

function Members(): ReactElement | null {
  const request = useSheet();
  const { answer, state } = request;
  if (state === 'idle' || answer?.members.length === 0) return null;
  return (
    <section className={windowStyle.below} data-testid="below">
      {answer ? <MemberTable answer={answer} /> : <Working request={request} />}
    </section>
  );
}

function Behind(): ReactElement | null {
  const request = useTiesBehind();
  const { answer, state } = request;
  if (state === 'idle') return null;
  return (
    <section className={windowStyle.below} data-testid="below">
      {answer ? <TiesTable answer={answer} /> : <Working request={request} />}
    </section>
  );
}

function Several(): ReactElement | null {
  const request = useSeveral();
  const { answer, state } = request;
  if (state === 'idle' || answer?.groups.length === 0) return null;
  return (
    <section className={windowStyle.below} data-testid="below">
      {answer ? <SeveralTable answer={answer} /> : <Working request={request} />}
    </section>
  );
}

function Change(): ReactElement | null {
  const request = useChange();
  const { answer, state } = request;
  if (state === 'idle' || answer?.ties.length === 0) return null;
  return (
    <section className={windowStyle.below} data-testid="below">
      {answer ? <ChangeTable answer={answer} /> : <Working request={request} />}
    </section>
  );
}
