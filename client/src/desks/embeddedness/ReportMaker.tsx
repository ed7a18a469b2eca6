import type { ChangeAnswer, EmbeddednessAnswer } from '@sidos/api/model';
import type { ReactElement } from 'react';
import { UnseenReport } from '../frame/report/UnseenReport.tsx';
import { SheetPicture } from './SheetPicture.tsx';
import { FEWEST_MEMBERS } from './suggestions.ts';
import { useChoices } from './useChoices.ts';
import { useChangeReport } from './useChangeReport.ts';
import { useSheetReport } from './useSheetReport.ts';

interface Props {
  sheet: EmbeddednessAnswer | undefined;
  change: ChangeAnswer | undefined;
  onDone: () => void;
}

/** The report of the part that is open. */
export function ReportMaker({ sheet, change, onDone }: Props): ReactElement | null {
  const { tab } = useChoices();
  if (tab === 'change') return change ? <ChangeReport answer={change} onDone={onDone} /> : null;
  return sheet ? <SheetReport answer={sheet} onDone={onDone} /> : null;
}

function SheetReport({ answer, onDone }: { answer: EmbeddednessAnswer; onDone: () => void }): ReactElement {
  const save = useSheetReport(answer);
  return (
    <UnseenReport save={save} onDone={onDone}>
      {answer.group.size >= FEWEST_MEMBERS && <SheetPicture answer={answer} />}
    </UnseenReport>
  );
}

function ChangeReport({ answer, onDone }: { answer: ChangeAnswer; onDone: () => void }): ReactElement {
  return <UnseenReport save={useChangeReport(answer)} onDone={onDone} />;
}
