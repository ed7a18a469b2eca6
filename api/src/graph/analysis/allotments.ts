import { withParts } from '../../meanings/index.ts';
import type { Allotment } from '../../model/index.ts';
import { wholesOf } from '../folding.ts';
import { byName, stubOf } from '../stubs.ts';
import type { Snapshot } from '../snapshot.ts';

/**
 * What projects allot to a cluster or a part of it, by project, work packages counted as theirs: the sum of the cells of
 * the tables, and the total that is printed. Where only a total is printed, that is the amount.
 */
export function allottedTo(snapshot: Snapshot, cluster: string): Allotment[] {
  const { indexOf, relations, ties } = snapshot;
  const parts = withParts(snapshot, [indexOf.get(cluster)!]);
  const byProject = new Map<number, { cells: number[]; printed: number[] }>();
  relations.forEach((relation, tie) => {
    if (relation.type !== 'ALLOCATES' || !parts.has(ties.to[tie])) return;
    const [project] = wholesOf(snapshot)[ties.from[tie]];
    const found = byProject.get(project) ?? { cells: [], printed: [] };
    byProject.set(project, found);
    (relation.total === true ? found.printed : found.cells).push(relation.amountEur);
  });
  return [...byProject]
    .map(([project, { cells, printed }]): Allotment => {
      const printedEur = printed.length === 0 ? null : sum(printed);
      return {
        project: stubOf(snapshot, project),
        amountEur: cells.length === 0 ? printedEur! : sum(cells),
        printedEur,
      };
    })
    .sort((a, b) => byName(a.project, b.project));
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
