export { bringIn, lookAtImport, removeSources, switchSources, type ImportOrder } from './bring.ts';
export { PRESETS } from './recipes/recognise.ts';
export { sourceOf, sourceRows } from './rows.ts';
