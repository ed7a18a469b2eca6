import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { currentStage } from './current.ts';
import { onScreen, projection } from './context.ts';
import stageStyle from './stage.module.css';

type Point = readonly [number, number];

/** Whether a point lies inside a polygon (even–odd rule). */
function isInside([x, y]: Point, polygon: readonly Point[]): boolean {
  let inside = false;
  polygon.forEach(([ax, ay], i) => {
    const [bx, by] = polygon[(i + 1) % polygon.length];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
}

/** Ids of the entities seen inside a line drawn on the stage. */
function enclosed(line: readonly Point[]): string[] {
  const stage = currentStage();
  if (!stage) return [];
  const { graph, picture } = stage.context;
  const screen = projection(stage.context);
  return graph.filterNodes(
    (_, { index, x, y }) => picture.seen.nodes[index] === 1 && isInside(onScreen(screen, x, y), line),
  );
}

interface Props {
  /** What was enclosed, and whether it is added to the selection. */
  onDone: (ids: string[], add: boolean) => void;
}

/** A sheet over the stage on which a line is drawn around what is to be selected. */
export function Lasso({ onDone }: Props): ReactElement {
  const { t } = useTranslation('explore');
  const [line, setLine] = useState<Point[]>([]);
  const at = (event: React.PointerEvent): Point => {
    const corner = event.currentTarget.getBoundingClientRect();
    return [event.clientX - corner.left, event.clientY - corner.top];
  };
  return (
    <div
      className={stageStyle.lasso}
      data-testid="lasso"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setLine([at(event)]);
      }}
      onPointerMove={(event) => {
        if (event.buttons !== 1) return;
        const point = at(event);
        setLine((points) => [...points, point]);
      }}
      onPointerUp={(event) => {
        if (line.length > 2) onDone(enclosed(line), event.shiftKey || event.ctrlKey || event.metaKey);
        setLine([]);
      }}
    >
      <svg width="100%" height="100%" aria-hidden="true">
        {line.length > 1 && <path d={`M${line.map((point) => point.join(' ')).join('L')}Z`} />}
      </svg>
      <p className={stageStyle.note} role="status">
        {t('lassoHint')}
      </p>
    </div>
  );
}
