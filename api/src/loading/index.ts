export { checkAgainstText, findSourceText, sourceNotes, type SourceNote } from './check.ts';
export {
  changeSources,
  loadFiles,
  loadSources,
  loadRecordBytes,
  type LoadOptions,
  type LoadProgress,
  type LoadSummary,
} from './load.ts';
export { openExport } from './export-file.ts';
export { mergeRecords } from './merge.ts';
export { readRecordFiles, recordBytes, refuse, type RecordBytes, type Source } from './read.ts';
export { REFERENCE_DOCUMENT, referenceFor, referenceRegions, type ReferenceRegion } from './reference.ts';
export { seedFiles } from './files.ts';
export { recordsOf, rowsOf, ROWS_A_PAGE, withRecords, withRows } from './pages.ts';
export { isSame } from './same.ts';
export type { SourceChange } from './layers.ts';
export type { SourceTurn } from './source-turn.ts';
