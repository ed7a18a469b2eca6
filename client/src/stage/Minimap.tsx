import { useEffect, useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { boxAround, seenNodes } from '../graph/placement.ts';
import { useNet } from '../view/network.ts';
import { useStage } from './current.ts';
import { onScreen, projection } from './context.ts';
import stageStyle from './stage.module.css';

const WIDTH = 160;
const HEIGHT = 104;

/** The whole at a glance, with a frame around what the stage shows; a press or a drag moves there. */
export function Minimap(): ReactElement {
  const { t } = useTranslation('explore');
  const { data, seen, palette } = useNet();
  const stage = useStage((state) => state.stage);
  const canvas = useRef<HTMLCanvasElement>(null);
  const scale = useRef({ factor: 1, left: 0, top: 0 });

  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!stage || !context) return;
    const dense = devicePixelRatio;
    const draw = (): void => {
      const { graph, picture, sigma } = stage.context;
      const shown = seenNodes(picture.seen);
      const x = new Float64Array(picture.data.nodeCount);
      const y = new Float64Array(picture.data.nodeCount);
      graph.forEachNode((_, at) => {
        x[at.index] = at.x;
        y[at.index] = at.y;
      });
      const box = boxAround(x, y, shown, 30);
      const factor = Math.min(WIDTH / (box.x[1] - box.x[0]), HEIGHT / (box.y[1] - box.y[0]));
      const left = (WIDTH - (box.x[1] - box.x[0]) * factor) / 2 - box.x[0] * factor;
      const top = (HEIGHT + (box.y[1] - box.y[0]) * factor) / 2 + box.y[0] * factor;
      scale.current = { factor, left, top };
      context.setTransform(dense, 0, 0, dense, 0, 0);
      context.clearRect(0, 0, WIDTH, HEIGHT);
      for (const i of shown) {
        context.fillStyle = picture.light && !picture.light.nodes.has(i) ? palette.unlit : picture.colours[i];
        context.fillRect(left + x[i] * factor - 0.8, top - y[i] * factor - 0.8, 1.6, 1.6);
      }
      const screen = projection({ sigma });
      const { width, height } = sigma.getDimensions();
      const corner = (px: number, py: number): [number, number] => [
        left + ((px - screen.dx) / screen.scale) * factor,
        top - ((screen.dy - py) / screen.scale) * factor,
      ];
      const [x0, y0] = corner(0, 0);
      const [x1, y1] = corner(width, height);
      context.strokeStyle = palette.chosen;
      context.lineWidth = 1.5;
      context.strokeRect(x0, y0, x1 - x0, y1 - y0);
    };
    let frame = 0;
    const later = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(draw);
    };
    draw();
    stage.context.sigma.on('afterRender', later);
    return () => {
      cancelAnimationFrame(frame);
      stage.context.sigma.off('afterRender', later);
    };
  }, [stage, data, seen, palette]);

  const move = (event: React.PointerEvent): void => {
    const corner = canvas.current?.getBoundingClientRect();
    if (!stage || !corner || event.buttons !== 1) return;
    const { factor, left, top } = scale.current;
    const x = (event.clientX - corner.left - left) / factor;
    const y = (top - (event.clientY - corner.top)) / factor;
    const { sigma } = stage.context;
    const [px, py] = onScreen(projection({ sigma }), x, y);
    const framed = sigma.viewportToFramedGraph({ x: px, y: py });
    sigma.getCamera().setState({ x: framed.x, y: framed.y });
  };
  return (
    <canvas
      ref={canvas}
      className={stageStyle.minimap}
      data-on-stage
      role="img"
      aria-label={t('minimap')}
      width={WIDTH * devicePixelRatio}
      height={HEIGHT * devicePixelRatio}
      style={{ width: WIDTH, height: HEIGHT }}
      onPointerDown={move}
      onPointerMove={move}
    />
  );
}
