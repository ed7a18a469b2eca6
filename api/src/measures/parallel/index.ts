/** Work on routes split over threads; for the server and the command line, not for the browser. */
export * from './pool.ts';
