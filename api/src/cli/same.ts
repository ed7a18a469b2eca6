import { Readable } from 'node:stream';
import { z } from 'zod';
import { readConfig } from '../config/index.ts';
import { InvalidInput, SAME_BANDS, SameProposal } from '../model/index.ts';
import { PROPOSED_TYPES, reasonInWords } from '../sameness/index.ts';
import { readArguments } from './arguments.ts';
import { writeOut, writeTo } from './out.ts';
import { perform } from './perform.ts';

const HELP = `sidos same --list [--type TYPE] [--band BAND] [--json] [--out FILE] [--network N]

Lists pairs that may be one thing under two names, best first, with what speaks for and against: sure where a register
gives both one number, likely and doubtful by their names, places and dates. It changes nothing.

  --list        list them
  --type TYPE   of one type: ${PROPOSED_TYPES.join(', ')}
  --band BAND   of one band: ${SAME_BANDS.join(', ')}
  --json        as JSON: [{a, b, type, nameA, nameB, band, score, reasons}]
  --out FILE    write to this file
  --network N   the network, by its id or name; without it the first one
  --help        show this
`;

/** The verb `same`. @returns the exit code */
export async function runSame(argv: readonly string[], signal: AbortSignal): Promise<number> {
  const { flags, values, help } = readArguments('same', argv, {
    flags: ['list', 'json'],
    values: ['type', 'band', 'out', 'network'],
  });
  if (help) {
    process.stdout.write(HELP);
    return 0;
  }
  if (!flags.has('list')) throw new InvalidInput('Say what to do: --list. "sidos same --help" says more.');
  const type = oneOf('type', PROPOSED_TYPES, values.get('type'));
  const band = oneOf('band', SAME_BANDS, values.get('band'));
  const pieces: Uint8Array[] = [];
  await perform({
    name: 'same-list',
    config: readConfig(),
    network: values.get('network'),
    input: Readable.from([Buffer.from(JSON.stringify(type === undefined ? {} : { types: [type] }))]),
    receive: (bytes) => Promise.resolve(void pieces.push(Buffer.from(bytes))),
    signal,
  });
  const all = z.array(SameProposal).parse(JSON.parse(Buffer.concat(pieces).toString()));
  const found = all.filter((one) => band === undefined || one.band === band);
  const text = flags.has('json') ? asJson(found) : asLines(found);
  const file = values.get('out');
  if (file === undefined) await writeOut(text);
  else await writeTo(file, text);
  return 0;
}

function oneOf<T extends string>(
  option: string,
  known: readonly T[],
  given: string | undefined,
): T | undefined {
  if (given === undefined) return undefined;
  const found = known.find((one) => one === given);
  if (found === undefined)
    throw new InvalidInput(`--${option} is one of ${known.join(', ')}, not "${given}".`);
  return found;
}

function asJson(found: readonly SameProposal[]): string {
  const plain = found.map((one) => ({ ...one, reasons: one.reasons.map(reasonInWords) }));
  return `${JSON.stringify(plain, undefined, 1)}\n`;
}

function asLines(found: readonly SameProposal[]): string {
  if (found.length === 0) return 'No two look like one.\n';
  const lines = found.map(
    ({ a, b, nameA, nameB, band, score, reasons }) =>
      `${band} ${score.toFixed(2)}  ${nameA}  =  ${nameB}\n    ${a}  ${b}\n    ${reasons.map(reasonInWords).join('; ')}\n`,
  );
  return lines.join('');
}
