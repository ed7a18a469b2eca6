// From its own file: this is read by processes that should start fast.
import { EngineLimit, InvalidInput, SidosError, StoreUnavailable, TimedOut } from '../../model/errors.ts';
import { positionOf, withoutPlace } from '../ask/position.ts';

/** What is wrong with the database file, and the remedy, from what the engine said on opening it. */
export function embeddedFault(error: unknown, file = 'in memory'): StoreUnavailable {
  const message = messageOf(error);
  if (/cannot be locked|\blocked\b/i.test(message)) {
    return new StoreUnavailable(
      `The database ${file} is in use by another process. Stop the other Sidos, or give this one a folder of its own with SIDOS_DATA.`,
    );
  }
  if (/permission denied|read-only file system|os error (2|13|20|30)\b/i.test(message)) {
    return new StoreUnavailable(
      `The database ${file} cannot be written (${lastLine(message)}). Give yourself write access to its folder, or choose another folder with SIDOS_DATA.`,
    );
  }
  if (/no space left/i.test(message)) {
    return new StoreUnavailable(`There is no space left on the disk of ${file}. Free some and start again.`);
  }
  return new StoreUnavailable(
    `The database ${file} is damaged (${lastLine(message)}). Nothing was changed. Move the file and what stands beside it under the same name (.wal) to another folder and start again: the documents are loaded anew.`,
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
      `The embedded engine cannot run this form of query (${text}). Write one chain of patterns instead of several joined by a comma, put conditions inside the nodes, or use a Neo4j (NEO4J_URI).`,
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
