import type { Route } from '../route.ts';
import { analysisRoutes } from './analysis.ts';
import { askRoutes } from './ask.ts';
import { changeRoutes } from './changes.ts';
import { exploreRoutes } from './explore.ts';
import { importRoutes } from './imports.ts';
import { networkRoutes } from './network.ts';
import { networksRoutes } from './networks.ts';
import { patternRoutes } from './pattern.ts';
import { peopleRoutes } from './people.ts';
import { sessionRoutes } from './session.ts';
import { viewRoutes } from './views.ts';

/** The table of routes: a new route is a record in one of these files. */
export const ROUTES: readonly Route[] = [
  ...networkRoutes,
  ...exploreRoutes,
  ...askRoutes,
  ...patternRoutes,
  ...viewRoutes,
  ...importRoutes,
  ...peopleRoutes,
  ...sessionRoutes,
  ...changeRoutes,
  ...analysisRoutes,
  ...networksRoutes,
];
