/**
 * The process that puts users' own queries to a Neo4j. The server runs them; what may go wrong here is that it does not
 * answer, or answers more than fits: then the process is ended, and its connection and its memory with it.
 */
import type { Driver } from 'neo4j-driver';
import { serveQuestions } from '../ask/serve.ts';
import { askNeo4j } from './ask.ts';
import { neo4jDriver, type Neo4jOptions } from './driver.ts';

let driver: Driver | undefined;

serveQuestions<Neo4jOptions>((task, signal) => {
  driver ??= neo4jDriver(task.source);
  return askNeo4j(driver, task, signal);
});
