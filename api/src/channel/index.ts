export { callServer, findServer } from './call.ts';
export { readPlace } from './place.ts';
export { openChannel, type Perform } from './serve.ts';
