import { NetworkPayload } from '@sidos/api/model';

/**
 * An answer of the server with things called as the page calls them in a language: the server names them as the documents
 * do, and gives what they are called elsewhere with the network.
 */
export async function inWords<T>(url: string, answer: T, language: 'fi' | 'sv' | 'en' = 'en'): Promise<T> {
  const response = await fetch(new URL('/api/v1/network', url));
  const { nodes } = NetworkPayload.parse(await response.json());
  const names = new Map(nodes.id.map((id, i) => [id, nodes.names[language][i] ?? nodes.name[i]]));
  return named(answer, names) as T;
}

function named(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => named(item, names));
  const own = Object.entries(value).map(([key, item]) => [key, named(item, names)] as const);
  const { id, key, name } = value as Record<string, unknown>;
  const shown = names.get(String(id ?? key));
  return Object.fromEntries(
    own.map(([at, item]) => [at, at === 'name' && name !== undefined ? (shown ?? item) : item]),
  );
}
