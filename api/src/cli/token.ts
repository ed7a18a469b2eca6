import { readConfig } from '../config/index.ts';
import { ACCESS_ROLES, InvalidInput } from '../model/index.ts';
import { openFolder } from '../secret/index.ts';
import { MAX_DAYS, createToken, listTokens, revokeToken, type Token } from '../tokens/index.ts';
import { readArguments } from './arguments.ts';

const HELP = `sidos token create --name NAME --role ROLE [--days DAYS]
sidos token list
sidos token revoke ID

Tokens let people and scripts in where SIDOS_ACCESS is token: they are sent as "Authorization: Bearer TOKEN", or pasted
into the page of the app. A new token is shown once; only its hash is kept, in the data folder. They are no part of a
backup.

  --name NAME   who it is for: owner of what is saved, name in the log of changes
  --role ROLE   reader (reads, asks), editor (saves and changes as well) or keeper (everything)
  --days DAYS   for how many days it is good, 1 to ${MAX_DAYS} (90)
  --help        show this
`;

/** The verb `token`. @returns the exit code */
export function runToken(argv: readonly string[]): number {
  const { values, rest, help } = readArguments('token', argv, {
    values: ['name', 'role', 'days'],
    rest: true,
  });
  if (help) {
    process.stdout.write(HELP);
    return 0;
  }
  const [verb, id, ...more] = rest;
  const { dataFolder } = readConfig();
  const isWhole = more.length === 0 && (verb === 'revoke') === (id !== undefined);
  const valuesFit = verb === 'create' || values.size === 0;
  if (!isWhole || !valuesFit || verb === undefined || !['create', 'list', 'revoke'].includes(verb))
    throw new InvalidInput(
      'Write sidos token create, list or revoke ID; "sidos token --help" says what each takes.',
    );
  openFolder(dataFolder).forEach((note) => process.stderr.write(`sidos: ${note}\n`));
  if (verb === 'create') return create(dataFolder, values);
  if (verb === 'revoke' && id !== undefined) {
    const { name } = revokeToken(dataFolder, id);
    process.stdout.write(`The token ${id} of ${name} opens nothing any more.\n`);
    return 0;
  }
  process.stdout.write(table(listTokens(dataFolder)));
  return 0;
}

function create(folder: string, values: ReadonlyMap<string, string>): number {
  const name = (values.get('name') ?? '').normalize('NFC').trim();
  const role = ACCESS_ROLES.find((one) => one === values.get('role'));
  const days = Number(values.get('days') ?? 90);
  if (name === '' || name.length > 200 || /\p{Cc}/u.test(name))
    throw new InvalidInput('Say who the token is for: --name NAME, of 200 characters at most.');
  if (role === undefined)
    throw new InvalidInput(`Say what it may do: --role ${ACCESS_ROLES.join(', --role ')}.`);
  if (!Number.isInteger(days) || days < 1 || days > MAX_DAYS)
    throw new InvalidInput(`--days is for how many days it is good: a whole number from 1 to ${MAX_DAYS}.`);
  const { sent, token } = createToken(folder, { name, role, days });
  // The token alone goes to standard output, so that a script can take it from there.
  process.stdout.write(`${sent}\n`);
  process.stderr.write(
    `The token ${token.id} of ${name}, ${role}, is good until ${token.expires.slice(0, 10)}. It is shown this once: keep it like a password.\n`,
  );
  return 0;
}

function table(tokens: readonly Token[]): string {
  if (tokens.length === 0)
    return 'There is no token. Make one: sidos token create --name NAME --role reader\n';
  const lines = tokens.map(({ id, name, role, created, expires }) => {
    const ended = Date.parse(expires) <= Date.now() ? ' (ended)' : '';
    return `${id}  ${role.padEnd(6)}  ${created.slice(0, 10)}  ${expires.slice(0, 10)}${ended}  ${name}`;
  });
  return `id        role    made        ends        name\n${lines.join('\n')}\n`;
}
