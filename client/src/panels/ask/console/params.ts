import { tokensOf } from './tokens.ts';

/** The parameters that a query names, each once, in the order of the text. */
export function parametersOf(cypher: string): string[] {
  const names = tokensOf(cypher)
    .filter(({ kind }) => kind === 'parameter')
    .map(({ text }) => text.slice(1));
  return [...new Set(names)];
}

/** A parameter as it is typed: JSON where it is JSON, else plain text. */
export function readValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** A parameter as it is shown in its field; a text that would read as something else is in quotes. */
export function writeValue(value: unknown): string {
  return typeof value === 'string' && readValue(value) === value ? value : JSON.stringify(value);
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
