import neo4j from 'neo4j-driver';
import { mapParams } from '../ask/params.ts';

/** Parameters for Neo4j: whole numbers as integers, as the embedded engine takes them, not as floats. */
export function neo4jParams(params: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(mapParams(params, neo4j.int)).map(([key, value]) => [key, toNeo4j(value)]),
  );
}

function toNeo4j(value: unknown): unknown {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return neo4j.int(value);
  if (Array.isArray(value)) return value.map(toNeo4j);
  if (neo4j.isInt(value)) return value;
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toNeo4j(item)]));
  }
  return value;
}

/**
 * A value of Neo4j as plain JSON: integers as numbers (as text past 2^53), dates and times as ISO text. Nodes,
 * relationships and paths come through as they are: who asks takes them apart.
 */
export function fromNeo4j(value: unknown): unknown {
  if (neo4j.isInt(value)) return value.inSafeRange() ? value.toNumber() : value.toString();
  if (Array.isArray(value)) return value.map(fromNeo4j);
  if (neo4j.isPoint(value)) return { srid: fromNeo4j(value.srid), x: value.x, y: value.y, z: value.z };
  if (typeof value !== 'object' || value === null) return value;
  const temporal = temporalText(value);
  if (temporal !== undefined) return temporal;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fromNeo4j(item)]));
}

function temporalText(value: object): string | undefined {
  if (neo4j.isDate(value) || neo4j.isDateTime(value) || neo4j.isLocalDateTime(value)) return value.toString();
  if (neo4j.isTime(value) || neo4j.isLocalTime(value) || neo4j.isDuration(value)) return value.toString();
  return undefined;
}
