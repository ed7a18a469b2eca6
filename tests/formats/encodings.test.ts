import { describe, expect, test } from '@jest/globals';
import { decode } from '../../api/src/formats/text/decode.ts';

const text = 'source;target\nMäki Öy;Åbo – “ä” €\n';
const utf16 = (order: 'le' | 'be', mark: boolean): Uint8Array => {
  const bytes = Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};
/** The signs of Windows-1252 by hand, from the table of the Unicode Consortium (CP1252.TXT). */
const windows = Buffer.concat([
  Buffer.from('source;target\nM\xe4ki \xd6y;\xc5bo ', 'latin1'),
  Buffer.from([0x96, 0x20, 0x93, 0xe4, 0x94, 0x20, 0x80, 0x0a]),
]);

describe('bytes become the text that was saved', () => {
  test.each<[string, Uint8Array, RegExp | null]>([
    ['UTF-8', Buffer.from(text), null],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`), null],
    ['UTF-16 with a mark', utf16('le', true), /UTF-16LE/],
    ['UTF-16, big end first, with a mark', utf16('be', true), /UTF-16BE/],
    ['UTF-16 without a mark', utf16('le', false), /UTF-16LE/],
    ['UTF-16, big end first, without a mark', utf16('be', false), /UTF-16BE/],
    ['Windows-1252', windows, /read as Windows-1252, for it is not UTF-8/],
  ])('%s', (_name, bytes, note) => {
    const read = decode(bytes);
    expect(read.text).toBe(text);
    if (note === null) expect(read.note).toBeNull();
    else expect(read.note?.en).toMatch(note);
  });

  test('by the encoding that an XML declaration names', () => {
    const head = (name: string) => `<?xml version="1.0" encoding="${name}"?>`;
    for (const name of ['ISO-8859-1', 'windows-1252'])
      expect(decode(Buffer.from(`${head(name)}<a>\xe4</a>`, 'latin1')).text).toContain('<a>ä</a>');
    // 0xA4 is the euro sign in ISO 8859-15, the currency sign in ISO 8859-1.
    expect(decode(Buffer.from(`${head('ISO-8859-15')}<a>\xa4</a>`, 'latin1')).text).toContain('<a>€</a>');
    expect(decode(Buffer.from(`${head('UTF-8')}<a>ä</a>`)).text).toContain('<a>ä</a>');
    expect(decode(Buffer.from(`\uFEFF${head('UTF-16')}<a>ä</a>`, 'utf16le')).text).toContain('<a>ä</a>');
  });
});

describe('bytes that are not what they claim are refused', () => {
  test.each<[string, Uint8Array, RegExp]>([
    [
      'UTF-8 by its mark',
      Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0x0a, 0xe4]),
      /line 2: it says that it is UTF-8/,
    ],
    [
      'UTF-8 by its declaration',
      Buffer.from('<?xml version="1.0" encoding="utf-8"?>\n<a>\n\xe4</a>', 'latin1'),
      /line 3: it says that it is UTF-8 and holds bytes that are not; save it again as UTF-8/,
    ],
    [
      'an encoding that nobody knows',
      Buffer.from('<?xml version="1.0" encoding="klingon"?><a/>'),
      /line 1: it says that it is klingon, which is not known here/,
    ],
    ['half a letter of UTF-16', utf16('le', true).subarray(0, -1), /UTF-16LE and holds bytes that are not/],
    [
      'an Excel file',
      Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x00]),
      /packed file \(Excel, LibreOffice or zip\), not a text/,
    ],
    ['a PDF', Buffer.from('%PDF-1.7'), /it is a PDF, not a text/],
  ])('%s', (_name, bytes, message) => {
    expect(() => decode(bytes)).toThrow(message);
  });
});
