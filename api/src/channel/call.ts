import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { GivenUp, InvalidInput, SidosError, StoreUnavailable } from '../model/index.ts';
import { framesOf } from './frames.ts';
import { readPlace, type Place } from './place.ts';

const Fault = z.object({
  message: z.string(),
  status: z.int(),
  code: z.string(),
  faults: z.array(z.string()),
});

/** What a running server said was wrong, with the code that it has there. */
class FaultThere extends SidosError {
  constructor(
    message: string,
    override readonly status: number,
    override readonly code: string,
  ) {
    super(message);
  }
}

export interface Call {
  name: string;
  /** The id or name of the network it is about; undefined: the first one. */
  network?: string | undefined;
  input: AsyncIterable<Uint8Array>;
  report: (text: string) => void;
  receive: (bytes: Uint8Array) => Promise<void>;
  signal?: AbortSignal | undefined;
}

/** The server that runs on this data folder and database, if one answers. */
export async function findServer(dataFolder: string, database: string): Promise<Place | undefined> {
  const place = readPlace(dataFolder);
  if (place === undefined || place.database !== database) return undefined;
  try {
    const answer = await send(place, 'hello', Readable.from([]));
    answer.resume();
    return answer.statusCode === 200 ? place : undefined;
  } catch {
    // It was killed and could not take its file away.
    return undefined;
  }
}

/**
 * Has a running server do a job.
 *
 * @returns its outcome
 * @throws what went wrong there, as it would be thrown here; GivenUp where the signal aborts
 */
export async function callServer(
  place: Place,
  { name, network, input, report, receive, signal }: Call,
): Promise<unknown> {
  try {
    const about = network === undefined ? '' : `?network=${encodeURIComponent(network)}`;
    const answer = await send(place, name + about, input, signal);
    for await (const { kind, bytes } of framesOf(answer)) {
      if (kind === 'data') await receive(bytes);
      else if (kind === 'progress') report(bytes.toString());
      else if (kind === 'result') return JSON.parse(bytes.toString()) as unknown;
      else throw faultFrom(bytes.toString());
    }
  } catch (error) {
    if (signal?.aborted === true) throw new GivenUp('This was given up; it is done whole or not at all.');
    if (error instanceof SidosError) throw error;
  }
  throw new StoreUnavailable(
    `The Sidos at ${place.url} went away before it was done. Start it again and look whether this was done; it is whole or not at all.`,
  );
}

async function send(
  { port, secret }: Place,
  name: string,
  input: AsyncIterable<Uint8Array>,
  signal?: AbortSignal,
): Promise<IncomingMessage> {
  const call = request({
    host: '127.0.0.1',
    port,
    path: `/${name}`,
    method: 'POST',
    headers: { Authorization: `Bearer ${secret}` },
    ...(signal ? { signal } : {}),
  });
  // The server may answer before it has read all; then the rest is of no use.
  pipeline(Readable.from(input), call).catch(() => undefined);
  const [answer] = (await once(call, 'response')) as [IncomingMessage];
  return answer;
}

function faultFrom(text: string): SidosError {
  const { message, status, code, faults } = Fault.parse(JSON.parse(text));
  return code === 'invalid-input' ? new InvalidInput(message, faults) : new FaultThere(message, status, code);
}
