/** Cuts a name at a word after some 30 characters. */
export function shorten(name: string, limit = 30): string {
  if (name.length <= limit + 3) return name;
  const space = name.lastIndexOf(' ', limit);
  return `${name.slice(0, space > limit / 2 ? space : limit).replace(/[\s,–-]+$/, '')}…`;
}
