/** Control characters, what is no character, and halves of surrogate pairs that stand alone. */
const FORBIDDEN =
  /[\u0000-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const NAMES: Readonly<Record<string, string>> = { '\t': 'a tab', '\n': 'a line break', '\r': 'a line break' };

/** A text as every door lets it in: composed (NFC), so that equal looks mean equal texts, and without blanks around it. */
export function tidy(text: string): string {
  return text.normalize('NFC').trim();
}

/**
 * A name that comes from outside (of a file, of a sheet) as one line: line breaks, tabs and what nobody sees become
 * blanks.
 *
 * @param most characters that are kept
 */
export function oneLine(name: string, most = 200): string {
  const plain = tidy(name.replace(FORBIDDEN, ' ').replace(/\s+/g, ' '));
  return Array.from(plain).slice(0, most).join('').trim();
}

/**
 * What is wrong with a text, as half a sentence with the place in it; null where it is well. Files of other formats
 * cannot hold such characters, and nobody sees them.
 *
 * @param lines whether tabs and line breaks may be in it
 */
export function faultOfText(text: string, lines = false): string | null {
  for (const { 0: found, index } of text.matchAll(FORBIDDEN)) {
    if (lines && NAMES[found] !== undefined) continue;
    const place = `at character ${Array.from(text.slice(0, index)).length + 1}`;
    const code = codeOf(found);
    if (NAMES[found] !== undefined) return `there is ${NAMES[found]} ${place}`;
    if (found >= '\ud800' && found <= '\udfff') return `there is half a character (${code}) ${place}`;
    return `there is the control character ${code} ${place}`;
  }
  return null;
}

/** The code of the first character of a line that nobody sees, as `U+0007`; null where there is none. */
export function forbiddenIn(text: string): string | null {
  const [found] = text.match(FORBIDDEN) ?? [];
  return found === undefined ? null : codeOf(found);
}

const codeOf = (character: string): string =>
  `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A text with what nobody sees written out, for messages. */
export function visible(text: string): string {
  return text.replaceAll(FORBIDDEN, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
