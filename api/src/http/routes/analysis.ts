import { measureCatalog, QUESTIONS, type QuestionName } from '../../graph/analysis/index.ts';
import { MeasureCatalog } from '../../model/index.ts';
import { route, workRoute, type Route } from '../route.ts';

const names = Object.keys(QUESTIONS) as QuestionName[];

/** The questions of the desks: bridges, embeddedness, all measures. */
export const analysisRoutes: Route[] = [
  route({
    method: 'get',
    path: '/analysis/catalog',
    summary: 'The measures that the desks can offer.',
    right: 'read',
    cost: 'cheap',
    answer: MeasureCatalog,
    handler: () => Promise.resolve(measureCatalog()),
  }),
  ...names.map((name) =>
    workRoute({
      path: `/analysis/${name}`,
      summary: QUESTIONS[name].summary,
      right: 'read',
      body: QUESTIONS[name].request,
      answer: QUESTIONS[name].answer,
      work: async ({ body, signal, caller }, { analyses, snapshots }, report) =>
        analyses.ask({ snapshot: await snapshots.get(), name, request: body, caller, signal, report }),
    }),
  ),
];
