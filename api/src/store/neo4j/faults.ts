import {
  DiskFull,
  EngineLimit,
  InvalidInput,
  SidosError,
  StoreUnavailable,
  TimedOut,
} from '../../model/errors.ts';
import type { AskRequest } from '../../model/ask.ts';
import { positionOf, withoutPlace } from '../ask/position.ts';
import type { Neo4jOptions } from './driver.ts';

/** What the driver or the server said, as a fault of Sidos with its remedy; other errors come through. */
export function neo4jFault(error: unknown, { uri, user, database }: Neo4jOptions): unknown {
  if (error instanceof SidosError) return error;
  const { code, message } = codeOf(error);
  if (code.startsWith('Neo.ClientError.Security.')) {
    return new StoreUnavailable(
      `Neo4j at ${uri} refused the user ${user} (${message}). Set NEO4J_USER and NEO4J_PASSWORD to those of the server.`,
    );
  }
  if (/no space left|disk (is )?full|out of disk/i.test(message)) {
    return new DiskFull(
      `There is no space left on the disk of the Neo4j at ${uri}: this was not kept, all that was saved before is. Free some space there and try again.`,
    );
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new StoreUnavailable(
      `Neo4j at ${uri} has no database "${database}". Create it there, or name another with NEO4J_DATABASE.`,
    );
  }
  if (code === 'ServiceUnavailable' || code === 'SessionExpired' || code === 'N/A') {
    return new StoreUnavailable(
      `Neo4j at ${uri} cannot be reached${reasonOf(message)}. Start the server or correct NEO4J_URI; without NEO4J_URI the embedded database is used.`,
    );
  }
  if (error instanceof Error && /scheme|URL|URI/i.test(message)) {
    return new StoreUnavailable(
      `NEO4J_URI is "${uri}", which is no address of a Neo4j (${message}). Write it as bolt://host:7687 or neo4j://host:7687.`,
    );
  }
  return error;
}

/** Why there was no connection, where the system has said it; the driver's own advice is for programmers. */
function reasonOf(message: string): string {
  const found = /\b(ECONNREFUSED|ECONNRESET|ENOTFOUND|EHOSTUNREACH|ETIMEDOUT|EAI_AGAIN)\b/.exec(message)?.[0];
  return found === undefined ? '' : ` (${found})`;
}

/** What was wrong with a user's own query and where, from what Neo4j said. */
export function neo4jAskFault(
  error: unknown,
  options: Neo4jOptions,
  { cypher, timeoutMs }: Pick<AskRequest, 'cypher' | 'timeoutMs'>,
): unknown {
  const { code, message } = codeOf(error);
  if (/TransactionTimedOut|Transaction.Terminated|LockClientStopped/.test(code)) {
    return new TimedOut(
      `The query ran longer than ${timeoutMs / 1000} s and was ended. Narrow it with WHERE or LIMIT.`,
    );
  }
  if (/OutOfMemory|MemoryPool|StackOverFlow/.test(code)) {
    return new EngineLimit(`Neo4j has not enough memory for this query (${message}). Narrow it.`);
  }
  const isOfQuery = /^Neo\.(ClientError\.(?!Security\.)|DatabaseError\.Statement\.)/.test(code);
  if (isOfQuery) {
    return new InvalidInput(
      `The query is not right: ${withoutPlace(message)}`,
      [],
      positionOf(message, cypher),
    );
  }
  return neo4jFault(error, options);
}

function codeOf(error: unknown): { code: string; message: string } {
  if (!(error instanceof Error)) return { code: '', message: String(error) };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return { code, message: error.message };
}
