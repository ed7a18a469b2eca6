import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { InvalidInput } from '../../model/index.ts';
import { tell } from '../../model/told.ts';

/** Bytes that a packed file may hold when unpacked: more is no table that anybody means to bring in. */
const MOST_BYTES = 200_000_000;
const MOST_ENTRIES = 10_000;

/** The parts of a packed file, each unpacked when it is asked for. */
export interface Packed {
  names: string[];
  text: (name: string) => Promise<string>;
}

/**
 * Opens a packed file and looks at the sizes of its parts before any is unpacked.
 *
 * @throws InvalidInput where it is damaged, locked, or would unpack to more than {@link MOST_BYTES}
 */
export async function openPacked(bytes: Uint8Array): Promise<Packed> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const zip = await opened(buffer);
  const entries = await listed(zip);
  const size = [...entries.values()].reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (size > MOST_BYTES)
    throw new InvalidInput(tell('zipTooLarge', { size: Math.round(size / 1e6), most: MOST_BYTES / 1e6 }));
  return {
    names: [...entries.keys()],
    text: async (name) => {
      const entry = entries.get(name);
      return entry === undefined ? '' : (await unpacked(zip, entry)).toString('utf8');
    },
  };
}

function opened(buffer: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: true, autoClose: false }, (error, zip) =>
      error === null ? resolve(zip) : reject(damaged(error)),
    );
  });
}

function listed(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      entries.set(entry.fileName, entry);
      if (entries.size > MOST_ENTRIES) reject(new InvalidInput(tell('zipTooMany', { most: MOST_ENTRIES })));
      else zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', (error: Error) => reject(damaged(error)));
    zip.readEntry();
  });
}

/** Unpacks one part; that it is no larger than it says is seen to while it is unpacked. */
function unpacked(zip: ZipFile, entry: Entry): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error !== null) return reject(damaged(error));
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('end', () => resolve(Buffer.concat(pieces)));
      stream.on('error', (fault: Error) => reject(damaged(fault)));
    });
  });
}

function damaged({ message }: Error): InvalidInput {
  return new InvalidInput(tell('zipDamaged', { why: message }));
}
