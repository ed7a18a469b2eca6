/** Words of a line as the old programs of network analysis write them: by blanks, with names of several words in quotes. */
export function wordsOf(line: string): string[] {
  return [...line.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare);
}

/** The lines of a text with their numbers, counted from 1; empty ones and those of comments are left out. */
export function linesOf(text: string, comment: RegExp): { line: string; number: number }[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line, i) => ({ line: line.trim(), number: i + 1 }))
    .filter(({ line }) => line !== '' && !comment.test(line));
}

/** Names each of which is there once: the second of a name has its number behind it. */
export function unlike(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}
