const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that XML 1.0 cannot hold at all, and lone halves of surrogate pairs. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text as content or attribute of XML and HTML; what XML cannot hold is left out. */
export function escapeXml(text: string): string {
  return text.replaceAll(FORBIDDEN, '').replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign]);
}

/** A value as an XML attribute's or element's text; null where it is undefined and the element is to be left out. */
export function xmlValue(value: string | number | boolean | null): string | null {
  if (value === null || (typeof value === 'number' && !Number.isFinite(value))) return null;
  return escapeXml(String(value));
}
