import type { ChangeAnswer, EmbeddednessAnswer } from '@sidos/api/model';
import { useRef, type ReactElement } from 'react';
import { svgText } from '../../components/save.ts';
import { SheetPicture } from './SheetPicture.tsx';
import { useChoices } from './useChoices.ts';
import { useChangeReport } from './useChangeReport.ts';
import { useSheetReport } from './useSheetReport.ts';
import { useOnce } from '../frame/report/useOnce.ts';

interface Props {
  sheet: EmbeddednessAnswer | undefined;
  change: ChangeAnswer | undefined;
  onDone: () => void;
}

/** Saves the report of the part that is open, and says that it is done. */
export function ReportMaker({ sheet, change, onDone }: Props): ReactElement | null {
  const { tab } = useChoices();
  if (tab === 'change') return change ? <ChangeReport answer={change} onDone={onDone} /> : null;
  return sheet ? <SheetReport answer={sheet} onDone={onDone} /> : null;
}

/** The picture of the figures is drawn for it, unseen. */
function SheetReport({ answer, onDone }: { answer: EmbeddednessAnswer; onDone: () => void }): ReactElement {
  const picture = useRef<SVGSVGElement>(null);
  const save = useSheetReport(answer);
  useOnce(() => {
    save(picture.current ? svgText(picture.current) : null);
    onDone();
  });
  return (
    <div hidden>
      <SheetPicture answer={answer} svgRef={picture} />
    </div>
  );
}

function ChangeReport({ answer, onDone }: { answer: ChangeAnswer; onDone: () => void }): null {
  const save = useChangeReport(answer);
  useOnce(() => {
    save();
    onDone();
  });
  return null;
}
