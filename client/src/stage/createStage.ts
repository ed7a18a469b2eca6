import { createEdgeCurveProgram } from '@sigma/edge-curve';
import Sigma from 'sigma';
import {
  createEdgeArrowProgram,
  DEFAULT_EDGE_ARROW_HEAD_PROGRAM_OPTIONS,
  EdgeLineProgram,
  EdgeRectangleProgram,
  type EdgeProgramType,
} from 'sigma/rendering';
import { curvatures, markLook, tieLook } from './appearance.ts';
import { type EdgeAttributes, type NodeAttributes, type StageContext } from './context.ts';
import { cameraController, EDGE, type CameraController } from './controllers/camera.ts';
import { dataController, makeGraph } from './controllers/data.ts';
import { dragController } from './controllers/drag.ts';
import { eventController, type StageEvents } from './controllers/events.ts';
import { pickingController } from './controllers/picking.ts';
import { resizeController } from './controllers/resize.ts';
import type { NodeLook } from '@sidos/api/formats/write';
import { looksOf } from './export/looks.ts';
import { sceneOf, type Scene } from './export/scene.ts';
import { drawLinks } from './layers/links.ts';
import { namesLayer } from './layers/names.ts';
import { drawOutline, type Area } from './layers/outline.ts';
import type { Picture } from '../view/picture.ts';
import { MarkProgram } from './programs/mark.ts';

/** A stage in a page: what the app may ask of it. */
export interface StageHandle {
  readonly context: StageContext;
  readonly camera: CameraController;
  /** Draws another picture of the same data; marks glide when the layout changed. */
  show: (picture: Picture) => void;
  /** Stands the keyboard on an entity, or nowhere. */
  walk: (node: number | null) => void;
  outline: (areas: readonly Area[]) => void;
  /** Places names anew, where something has come to lie over the stage or has gone. */
  rename: () => void;
  /** What is on the stage just now, for a picture of it. */
  scene: () => Scene;
  /** How each node is drawn just now, by its place in the data; nothing of those that are not seen. */
  looks: () => ReadonlyMap<number, NodeLook>;
  end: () => void;
}

/** Ties up to this many can be pointed at; more would make every movement of the pointer dear. */
const POINTED_TIES = 6000;
/** Ties above this many are hairlines, and not drawn while the camera moves. */
const HEAVY_TIES = 12_000;

/**
 * Draws a picture in an element.
 *
 * @param container an empty element with a width and a height
 * @param first what is drawn first; later pictures must be of the same data
 * @param events what the stage tells back
 */
