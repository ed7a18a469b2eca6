import { tokensOf } from './tokens.ts';

/** The parameters that a query names, each once, in the order of the text. */
export function parametersOf(cypher: string): string[] {
  const names = tokensOf(cypher)
    .filter(({ kind }) => kind === 'parameter')
    .map(({ text }) => text.slice(1));
  return [...new Set(names)];
}

const TEXT_OR_NUMBER = /"(?:\\.|[^"\\])*"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/g;

/** JSON whose whole numbers beyond 2⁵³ − 1 are written as the server takes them, with all their digits. */
function withAllDigits(json: string): string {
  return json.replaceAll(TEXT_OR_NUMBER, (part) =>
    /^-?\d+$/.test(part) && !Number.isSafeInteger(Number(part)) ? `{"$integer":"${part}"}` : part,
  );
}

/** A parameter as it is typed: JSON where it is JSON, else plain text. */
export function readValue(text: string): unknown {
  try {
    JSON.parse(text);
    return JSON.parse(withAllDigits(text));
  } catch {
    return text;
  }
}

/** A parameter as it is shown in its field; a text that would read as something else is in quotes. */
export function writeValue(value: unknown): string {
  if (typeof value === 'string' && readValue(value) === value) return value;
  return JSON.stringify(value).replaceAll(/\{"\$integer":"(-?\d+)"\}/g, '$1');
}

/** The parameters of the address; none where it holds no object. */
export function readParams(text: string): Record<string, unknown> {
  const value = readValue(text);
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

/** The parameters that a query names, of those there are. */
export function usedParams(cypher: string, params: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    parametersOf(cypher)
      .filter((name) => name in params)
      .map((name) => [name, params[name]]),
  );
}
