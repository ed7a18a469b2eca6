/** Lists longer than this are written as short marks instead of whole ids. */
const READABLE = 12;
const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';
const MARK = 6;

/** A mark of six characters for an id: FNV-1a over 32 bits. The same id has the same mark everywhere. */
export function markOf(id: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i += 1) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193) >>> 0;
  let mark = '';
  for (let rest = hash, i = 0; i < MARK; i += 1) {
    mark = LETTERS[rest % 64] + mark;
    rest = Math.floor(rest / 64);
  }
  return mark;
}

/** A list of ids as text: readable while it is short, marks behind a `*` when it is long. */
export function writeIds(ids: readonly string[]): string {
  return ids.length <= READABLE
    ? ids.join(',')
    : `*${ids.map((id) => (id.startsWith('*') ? id.slice(1) : markOf(id))).join('')}`;
}

/** Reads what {@link writeIds} wrote; a mark comes back as `*mark`, to be resolved against the data. */
export function readIds(text: string): string[] {
  if (!text.startsWith('*')) return text.split(',').filter(Boolean);
  return (text.slice(1).match(new RegExp(`.{${MARK}}`, 'g')) ?? []).map((mark) => `*${mark}`);
}

/** Replaces marks by the ids they stand for; a mark of nothing known stays. */
export function resolveMarks(ids: readonly string[], known: Iterable<string>): string[] {
  if (!ids.some((id) => id.startsWith('*'))) return [...ids];
  const marks = new Map<string, string>();
  for (const id of known) marks.set(`*${markOf(id)}`, id);
  return ids.map((id) => marks.get(id) ?? id);
}
