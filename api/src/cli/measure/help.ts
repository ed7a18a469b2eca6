import { catalog, type Level } from '../../measures/index.ts';

const titles: readonly [Level, string][] = [
  ['node', 'a node'],
  ['edge', 'a tie'],
  ['global', 'the network'],
  ['group', 'a group'],
  ['group_pairs', 'a pair of groups'],
  ['list', 'lists'],
];

/** What the verb does, its options, and every key by what it is a value of. */
export function help(): string {
  const keys = titles.map(([level, title]) => {
    const names = catalog.filter((measure) => measure.level === level).map(({ key }) => key);
    return `  ${title}: ${names.join(', ')}`;
  });
  return `npx sidos measure FILE [options]

Computes measures of a network. FILE is JSON {directed, nodes: [{id, group?, mode?}], edges: [{source, target,
weight?}]}, GraphML, GEXF or a CSV edge list, in UTF-8, UTF-16 or Windows-1252. Weights are strengths: more is
stronger. Undefined values are null. Names of attributes and columns may have other capitals; a column "Type" says
Directed, Undirected or Mutual; texts that look the same are the same.

  --measures KEYS   keys separated by commas, or all (default: all that the size allows)
  --group NAME      the node attribute that holds the group (default: group)
  --network TEXT    a file of "sidos export": what counts, as an address of a desk has it after "network=", such as
                    "through:project,event|projects:carried|fold:no" (default: organisations that share a project,
                    parts counted as their whole)
  --groups TEXT     and how actors are grouped: region:region, one-region:ID, kind, clusters, clusters:wide,
                    cluster:members:ID, cluster:wide:ID, community:1:1
  --mode NAME       the node attribute that holds the mode of a two-mode network (default: mode)
  --weight NAME     the tie attribute that holds the strength (default: weight; 1 where a tie has none)
  --source NAME     the column of a CSV file that holds one end of the ties (default: source or from)
  --target NAME     the column that holds the other end (default: target or to)
  --no-header       the first line of a CSV file is a tie; columns are source, target and weight
  --decimal SIGN    comma or point: what stands before decimals, where 1,000 could be either
  --directed        the ties are directed, whatever the file says; --undirected: they are not
  --seed NUMBER     seed of what is random (default: 1)
  --format FORMAT   json (default), or csv: a row a node, a column a key
  --help            this text

Self-loops are left out and repeated ties merged with their weights added; both are counted on standard error, and
attributes that are not used are named there.
Exit code 2: the file or an argument is at fault, and nothing is written.

Keys (* stands for the name of a mode):
${keys.join('\n')}
`;
}
