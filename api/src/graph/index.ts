export { entityCard } from './card.ts';
export { counts, documentList, health } from './counts.ts';
export { layoutNetwork, markRadius, type LayoutNode, type LayoutTie } from './layout.ts';
export { neighbourhood } from './neighbours.ts';
export { outlines } from './outlines.ts';
export { networkPayload } from './payload.ts';
export { shortestPaths } from './paths.ts';
export { search } from './search.ts';
export { loadSnapshot, SnapshotSource, type Snapshot } from './snapshot.ts';
