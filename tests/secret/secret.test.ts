import { createHmac } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SECRET_FILE, Secret, openSecret, writeSecret } from '@sidos/api/secret';
import { StoreUnavailable } from '@sidos/api/model';

let top: string;
beforeAll(() => {
  top = mkdtempSync(join(tmpdir(), 'sidos-secret-'));
});
afterAll(() => rmSync(top, { recursive: true }));
const folder = () => mkdtempSync(join(top, 'one-'));

describe('the secret of an installation', () => {
  test('is made once, of 32 bytes that its owner alone can read, and stays', () => {
    const data = folder();
    const first = openSecret(data);
    expect(readdirSync(data)).toEqual([SECRET_FILE]);
    expect(statSync(join(data, SECRET_FILE)).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(data, SECRET_FILE))).toHaveLength(32);
    expect(openSecret(data).digest('address', 'x')).toBe(first.digest('address', 'x'));
  });

  test('is another in every installation', () => {
    const [one, two] = [openSecret(folder()), openSecret(folder())];
    expect(one.id).not.toBe(two.id);
    expect(one.digest('tombstone', 'x')).not.toBe(two.digest('tombstone', 'x'));
  });

  test('gives HMAC-SHA-256 of purpose and text, one purpose never the digest of another', () => {
    const key = Buffer.alloc(32, 1);
    const secret = new Secret(key);
    const expected = createHmac('sha256', key).update('tombstone\0person:a-b').digest('base64url');
    expect(secret.digest('tombstone', 'person:a-b')).toBe(expected);
    expect(secret.digest('address', 'person:a-b')).not.toBe(expected);
    expect(JSON.stringify({ secret })).toBe('{"secret":{}}');
  });

  test('that is cut short is refused with the file and the remedy, and left as it is', () => {
    const data = folder();
    writeFileSync(join(data, SECRET_FILE), 'short');
    expect(() => openSecret(data)).toThrow(StoreUnavailable);
    expect(() => openSecret(data)).toThrow(/sidos\.key is damaged \(5 bytes in place of 32\).*backup/);
    expect(readFileSync(join(data, SECRET_FILE), 'utf8')).toBe('short');
  });

  test('that a backup brings takes the place of the one that is there', () => {
    const data = folder();
    openSecret(data);
    const brought = new Secret(Buffer.alloc(32, 9));
    writeSecret(data, brought.bytes(), { replace: true });
    expect(openSecret(data).id).toBe(brought.id);
    expect(statSync(join(data, SECRET_FILE)).mode & 0o777).toBe(0o600);
    expect(readdirSync(data)).toEqual([SECRET_FILE]);
  });

  test('is not made where the folder cannot be written, which is said', () => {
    const data = join(folder(), 'a-file');
    writeFileSync(data, '');
    chmodSync(data, 0o600);
    expect(() => openSecret(data)).toThrow(/sidos\.key cannot be read or written .*SIDOS_DATA/);
  });
});
