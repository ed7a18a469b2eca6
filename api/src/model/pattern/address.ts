import { InvalidInput } from '../errors.ts';
import { Pattern } from './pattern.ts';
import type { PatternReturn, PatternStep } from './steps.ts';

/**
 * A question as short text for the address bar. Steps are joined by `*`; what a step asks by `!`, each a letter with
 * its values joined by `~`: small letters for the entity, capitals for the tie. What asks nothing is not written.
 * The last part, begun with `-`, says what comes back. All signs used stay as they are in an address.
 */
type Fields = Record<string, string[]>;
type Fact = Pick<PatternStep, 'documents' | 'certainty' | 'from' | 'until' | 'least' | 'most'>;

const RETURN_MARK = '-';
const STEP_LETTERS = 'osatknipqcxhjedyfulmRWOQBDYFULM';
const RETURN_LETTERS = 'rsgclu';

/** The question as text; {@link readPattern} gives the same question back. */
export function writePattern(pattern: Pattern): string {
  const steps = pattern.steps.map((step) => writeFields({ ...entityFields(step), ...tieFields(step) }));
  const answer = writeFields(returnFields(pattern.return));
  return [...steps, ...(answer === '' ? [] : [RETURN_MARK + answer])].join('*');
}

/**
 * The question that {@link writePattern} wrote.
 *
 * @throws InvalidInput where the text is cut or changed so that it is no question
 */
export function readPattern(text: string): Pattern {
  const parts = text.split('*');
  const last = parts.at(-1)?.startsWith(RETURN_MARK) === true ? parts.pop() : undefined;
  try {
    const steps = parts.map((part, index) => {
      const fields = readFields(part, STEP_LETTERS);
      return { ...readEntity(fields), tie: index === 0 ? null : readTie(fields) };
    });
    return Pattern.parse({ steps, return: readReturn(readFields(last?.slice(1) ?? '', RETURN_LETTERS)) });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InvalidInput('The address holds no whole question; it may have been cut. Build it anew.', [
      reason,
    ]);
  }
}

const one = (value: string | number | null): string[] =>
  value === null || value === '' ? [] : [String(value)];

function factFields({ documents, certainty, from, until, least, most }: Fact): Fields {
  return { d: documents, y: one(certainty), f: one(from), u: one(until), l: one(least), m: one(most) };
}

function entityFields(step: PatternStep): Fields {
  const { place, cluster, theme } = step;
  return {
    o: one(step.on),
    s: one(step.same),
    a: one(step.after),
    t: one(step.type),
    k: step.kinds,
    n: one(step.name),
    i: step.ids,
    [place?.outside === true ? 'q' : 'p']: place?.ids ?? [],
    [cluster?.outside === true ? 'x' : 'c']: cluster?.ids ?? [],
    [theme?.outside === true ? 'j' : 'h']: theme?.ids ?? [],
    e: step.statuses,
    ...factFields(step),
  };
}

function tieFields({ tie }: PatternStep): Fields {
  if (tie === null) return {};
  const { quantity } = tie;
  const capital = Object.entries(factFields(tie)).map(([key, values]) => [key.toUpperCase(), values]);
  return {
    R: tie.relations.map((name) => name.toLowerCase().replaceAll('_', '-')),
    W: tie.direction === 'either' ? [] : [tie.direction],
    O: tie.roles,
    Q: quantity.is === 'some' ? [] : [quantity.is === 'least' ? String(quantity.n) : quantity.is],
    B: tie.below ? ['1'] : [],
    ...(Object.fromEntries(capital) as Fields),
  };
}

function returnFields(answer: PatternReturn): Fields {
  const { measure } = answer;
  return {
    r: answer.as === 'rows' ? [] : [answer.as],
    s: answer.as === 'rows' ? answer.show.map(String) : answer.as === 'groups' ? [String(answer.step)] : [],
    g: answer.as === 'groups' ? [answer.part] : [],
    c: measure?.is === 'count' ? [String(measure.step)] : [],
    l: measure?.is === 'count' && measure.least > 1 ? [String(measure.least)] : [],
    u: measure?.is === 'sum' ? [String(measure.step)] : [],
  };
}

const number = (values: readonly string[] | undefined) => (values === undefined ? null : Number(values[0]));
const text = (values: readonly string[] | undefined) => values?.[0] ?? null;

function readFact(fields: Fields, letter: (key: string) => string) {
  const at = (key: string) => fields[letter(key)];
  return {
    documents: at('d') ?? [],
    certainty: text(at('y')),
    from: text(at('f')),
    until: text(at('u')),
    least: number(at('l')),
    most: number(at('m')),
  };
}

function readEntity(fields: Fields) {
  const within = (inside: string, outside: string) => {
    const ids = fields[inside] ?? fields[outside];
    return ids === undefined ? null : { ids, outside: fields[inside] === undefined };
  };
  return {
    on: number(fields.o),
    same: number(fields.s),
    after: number(fields.a),
    type: text(fields.t),
    kinds: fields.k ?? [],
    name: text(fields.n) ?? '',
    ids: fields.i ?? [],
    place: within('p', 'q'),
    cluster: within('c', 'x'),
    theme: within('h', 'j'),
    statuses: fields.e ?? [],
    ...readFact(fields, (key) => key),
  };
}

function readTie(fields: Fields) {
  const [quantity] = fields.Q ?? ['some'];
  return {
    relations: (fields.R ?? []).map((name) => name.toUpperCase().replaceAll('-', '_')),
    direction: text(fields.W) ?? 'either',
    roles: fields.O ?? [],
    quantity: /^\d+$/.test(quantity) ? { is: 'least', n: Number(quantity) } : { is: quantity },
    below: fields.B !== undefined,
    ...readFact(fields, (key) => key.toUpperCase()),
  };
}

function readReturn(fields: Fields) {
  const count = number(fields.c);
  const sum = number(fields.u);
  const measure =
    count !== null
      ? { is: 'count', step: count, least: number(fields.l) ?? 1 }
      : sum !== null
        ? { is: 'sum', step: sum }
        : null;
  const as = text(fields.r) ?? 'rows';
  if (as === 'rows') return { as, show: (fields.s ?? []).map(Number), measure };
  return as === 'groups' ? { as, step: number(fields.s), part: text(fields.g), measure } : { as, measure };
}

function writeFields(fields: Fields): string {
  return Object.entries(fields)
    .filter(([, values]) => values.length > 0)
    .map(([key, values]) => key + values.map(writeValue).join('~'))
    .join('!');
}

function readFields(part: string, letters: string): Fields {
  const fields = part.split('!').filter((field) => field !== '');
  const unknown = fields.find((field) => !letters.includes(field[0]));
  if (unknown !== undefined) throw new RangeError(`"${unknown}" begins with no known letter`);
  return Object.fromEntries(fields.map((field) => [field[0], field.slice(1).split('~').map(readValue)]));
}

/** A colon becomes a dot and a blank an underscore; all else but letters, digits and - is escaped. */
function writeValue(value: string): string {
  return value.replace(/[^A-Za-z0-9-]/gu, (sign) => {
    if (sign === ':') return '.';
    if (sign === ' ') return '_';
    const bytes = [...new TextEncoder().encode(sign)];
    return bytes.map((byte) => `'${byte.toString(16).padStart(2, '0')}`).join('');
  });
}

function readValue(value: string): string {
  const plain = value.replaceAll('.', ':').replaceAll('_', ' ');
  return decodeURIComponent(plain.replaceAll('%', '%25').replace(/'([0-9a-f]{2})/g, '%$1'));
}
