import { CERTAINTIES, LINKING_TYPES, REGION_LEVELS, ROLES } from '../vocabulary.ts';
import { NetworkDefinition, PROJECT_SORTS, USUAL_NETWORK } from './definition.ts';
import { Grouping } from './network.ts';

/** Parts of a definition that hold lists; no value of theirs has a comma or a bar in it. */
const LISTS = ['through', 'projects', 'roles', 'documents', 'certainty', 'regions', 'without'] as const;
const WORDS = ['actors', 'level', 'undated', 'weight', 'alone'] as const;
const NUMBERS = ['cap', 'minimum'] as const;

/**
 * A network definition as a short readable text, for the address and the command line: only what differs from the usual definition, as
 * `actors:person|through:project,event|period:2020~2021`. Null where nothing differs.
 */
export function writeNetwork(network: NetworkDefinition): string | null {
  const { period } = network;
  const parts = [
    ...WORDS.flatMap((key) => (network[key] === USUAL_NETWORK[key] ? [] : [`${key}:${network[key]}`])),
    ...LISTS.flatMap((key) =>
      network[key].join() === USUAL_NETWORK[key].join() ? [] : [`${key}:${network[key].join(',')}`],
    ),
    ...NUMBERS.flatMap((key) => (network[key] === USUAL_NETWORK[key] ? [] : [`${key}:${network[key]}`])),
    ...(network.fold === USUAL_NETWORK.fold ? [] : [`fold:${network.fold ? 'yes' : 'no'}`]),
    ...(period.from === undefined && period.until === undefined
      ? []
      : [`period:${period.from ?? ''}~${period.until ?? ''}`]),
  ];
  return parts.length === 0 ? null : parts.join('|');
}

/**
 * Reads what {@link writeNetwork} wrote; a part that cannot be read keeps its usual value.
 *
 * @param refuse is told each part that cannot be read
 */
export function readNetwork(
  text: string | undefined,
  refuse: (part: string) => void = () => undefined,
): NetworkDefinition {
  let network = USUAL_NETWORK;
  for (const part of (text ?? '').split('|').filter(Boolean)) {
    const colon = part.indexOf(':');
    const key = part.slice(0, colon);
    const next = NetworkDefinition.safeParse({ ...network, [key]: valueOf(key, part.slice(colon + 1)) });
    if (colon > 0 && next.success) network = next.data;
    else refuse(part);
  }
  return network;
}

function valueOf(key: string, text: string): unknown {
  if (LISTS.some((list) => list === key)) return inOrder(key, text.split(',').filter(Boolean));
  if (NUMBERS.some((number) => number === key)) return Number(text);
  if (key === 'fold') return text === 'yes' ? true : text === 'no' ? false : text;
  if (key !== 'period') return text;
  const [from, until] = text.split('~');
  return { ...(from ? { from } : {}), ...(until ? { until } : {}) };
}

/** The values of a list in the order of the contract, so that the same choice is the same request. */
function inOrder(key: string, values: readonly string[]): string[] {
  const known: Partial<Record<string, readonly string[]>> = {
    through: LINKING_TYPES,
    projects: PROJECT_SORTS,
    roles: ROLES,
    certainty: CERTAINTIES,
  };
  const order = known[key];
  return order === undefined ? [...values] : [...values].sort((a, b) => order.indexOf(a) - order.indexOf(b));
}

/** A grouping as text: `region:municipality`, `clusters`, `clusters:wide`, `cluster:wide:ID`, `community:1:0.5`. */
export function writeGrouping(grouping: Grouping): string {
  switch (grouping.by) {
    case 'region':
      return `region:${grouping.level}`;
    case 'kind':
      return 'kind';
    case 'clusters':
      return grouping.wide ? 'clusters:wide' : 'clusters';
    case 'cluster':
      return `cluster:${grouping.wide ? 'wide' : 'members'}:${grouping.id}`;
    case 'one-region':
      return `one-region:${grouping.id}`;
    case 'community':
      return `community:${grouping.seed}:${grouping.resolution}`;
  }
}

/** Reads what {@link writeGrouping} wrote; null where it is none. */
export function readGrouping(text: string | undefined): Grouping | null {
  const [by, first = '', ...rest] = (text ?? '').split(':');
  const level = REGION_LEVELS.find((name) => name === first);
  const parts: Partial<Record<string, object>> = {
    region: { level },
    kind: {},
    clusters: { wide: first === 'wide' },
    'one-region': { id: [first, ...rest].join(':') },
    cluster: { wide: first === 'wide', id: rest.join(':') },
    community: { seed: Number(first), resolution: Number(rest[0]) },
  };
  const grouping = Grouping.safeParse({ by, ...parts[by] });
  return grouping.success ? grouping.data : null;
}
