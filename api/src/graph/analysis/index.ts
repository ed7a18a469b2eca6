export { AnalysisDesk } from './desk.ts';
export type { DeskLimits } from './line.ts';
export { measureCatalog } from './desk-measures.ts';
export { QUESTIONS, type QuestionName } from './handlers.ts';
export type { Report } from './tools.ts';
