import type { Sample } from '../http/route-samples.ts';
import type { TestServer } from './server.ts';

/** The answer of a route, with its headers as lines. */
export async function ask({ url }: TestServer, method: string, { path, body }: Sample) {
  const res = await fetch(`${url}/api/v1${path}`, {
    method: method.toUpperCase(),
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
  });
  const headers = [...res.headers].map(([key, value]) => `${key}: ${value}`).join('\n');
  return { status: res.status, text: await res.text(), headers };
}
