export { bringIn, lookAtImport, removeSources, switchSources } from './bring.ts';
export { PRESETS } from './recipes/recognise.ts';
export { sourceOf, sourceRows } from './rows.ts';
