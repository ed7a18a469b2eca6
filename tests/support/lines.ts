/** A text of lines, each with its end. */
export const lines = (...rows: string[]): string => `${rows.join('\n')}\n`;
