import type { ChangeAnswer, EmbeddednessAnswer, GroupsAnswer } from '@sidos/api/model';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { UnseenReport } from '../frame/report/UnseenReport.tsx';
import { SEVERAL_KEYS } from './choiceTypes.ts';
import { SeveralPicture } from './SeveralPicture.tsx';
import { SheetPicture } from './SheetPicture.tsx';
import { FEWEST_MEMBERS } from './suggestions.ts';
import { useChoices } from './useChoices.ts';
import { useChangeReport } from './useChangeReport.ts';
import { useSeveralReport } from './useSeveralReport.ts';
import { useSheetReport } from './useSheetReport.ts';

interface Props {
  sheet: EmbeddednessAnswer | undefined;
  several: GroupsAnswer | undefined;
  change: ChangeAnswer | undefined;
  onDone: () => void;
}

/** The report of the part that is open. */
export function ReportMaker({ sheet, several, change, onDone }: Props): ReactElement | null {
  const { tab } = useChoices();
  if (tab === 'change') return change ? <ChangeReport answer={change} onDone={onDone} /> : null;
  if (tab === 'several') return several ? <SeveralReport answer={several} onDone={onDone} /> : null;
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

/** Groups drawn on a page at most; the table has them all. */
const MOST_DRAWN_GROUPS = 30;

function SeveralReport({ answer, onDone }: { answer: GroupsAnswer; onDone: () => void }): ReactElement {
  const { t } = useTranslation('embeddedness');
  const enough = answer.groups.filter(({ inside }) => inside !== null);
  const drawn = [...enough].sort((a, b) => b.group.size - a.group.size).slice(0, MOST_DRAWN_GROUPS);
  return (
    <UnseenReport save={useSeveralReport(answer)} onDone={onDone}>
      {drawn.length > 0 && (
        <SeveralPicture
          groups={drawn}
          keys={SEVERAL_KEYS}
          label={t('several.picture', { shown: drawn.length, total: enough.length })}
          width={900}
          names={230}
        />
      )}
    </UnseenReport>
  );
}
