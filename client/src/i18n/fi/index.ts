import type { Texts } from '../types.ts';
import { access } from './access.ts';
import { analysis } from './analysis.ts';
import { ask } from './ask.ts';
import { bridges } from './bridges.ts';
import { card } from './card.ts';
import { charts } from './charts.ts';
import { embeddedness } from './embeddedness.ts';
import { explore } from './explore.ts';
import { help } from './help.ts';
import { importing } from './importing.ts';
import { measures } from './measures.ts';
import { measuresDesk } from './measuresDesk.ts';
import { networks } from './networks.ts';
import { shell } from './shell.ts';
import { sources } from './sources.ts';
import { table } from './table.ts';
import { told } from './told.ts';
import { words } from './words.ts';

/** Kaikki suomenkieliset tekstit. */
export const fi: Texts = {
  access,
  analysis,
  ask,
  bridges,
  card,
  charts,
  embeddedness,
  explore,
  help,
  importing,
  sources,
  measures,
  measuresDesk,
  networks,
  shell,
  table,
  told,
  words,
};
