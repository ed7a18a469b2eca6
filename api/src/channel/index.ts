export { callServer, findServer, type Call } from './call.ts';
export { readPlace, type Place } from './place.ts';
export { openChannel, type Perform, type Request } from './serve.ts';
