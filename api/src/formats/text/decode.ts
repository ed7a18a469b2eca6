import { InvalidInput } from '../../model/errors.ts';
import type { Told } from '../../model/sources.ts';
import { tell } from '../../model/told.ts';

/** What Windows-1252 has at 0x80 to 0x9f; 0 where it has nothing, which is kept as the control character it then is. */
const UPPER = [
  0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
  0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a,
  0x0153, 0, 0x017e, 0x0178,
];
/** Bytes that are looked at to tell UTF-16 without a mark from other encodings. */
const SAMPLE = 2_000;

/** A text and how its bytes were read, where that is not UTF-8. */
export interface Decoded {
  text: string;
  /** What the user is told; null for UTF-8. */
  note: Told | null;
}

/**
 * Bytes as text: by their byte order mark; as UTF-16 where every second byte is zero; by the encoding that an XML
 * declaration names; as UTF-8 where they are that; else as Windows-1252, in which spreadsheets save. No byte is
 * replaced by a question mark.
 *
 * @throws InvalidInput where the bytes are not of the encoding that they claim, or of no text at all
 */
export function decode(bytes: Uint8Array): Decoded {
  const binary = kindOfBinary(bytes);
  if (binary !== null) throw new InvalidInput(tell(binary));
  const wide = utf16(bytes);
  if (wide !== null)
    return { text: strictly(bytes, wide), note: tell('encoding', { encoding: wide.toUpperCase() }) };
  if (starts(bytes, 0xef, 0xbb, 0xbf)) return { text: strictly(bytes, 'utf-8'), note: null };
  const declared = declaredEncoding(bytes);
  if (declared !== null) return byName(bytes, declared);
  const text = tryUtf8(bytes);
  if (text !== null) return { text, note: null };
  return { text: windows1252(bytes), note: tell('encodingGuessed') };
}

function starts(bytes: Uint8Array, ...with_: number[]): boolean {
  return with_.every((byte, i) => bytes[i] === byte);
}

/** UTF-16 by its mark or by the zeros of its letters. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (starts(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (starts(bytes, 0xfe, 0xff)) return 'utf-16be';
  const zeros = [0, 0];
  const end = Math.min(bytes.length, SAMPLE);
  for (let i = 0; i < end; i++) if (bytes[i] === 0) zeros[i % 2]++;
  const many = end / 2 / 3;
  if (zeros[1] > many && zeros[0] === 0) return 'utf-16le';
  if (zeros[0] > many && zeros[1] === 0) return 'utf-16be';
  return null;
}

function kindOfBinary(bytes: Uint8Array): 'isPacked' | 'isOldOffice' | 'isPdf' | 'isGzip' | null {
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04)) return 'isPacked';
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'isOldOffice';
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46)) return 'isPdf';
  if (starts(bytes, 0x1f, 0x8b)) return 'isGzip';
  return null;
}

/** The encoding of `<?xml … encoding="…"?>`. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  return /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)["']/.exec(head)?.[1].toLowerCase() ?? null;
}

function byName(bytes: Uint8Array, name: string): Decoded {
  if (name === 'utf-8' || name === 'utf8') return { text: strictly(bytes, 'utf-8'), note: null };
  const note = tell('encodingSaid', { encoding: name });
  // The web and its programs mean Windows-1252 by these names.
  if (['windows-1252', 'cp1252', 'iso-8859-1', 'latin1', 'us-ascii', 'ascii'].includes(name))
    return { text: windows1252(bytes), note };
  if (name.startsWith('utf-16')) throw new InvalidInput(tell('notEncodingSaid', { encoding: name }));
  try {
    return { text: new TextDecoder(name, { fatal: true }).decode(bytes), note };
  } catch (error) {
    const key = (error as Error).name === 'RangeError' ? 'encodingUnknown' : 'notEncodingSaid';
    throw new InvalidInput(tell(key, { encoding: name }));
  }
}

function tryUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function strictly(bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    const said = encoding.toUpperCase();
    throw new InvalidInput(
      encoding === 'utf-8'
        ? tell('notEncodingLine', { line: lineOfFault(bytes), encoding: said })
        : tell('notEncodingSaid', { encoding: said }),
    );
  }
}

/** The first line, counted from 1, that is not UTF-8; a line feed is a byte of its own there. */
function lineOfFault(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed < 0 ? bytes.length : feed;
    if (tryUtf8(bytes.subarray(start, end)) === null) return line;
    start = end + 1;
  }
  return line;
}

/** By a table of our own: decoders of some versions of Node read 0x80 to 0x9f as control characters. */
function windows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += 8_192) {
    const codes = Array.from(bytes.subarray(start, start + 8_192), (byte) =>
      byte >= 0x80 && byte < 0xa0 ? UPPER[byte - 0x80] || byte : byte,
    );
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join('');
}
