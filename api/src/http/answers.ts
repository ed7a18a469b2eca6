import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** An answer made once for its data version and address: JSON, and compressed when first asked for. */
export interface KeptAnswer {
  etag: string;
  json: Buffer;
  encoded: Map<string, Promise<Buffer>>;
}

/** Memory for answers as JSON; when it is full all are forgotten and made again as they are asked for. */
const MAX_BYTES = 12_000_000;
const WORTH_COMPRESSING = 1_000;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Keeps answers that follow from data version and address; forgets those of an older version at once. */
export class AnswerCache {
  private version = '';
  private bytes = 0;
  private readonly kept = new Map<string, Promise<KeptAnswer>>();

  /** The answer under this key, made by `make` when it is not kept; asked for by many at once it is made once. */
  async get(version: string, key: string, make: () => Promise<unknown>): Promise<KeptAnswer> {
    if (version !== this.version) {
      this.version = version;
      this.kept.clear();
      this.bytes = 0;
    }
    const known = this.kept.get(key);
    if (known !== undefined) return known;
    const making = make().then((answer) => keep(version, answer));
    this.kept.set(key, making);
    try {
      const { json } = await making;
      // Another version may have come meanwhile: then this answer is given once and not kept.
      if (this.kept.get(key) === making) this.bytes += json.length;
      this.shrink();
      return await making;
    } catch (error) {
      if (this.kept.get(key) === making) this.kept.delete(key);
      throw error;
    }
  }

  private shrink(): void {
    if (this.bytes <= MAX_BYTES && this.kept.size <= 5_000) return;
    this.kept.clear();
    this.bytes = 0;
  }
}

function keep(version: string, answer: unknown): KeptAnswer {
  const json = Buffer.from(JSON.stringify(answer));
  const digest = createHash('sha1').update(version).update(json).digest('base64url').slice(0, 16);
  return { etag: `"${version.slice(0, 8)}-${digest}"`, json, encoded: new Map() };
}

/** The body in the best encoding that the caller takes. */
export async function encodeFor(
  answer: KeptAnswer,
  accepts: (encodings: string[]) => string | false,
): Promise<{ body: Buffer; encoding: string | undefined }> {
  const encoding = accepts(['br', 'gzip', 'identity']);
  if (answer.json.length < WORTH_COMPRESSING || (encoding !== 'br' && encoding !== 'gzip'))
    return { body: answer.json, encoding: undefined };
  const encoded = answer.encoded.get(encoding) ?? compress(answer.json, encoding);
  answer.encoded.set(encoding, encoded);
  return { body: await encoded, encoding };
}

function compress(json: Buffer, encoding: 'br' | 'gzip'): Promise<Buffer> {
  if (encoding === 'gzip') return zip(json);
  return brotli(json, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
}
