import { boxAround, type Box } from '../../graph/placement.ts';
import { projection, type StageContext } from '../context.ts';
import { coveredNow } from '../covered.ts';

/** Where a camera stands: the middle of the screen in sigma's framed coordinates, and how far away. */
interface CameraPlace {
  x: number;
  y: number;
  ratio: number;
}

const PADDING = 56;
/** Room that sigma leaves at the edges, and we where a panel takes its place. */
export const EDGE = 36;
/** Pixels beside the left panel that a picture is worth being moved to. */
const LEAST = 200;
/** The whole picture, where nothing lies over the stage. */
const WHOLE: CameraPlace = { x: 0.5, y: 0.5, ratio: 1 };

/** Motion of the camera in milliseconds; none where the user asks for reduced motion. */
export function duration(milliseconds = 220): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : milliseconds;
}

/** Moves the camera of a stage. */
export interface CameraController {
  zoom: (factor: number) => void;
  pan: (dx: number, dy: number) => void;
  fitAll: () => void;
  fit: (nodes: Iterable<number>) => void;
  flyTo: (node: number) => void;
  /** Moves a mark that a panel lies over into sight; one that is seen stays where it is. */
  uncover: (node: number) => void;
  /** Where the camera stands; null where it shows the whole picture. */
  place: () => CameraPlace | null;
  /** Stands the camera there, or where the whole picture is in sight beside the left panel. */
  stand: (place: CameraPlace | null) => void;
  /** Shows the whole picture again where it was shown and the left panel has come to lie over it, or has gone. */
  keepWhole: () => void;
}

/** The camera of a stage, with the ways to move it. */
export function cameraController(stage: StageContext): CameraController {
  const { sigma, graph } = stage;
  const camera = sigma.getCamera();
  const go = (place: Partial<CameraPlace>): void => {
    const time = duration();
    if (time === 0) camera.setState(place);
    else void camera.animate(place, { duration: time, easing: 'quadraticInOut' });
  };

  /** Brings a point of the graph to the middle of what no panel covers. */
  const centre = (point: { x: number; y: number }, ratio: number): void => {
    const { left, right, bottom } = coveredNow(sigma.getContainer());
    const { x, y } = sigma.graphToViewport(point);
    // Pixels are worth as much of the graph as the ratio says that is flown to.
    const worth = ratio / camera.getState().ratio;
    const to = sigma.viewportToFramedGraph({
      x: x + (worth * (right - left)) / 2,
      y: y + (worth * bottom) / 2,
    });
    go({ x: to.x, y: to.y, ratio });
  };

  let whole = WHOLE;
  let coveredThen = 0;
  /** On a narrow window the left panel lies over the stage; a card does so for a while only, and moves nothing. */
  const home = (): CameraPlace => {
    const { left } = coveredNow(sigma.getContainer());
    coveredThen = left;
    const { width, height } = sigma.getDimensions();
    const { scale } = projection(stage);
    if (left === 0 || left > width - LEAST) return WHOLE;
    const { x, y } = stage.picture.placement.box;
    const atOne = scale * camera.getState().ratio;
    const room = width - left - 2 * EDGE;
    const ratio = Math.max(1, ((x[1] - x[0]) * atOne) / room, ((y[1] - y[0]) * atOne) / (height - 2 * EDGE));
    const shifted = sigma.viewportToFramedGraph(
      { x: (width - left) / 2, y: height / 2 },
      { cameraState: { x: 0.5, y: 0.5, angle: 0, ratio } },
    );
    return { x: shifted.x, y: 0.5, ratio };
  };
  const isWhole = (): boolean => {
    const { x, y, ratio } = camera.getState();
    return [x - whole.x, y - whole.y, ratio - whole.ratio].every((off) => Math.abs(off) < 1e-3);
  };
  const stand = (place: CameraPlace | null): void => {
    if (place === null) whole = home();
    camera.setState(place ?? whole);
  };

  const fitBox = (box: Box, closest: number): void => {
    const { width, height } = sigma.getDimensions();
    const { left, right, bottom } = coveredNow(sigma.getContainer());
    const atOne = projection(stage).scale * camera.getState().ratio;
    const wide = ((box.x[1] - box.x[0]) * atOne) / Math.max(1, width - left - right - 2 * PADDING);
    const tall = ((box.y[1] - box.y[0]) * atOne) / Math.max(1, height - bottom - 2 * PADDING);
    const middle = { x: (box.x[0] + box.x[1]) / 2, y: (box.y[0] + box.y[1]) / 2 };
    centre(middle, Math.max(wide, tall, closest));
  };

  const fit = (nodes: Iterable<number>): void => {
    const ids = stage.picture.data.nodes.id;
    const places = [...nodes].map((i) => graph.getNodeAttributes(ids[i]));
    if (places.length === 0) return;
    const x = places.map((place) => place.x);
    const y = places.map((place) => place.y);
    fitBox(boxAround(x, y, x.keys(), 10), 0.12);
  };

  return {
    zoom: (factor) => go({ ratio: camera.getBoundedRatio(camera.getState().ratio / factor) }),
    pan: (dx, dy) => {
      const { width, height } = sigma.getDimensions();
      const to = sigma.viewportToFramedGraph({ x: width / 2 + dx, y: height / 2 + dy });
      go({ x: to.x, y: to.y });
    },
    fitAll: () => fit([...stage.picture.seen.nodes.keys()].filter((i) => stage.picture.seen.nodes[i] === 1)),
    fit,
    flyTo: (node) => {
      const { x, y } = graph.getNodeAttributes(stage.picture.data.nodes.id[node]);
      centre({ x, y }, Math.min(camera.getState().ratio, 0.45));
    },
    uncover: (node) => {
      if (camera.isAnimated()) return;
      const { width, height } = sigma.getDimensions();
      const { left, right, bottom } = coveredNow(sigma.getContainer());
      const { x, y } = sigma.graphToViewport(graph.getNodeAttributes(stage.picture.data.nodes.id[node]));
      const off = {
        x: Math.max(0, x - (width - right - PADDING)) - Math.max(0, left + PADDING - x),
        y: Math.max(0, y - (height - bottom - PADDING)),
      };
      const covered = x > width - right || x < left || y > height - bottom;
      const onStage = x >= 0 && x <= width && y >= 0 && y <= height;
      if (!covered || !onStage) return;
      const to = sigma.viewportToFramedGraph({ x: width / 2 + off.x, y: height / 2 + off.y });
      go({ x: to.x, y: to.y });
    },
    place: () => {
      const { x, y, ratio } = camera.getState();
      return isWhole() ? null : { x, y, ratio };
    },
    stand,
    keepWhole: () => {
      if (isWhole() && coveredNow(sigma.getContainer()).left !== coveredThen) stand(null);
    },
  };
}
