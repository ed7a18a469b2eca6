/** First file of a thread: makes it read TypeScript, then starts the worker. */
import { register } from 'tsx/esm/api';

register();
await import('./analysis.worker.ts');
