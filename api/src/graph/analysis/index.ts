export { analysisOf } from './analysis.ts';
export { metaOf } from './meta.ts';
export { AnalysisDesk } from './desk.ts';
export { groupedBy, ungroupedActors } from './grouping.ts';
export type { DeskLimits } from './line.ts';
export { measureCatalog } from './desk-measures.ts';
export { QUESTIONS, type QuestionName } from './handlers.ts';
export { REQUESTS } from './requests.ts';
export type { Report } from './tools.ts';
