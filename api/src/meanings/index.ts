export * from './people/index.ts';
