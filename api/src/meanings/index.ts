export * from './clusters.ts';
export { type Columns } from './columns.ts';
export * from './containment.ts';
export * from './facts.ts';
export * from './marks.ts';
export * from './meeting.ts';
export * from './people/index.ts';
export * from './places.ts';
export * from './ways.ts';
