import { brokerageMeasures } from './brokerage.ts';
import { cohesionGlobals, cohesionLists, cohesionMeasures, tieMeasures } from './cohesion.ts';
import { communityMeasures } from './communities.ts';
import { groupMeasures, groupNodeMeasures } from './groups.ts';
import { holesMeasures } from './holes.ts';
import { pieceGlobals, pieceLists, pieceMeasures, pieceTieMeasures } from './pieces.ts';
import { prominenceMeasures } from './prominence.ts';
import { type Measure } from './record.ts';
import { routeMeasures, routeTieMeasures } from './routes.ts';
import { twoModeGlobals, twoModeLists, twoModeMeasures } from './two-mode.ts';
import { groupGlobals, mixingGlobals, sizeGlobals } from './whole.ts';

/**
 * Every measure, in the order in which it is shown. To add one: write its file, add a record to its family in
 * this folder, and the command line and the desks have it.
 */
export const catalog: readonly Measure[] = [
  ...prominenceMeasures,
  ...routeMeasures,
  ...pieceMeasures,
  ...holesMeasures,
  ...brokerageMeasures,
  ...groupNodeMeasures,
  ...cohesionMeasures,
  ...communityMeasures,
  ...twoModeMeasures,
  ...routeTieMeasures,
  ...pieceTieMeasures,
  ...tieMeasures,
  ...sizeGlobals,
  ...pieceGlobals,
  ...cohesionGlobals,
  ...groupGlobals,
  ...mixingGlobals,
  ...twoModeGlobals,
  ...groupMeasures,
  ...pieceLists,
  ...twoModeLists,
  ...cohesionLists,
];
