/** A line of CSV (RFC 4180, but for the line feed): null is empty, quotes only where needed. */
export function csvLine(cells: readonly (string | number | boolean | null | undefined)[]): string {
  const quoted = cells.map((cell) => {
    const text = String(cell ?? '');
    return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  });
  return `${quoted.join(',')}\n`;
}
