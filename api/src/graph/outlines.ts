import { readFile } from 'node:fs/promises';
import { Outlines } from '../model/index.ts';

const FILE = new URL('../../../seed/reference/regions.geojson', import.meta.url);

let read: Promise<Outlines> | undefined;

/** Outlines of the regions of Finland (maakunnat), simplified for a map of the whole country; read once. */
export function outlines(): Promise<Outlines> {
  read ??= readFile(FILE, 'utf8').then((text) => Outlines.parse(JSON.parse(text)));
  return read;
}
