/**
 * What a server answers its command line: frames of a kind, a length and so many bytes, so that progress, data and
 * outcome can follow each other on one connection.
 */
const FRAME = { progress: 1, data: 2, result: 3, fault: 4 } as const;
export type FrameKind = keyof typeof FRAME;

export interface Frame {
  kind: FrameKind;
  bytes: Buffer;
}

const HEAD = 5;
const KINDS = new Map<number, FrameKind>(
  (Object.keys(FRAME) as FrameKind[]).map((kind) => [FRAME[kind], kind]),
);

export function frameOf(kind: FrameKind, content: Uint8Array | string): Buffer {
  const bytes = Buffer.from(content);
  const head = Buffer.alloc(HEAD);
  head.writeUInt8(FRAME[kind], 0);
  head.writeUInt32BE(bytes.length, 1);
  return Buffer.concat([head, bytes]);
}

/** @throws Error where the connection ends in the middle of a frame, or is none of a Sidos */
export async function* framesOf(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Frame> {
  let rest = Buffer.alloc(0);
  for await (const piece of pieces) {
    rest = Buffer.concat([rest, piece]);
    while (rest.length >= HEAD) {
      const kind = KINDS.get(rest.readUInt8(0));
      if (kind === undefined) throw new Error('no frame of a Sidos');
      const end = HEAD + rest.readUInt32BE(1);
      if (rest.length < end) break;
      yield { kind, bytes: rest.subarray(HEAD, end) };
      rest = rest.subarray(end);
    }
  }
  if (rest.length > 0) throw new Error('a frame was cut short');
}
