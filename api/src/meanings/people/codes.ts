/**
 * An opaque id in place of one that carries a person's name: the type, `code-` and 16 hexadecimal digits, which the
 * server makes with its secret. It is an id as any other: it can stand in an address, a file, a relation's id.
 */
const CODE = /^[a-z]+:code-[0-9a-f]{16}$/;

/** Ids as they stand inside other texts: relations' ids, addresses, sentences. In an address the colon may be escaped. */
const IDS = /\b([a-z]+)(:|%3[Aa])([a-z0-9]+(?:-[a-z0-9]+)*)/g;

/** Whether an id is opaque already. */
export function isCode(id: string): boolean {
  return CODE.test(id);
}

/**
 * The opaque id of an entity.
 *
 * @param digest hexadecimal digits that follow from the id and a secret, 16 at least
 */
export function codeOf(type: string, digest: string): string {
  return `${type}:code-${digest.slice(0, 16)}`;
}

/** A text with the ids in it put in other words; undefined leaves one as it is. */
export function replaceIds(text: string, of: (id: string) => string | undefined): string {
  if (!text.includes(':') && !text.includes('%3')) return text;
  return text.replace(IDS, (whole: string, type: string, colon: string, rest: string) => {
    const other = of(`${type}:${rest}`);
    return other === undefined ? whole : other.replace(':', colon);
  });
}

/** A text as it is read where letters of it are escaped, as in addresses; itself where none is. */
export function unescaped(text: string): string {
  if (!/%[0-9A-Fa-f]{2}/.test(text)) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