export function createStage(container: HTMLElement, first: Picture, events: StageEvents): StageHandle {
  const { data } = first;
  const graph = makeGraph(data, first.placement.x, first.placement.y);
  const bows = curvatures(data.ties.from, data.ties.to, data.nodeCount);
  const shown: Pick<StageContext, 'picture' | 'hover'> = { picture: first, hover: null };
  const sigma = new Sigma<NodeAttributes, EdgeAttributes>(graph, container, {
    allowInvalidContainer: true,
    renderLabels: false,
    zIndex: true,
    nodeReducer: (_, { index, x, y }) => markLook(shown.picture, shown.hover, index, x, y),
    edgeReducer: (_, { index }) => tieLook(shown.picture, shown.hover, index, bows[index]),
    defaultNodeType: 'mark',
    defaultEdgeType: 'straight',
    nodeProgramClasses: { mark: MarkProgram },
    nodeHoverProgramClasses: { mark: MarkProgram },
    defaultDrawNodeHover: () => undefined,
    edgeProgramClasses: tiePrograms(data.tieCount),
    minEdgeThickness: 1.4,
    enableEdgeEvents: data.tieCount <= POINTED_TIES,
    hideEdgesOnMove: data.tieCount > HEAVY_TIES,
    stagePadding: EDGE,
    minCameraRatio: 0.02,
    maxCameraRatio: 6,
    zoomDuration: 180,
    doubleClickZoomingRatio: 1,
  });
  // The reducers read the same object, so that a new picture or hover is seen at the next refresh.
  const stage: StageContext = Object.assign(shown, {
    sigma,
    graph,
    bows,
    dragged: false,
    walked: null,
    plates: [],
  });
  // Marks keep the proportion to the layout that it was made for, whatever the size of the stage.
  sigma.setSetting('zoomToSizeRatioFunction', (ratio) => Math.sqrt(ratio) / fitScale(stage));
  sigma.setCustomBBox(first.placement.box);

  let areas: readonly Area[] = [];
  const names = namesLayer(stage, layer(sigma, 'names', {}));
  const outline = layer(sigma, 'outline', { beforeLayer: 'edges' });
  const links = layer(sigma, 'links', { beforeLayer: 'nodes' });
  sigma.resize(true);
  sigma.on('afterRender', () => {
    drawOutline(stage, areas, outline);
    drawLinks(stage, links);
    names.draw();
  });
  sigma.once('afterRender', () => events.onDrawn());

  const places = dataController(stage);
  const camera = cameraController(stage);
  const endEvents = eventController(stage, events, () => sigma.refresh());
  const endDrag = dragController(stage, events);
  const endPicking = pickingController(stage);
  places.moveTo(first, false);

  let settle = 0;
  sigma.getCamera().on('updated', () => {
    clearTimeout(settle);
    settle = window.setTimeout(() => events.onCamera(camera.place()), 250);
  });
  let ended = false;
  void document.fonts.ready.then(() => {
    if (ended) return;
    names.forgetWidths();
    sigma.scheduleRender();
  });
  const endResize = resizeController(stage);
  // What comes late, outlines say, may still be given to a stage that has ended: nothing is drawn there any more.
  const redraw = (): void => {
    if (!ended) sigma.scheduleRender();
  };
  sigma.refresh();

  return {
    context: stage,
    camera,
    show: (picture) => {
      // Where new data have come, the stage of the old is still told of them once.
      if (ended) return;
      const before = stage.picture;
      stage.picture = picture;
      stage.hover = null;
      if (before.placement !== picture.placement || before.pinned !== picture.pinned) {
        places.moveTo(picture, before.placement !== picture.placement);
      }
      sigma.refresh();
    },
    walk: (node) => {
      stage.walked = node;
      redraw();
    },
    outline: (next) => {
      areas = next;
      redraw();
    },
    rename: redraw,
    scene: () => sceneOf(stage, areas),
    looks: () => looksOf(stage),
    end: () => {
      ended = true;
      clearTimeout(settle);
      endResize();
      endEvents();
      endDrag();
      endPicking();
      places.end();
      sigma.kill();
    },
  };
}

function layer(
  sigma: Sigma<NodeAttributes, EdgeAttributes>,
  id: string,
  where: object,
): CanvasRenderingContext2D {
  sigma.createCanvasContext(id, { style: { pointerEvents: 'none' }, ...where });
  return sigma.getCanvases()[id].getContext('2d')!;
}

/** How ties are drawn: with width, curve and arrowhead, or as hairlines where there are very many. */
function tiePrograms(tieCount: number): Record<string, EdgeProgramType<NodeAttributes, EdgeAttributes>> {
  if (tieCount > HEAVY_TIES) {
    const hairline = EdgeLineProgram<NodeAttributes, EdgeAttributes>;
    return { straight: hairline, curved: hairline, arrow: hairline, curvedArrow: hairline };
  }
  return {
    straight: EdgeRectangleProgram,
    curved: createEdgeCurveProgram<NodeAttributes, EdgeAttributes>(),
    arrow: createEdgeArrowProgram<NodeAttributes, EdgeAttributes>(),
    curvedArrow: createEdgeCurveProgram<NodeAttributes, EdgeAttributes>({
      arrowHead: DEFAULT_EDGE_ARROW_HEAD_PROGRAM_OPTIONS,
    }),
  };
}

/** Pixels a unit of the layout takes when the first look is fitted, held where marks stay legible. */
function fitScale({ sigma }: StageContext): number {
  const box = sigma.getBBox();
  const { width, height } = sigma.getDimensions();
  const scale = Math.min(
    (width - 2 * EDGE) / Math.max(1, box.x[1] - box.x[0]),
    (height - 2 * EDGE) / Math.max(1, box.y[1] - box.y[0]),
  );
  return Math.min(1.25, Math.max(0.62, scale));
}
