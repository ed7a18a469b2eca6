export { putInPlace } from './files.ts';
export { inWords, type Counts } from './lines.ts';
export { checkBackup, type Checked } from './read.ts';
export { restoreBackup } from './restore.ts';
export { makeBackup, type Backup, type BackupWork } from './write.ts';
