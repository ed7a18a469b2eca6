import { type NetworkFile } from '../network-file.ts';

/** A text in quotes, which Pajek cannot hold inside a label; line breaks neither. */
const quoted = (text: string): string => `"${text.replaceAll('"', "'").replaceAll(/\s+/g, ' ')}"`;

/** Places from 0 to 1, as Pajek draws them from the upper left corner. */
function placing(values: readonly number[], down: boolean): (value: number) => string {
  const [least, most] = values.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  );
  const share = (value: number) => (most > least ? (value - least) / (most - least) : 0.5);
  return (value) => (0.05 + 0.9 * (down ? 1 - share(value) : share(value))).toFixed(4);
}

/**
 * A network as Pajek's `.net`: vertices with their names, positions and colours where they are drawn, then arcs or edges
 * with their weights. Pajek knows no other values. A name that two nodes bear has the id behind it, for programs that
 * tell nodes by their names.
 */
export function toPajek({ nodes, ties, directed }: NetworkFile): string {
  const count = new Map<string, number>();
  for (const { label } of nodes) count.set(label, (count.get(label) ?? 0) + 1);
  const looks = nodes.flatMap(({ look }) => look ?? []);
  const across = placing(
    looks.map(({ x }) => x),
    false,
  );
  const down = placing(
    looks.map(({ y }) => y),
    true,
  );
  const numberOf = new Map(nodes.map(({ id }, i) => [id, i + 1]));
  const vertices = nodes.map(({ id, label, look }, i) => {
    const name = (count.get(label) ?? 0) > 1 ? `${label} (${id})` : label;
    const place =
      look === undefined
        ? ''
        : ` ${across(look.x)} ${down(look.y)} 0.5 ellipse ic RGB${look.colour.slice(1).toUpperCase()}`;
    return `${i + 1} ${quoted(name)}${place}`;
  });
  const lines = ties.map(
    ({ source, target, weight }) => `${numberOf.get(source) ?? 0} ${numberOf.get(target) ?? 0} ${weight}`,
  );
  return [`*Vertices ${nodes.length}`, ...vertices, directed ? '*Arcs' : '*Edges', ...lines, ''].join('\r\n');
}
