const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
};

/** Characters that XML 1.0 cannot hold at all, and lone halves of surrogate pairs. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text as content of XML and HTML; in the place of what XML cannot hold stands �, so that nothing goes unseen. */
export function escapeXml(text: string): string {
  return text.replaceAll(FORBIDDEN, '\ufffd').replaceAll(/[&<>"'\r]/g, (sign) => ENTITIES[sign]);
}

/** A text as an attribute, where line breaks and tabs would be read as blanks. */
function escapeAttribute(text: string): string {
  return escapeXml(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

/** A value of a node or tie. */
type Value = string | number | boolean | null;

/** A value as text; null where it is undefined and its element is to be left out. */
export function valueText(value: Value): string | null {
  if (value === null || (typeof value === 'number' && !Number.isFinite(value))) return null;
  return String(value);
}

/**
 * An element as lines, its children indented by two.
 *
 * @param content its text, or the lines of its children
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content: string | readonly string[] = [],
): string[] {
  const given = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`,
  );
  const start = `<${name}${given.join('')}`;
  if (typeof content === 'string') return [`${start}>${escapeXml(content)}</${name}>`];
  if (content.length === 0) return [`${start}/>`];
  return [`${start}>`, ...content.map((line) => `  ${line}`), `</${name}>`];
}

/** A whole document in UTF-8. */
export function xmlDocument(root: readonly string[]): string {
  return ['<?xml version="1.0" encoding="UTF-8"?>', ...root, ''].join('\n');
}
