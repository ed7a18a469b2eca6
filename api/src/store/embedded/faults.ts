// From its own file: this is read by processes that should start fast.
import {
  DiskFull,
  EngineLimit,
  InvalidInput,
  SidosError,
  StoreDamaged,
  StoreUnavailable,
  TimedOut,
} from '../../model/errors.ts';
import { newerFault } from '../marks.ts';
import { positionOf, withoutPlace } from '../ask/position.ts';

/** What is wrong with the database file, and the remedy, from what the engine said on opening it. */
export function openFault(error: unknown, file = 'in memory'): StoreUnavailable {
  if (error instanceof StoreUnavailable) return error;
  const message = messageOf(error);
  if (/cannot be locked|\blocked\b/i.test(message)) {
    return new StoreUnavailable(
      `The database ${file} is in use by another process. Stop the other Sidos, or give this one a folder of its own with SIDOS_DATA.`,
    );
  }
  const fault = roomFault(message, file) ?? accessFault(message, file);
  if (fault !== undefined) return fault;
  if (/newer (version|release)/i.test(message)) return newerFault(file);
  if (/sidecar WAL .* holds files of another database/i.test(message)) {
    return new StoreDamaged(
      `The log folder ${file}.wal is there and the database ${file} is not, or belongs to another one. Bring back the file that the log belongs to, or add --set-aside to the command: the log is then moved to a folder of its own and a new database is made.`,
    );
  }
  return damagedFault(file, lastLine(message));
}

/** Why a write, a copy or the closing of an open database failed; other errors come through. */
export function writeFault(error: unknown, file = 'in memory'): unknown {
  if (error instanceof SidosError) return error;
  const message = messageOf(error);
  const fault = roomFault(message, file) ?? accessFault(message, file);
  if (fault !== undefined) return fault;
  if (/DatabaseClosed|database is closed|after close/i.test(message)) {
    return new StoreUnavailable(
      'The database is being closed; nothing of this was kept. Start Sidos and try again.',
    );
  }
  return error;
}

/** Why a database could not be closed: all that was saved is in its log, from where the next start takes it. */
export function closeFault(error: unknown, file = 'in memory'): unknown {
  const fault = writeFault(error, file);
  if (!(fault instanceof DiskFull)) return fault;
  return new DiskFull(
    `There is no space left on the disk of ${file}, so its log could not be cleared away. Nothing that was saved is lost; free some space before you start Sidos again.`,
  );
}

/** What was removed is gone from the data, but there was no room for a file without the old pages that hold it. */
export function notPurged(file = 'in memory'): string {
  return `What was removed is gone from the data, but its old pages are still in ${file}: there is no space left on the disk to write the file anew. Free some space and start Sidos again; the file is then written anew.`;
}

/** The file is there and the log folder is not, which holds what was written since it was opened last. */
export function logMissingFault(file: string): StoreDamaged {
  return new StoreDamaged(
    `The database ${file} was copied while it was in use, without its log folder ${file}.wal: what was saved since Sidos was started then is not in it. Copy that folder to its place too, or add --set-aside to the command: the file is moved to a folder of its own and what it holds is taken over.`,
  );
}

function damagedFault(file: string, reason: string): StoreDamaged {
  return new StoreDamaged(
    `The database ${file} is damaged (${reason}). Nothing was changed. Bring in a backup with "npx sidos restore FILE --set-aside", or add --set-aside to this command: the damaged files are moved to a folder of their own and what can still be read of them is taken over. Where nothing can be, the documents that come with Sidos are loaded anew, and saved views, questions and records of your own are gone.`,
  );
}

/** No room: a full disk, a full share of it, a limit on the size of files. */
function roomFault(message: string, file: string): DiskFull | undefined {
  if (
    !/no space left|quota exceeded|file too large|os error (27|28|122)\b|ENOSPC|EDQUOT|EFBIG/i.test(message)
  )
    return undefined;
  return new DiskFull(
    `There is no space left on the disk of ${file}: this was not kept, all that was saved before is. Free some space and try again.`,
  );
}

function accessFault(message: string, file: string): StoreUnavailable | undefined {
  if (!/permission denied|read-only file system|os error (2|13|20|30)\b|input\/output error/i.test(message))
    return undefined;
  return new StoreUnavailable(
    `The database ${file} cannot be written (${lastLine(message)}). Give yourself write access to its folder, or choose another folder with SIDOS_DATA.`,
  );
}

/** What was wrong with a user's own query and where, from what the embedded engine said. */
export function askFault(error: unknown, cypher: string): SidosError {
  if (error instanceof SidosError) return error;
  const message = messageOf(error);
  const text = withoutPlace(
    message.replace(/^(Query|Database|Transaction) error: /, '').replace(/^GRAFEO-\w+: /, ''),
  );
  if (/GRAFEO-Q003|timeout error/.test(message)) {
    return new TimedOut(
      'The query ran longer than the embedded engine allows and was ended. Narrow it with WHERE or LIMIT.',
    );
  }
  if (/read-only/i.test(message)) {
    return new InvalidInput(
      'The query would change the data; here it can only be read. Use MATCH and RETURN.',
    );
  }
  if (/panic|Expected node ID|out of bounds|overflow|assertion|internal error/i.test(message)) {
    return new EngineLimit(
      `The embedded engine cannot run this form of query (${text}). Give each node a label, as in (n:Entity), write one chain of patterns instead of several joined by a comma, put conditions inside the nodes, or use a Neo4j (NEO4J_URI).`,
    );
  }
  const position = positionOf(message, cypher);
  if (/\(\w*:\w+\|/.test(cypher)) {
    return new InvalidInput(
      `The embedded engine does not know (n:A|B). Write (n) and WHERE n:A OR n:B. It said: ${text}`,
      [],
      position,
    );
  }
  return new InvalidInput(`The query is not right: ${text}`, [], position);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function lastLine(message: string): string {
  return message.replace(/^Database error: /, '').replace(/^GRAFEO-\w+: /, '');
}
