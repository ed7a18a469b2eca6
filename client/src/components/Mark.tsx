import { ENTITY_TYPE, type EntityType, type MarkShape } from '@sidos/api/model';
import type { ReactElement } from 'react';
import partStyle from './parts.module.css';

const SHAPES: Record<MarkShape, (colour: string) => ReactElement> = {
  disc: (colour) => <circle cx="6" cy="6" r="5" fill={colour} />,
  dot: (colour) => <circle cx="6" cy="6" r="3.6" fill={colour} />,
  square: (colour) => <rect x="1.5" y="1.5" width="9" height="9" fill={colour} />,
  hexagon: (colour) => <path d="M.6 6 3.3 1.3h5.4L11.4 6 8.7 10.7H3.3Z" fill={colour} />,
  ring: (colour) => <circle cx="6" cy="6" r="4.2" fill="none" stroke={colour} strokeWidth="2.2" />,
  diamond: (colour) => <path d="M6 .4 11.6 6 6 11.6.4 6Z" fill={colour} />,
  triangle: (colour) => <path d="M6 .6 11.4 10 .6 10Z" fill={colour} />,
  page: (colour) => <path d="M2.5 1h5l2 2v8h-7Z" fill="none" stroke={colour} strokeWidth="1.4" />,
};

/** The mark of a type as the stage draws it, for legends, lists and cards. Shape and colour both tell the type. */
export function Mark({ type, colour }: { type: EntityType; colour: string }): ReactElement {
  return (
    <svg data-mark className={partStyle.mark} width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      {SHAPES[ENTITY_TYPE[type].shape](colour)}
    </svg>
  );
}
