export { putInPlace } from './files.ts';
export { inWords, type Counts } from './lines.ts';
export { checkBackup } from './read.ts';
export { restoreBackup } from './restore.ts';
export { makeBackup } from './write.ts';
