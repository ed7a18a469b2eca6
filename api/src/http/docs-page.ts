import { z } from 'zod';
import { escapeXml } from '../formats/write.ts';
import type { Route } from './route.ts';

/** The description of the API as a page to read: nothing but HTML, so that no call leaves the machine. */
export function docsPage(routes: readonly Route[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sidos API</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<style>
:root { color-scheme: light dark; --line: #8884; }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h2 { font-size: 1rem; margin: 2rem 0 0; padding-top: 1rem; border-top: 1px solid var(--line); }
code { font: 0.9em ui-monospace, monospace; }
table { border-collapse: collapse; margin: 0.5rem 0; }
td, th { text-align: left; vertical-align: top; padding: 0.2rem 1.5rem 0.2rem 0; font-weight: normal; }
th { opacity: 0.7; }
</style>
</head>
<body>
<h1>Sidos API</h1>
<p>JSON under <code>/api/v1</code>. Lists in a query are written with commas. Faults are problem details
(RFC 9457). Answers that follow from the data carry an ETag. The same description for machines:
<a href="/api/v1/openapi.json">openapi.json</a>.</p>
${routes.map(section).join('\n')}
</body>
</html>
`;
}

function section(route: Route): string {
  const parts = [
    ['in the address', route.params],
    ['in the query', route.query],
    ['in the body', route.body],
  ] as const;
  const rows = parts.flatMap(([where, schema]) => (schema ? keys(schema, where) : []));
  return `<h2><code>${route.method.toUpperCase()} /api/v1${escapeXml(route.path)}</code></h2>
<p>${escapeXml(route.summary)}</p>
${rows.length > 0 ? `<table><tr><th>key</th><th>where</th><th>takes</th></tr>${rows.join('')}</table>` : ''}`;
}

function keys(schema: z.ZodType, where: string): string[] {
  const { properties = {} } = z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' });
  return Object.entries(properties).map(
    ([name, property]) =>
      `<tr><td><code>${escapeXml(name)}</code></td><td>${where}</td><td>${escapeXml(words(property))}</td></tr>`,
  );
}

/** A JSON schema in a few words. */
function words(schema: z.core.JSONSchema._JSONSchema): string {
  if (typeof schema === 'boolean') return 'anything';
  const preset = schema.default === undefined ? '' : `, ${JSON.stringify(schema.default)} unless given`;
  if (schema.enum) return `${schema.enum.map(String).join(' | ')}${preset}`;
  if (schema.type === 'array' && schema.items && !Array.isArray(schema.items))
    return `a list of ${words(schema.items)}`;
  const range =
    schema.maximum === undefined ? '' : ` from ${String(schema.minimum)} to ${String(schema.maximum)}`;
  return `${typeof schema.type === 'string' ? schema.type : 'a value'}${range}${preset}`;
}
