import { useRef, type ReactElement, type ReactNode } from 'react';
import { svgText } from '../../../components/save.ts';
import type { ReportParts } from './report.ts';
import { useOnce } from './useOnce.ts';

interface Props {
  /** Saves the report with the pictures that were drawn for it. */
  save: (pictures: ReportParts['pictures']) => void;
  onDone: () => void;
  /** The pictures of the report: drawings whose labels are their captions. */
  children?: ReactNode;
}

/** Makes a report: draws its pictures unseen, saves it once they are there, and says that it is done. */
export function UnseenReport({ save, onDone, children }: Props): ReactElement {
  const drawn = useRef<HTMLDivElement>(null);
  useOnce(() => {
    // A drawing within a drawing is part of it.
    const pictures = [...drawn.current!.querySelectorAll('svg')].filter(
      (picture) => picture.parentElement?.closest('svg') == null,
    );
    save(
      pictures.map((picture) => ({
        svg: svgText(picture),
        caption: picture.getAttribute('aria-label') ?? '',
        legend: [],
      })),
    );
    onDone();
  });
  return (
    <div hidden ref={drawn}>
      {children}
    </div>
  );
}
