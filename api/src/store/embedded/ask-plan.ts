import { Refused } from '../../model/errors.ts';

/** What the plan of a query that only reads may be made of: Grafeo's own names of its operators. */
const OPERATORS: ReadonlySet<string> = new Set(
  `AntiJoin Aggregate Apply Distinct Empty Expand Filter HashJoin HorizontalAggregate InnerJoin Join
   LeftJoin Limit MultiWayJoin NodeScan EdgeScan ParameterScan Project Return SemiJoin ShortestPath SingleRow Skip Sort
   TopK Union Unwind Bind MapCollect Discriminant`.split(/\s+/),
);

/**
 * Looks at the plan that the embedded engine made of a query (EXPLAIN runs nothing), apart from all that was found in
 * the query's text before. The plan is a line an operator; the operators of subqueries inside expressions are written
 * as `NodeScanOp { … }`.
 *
 * @throws Refused where an operator is not known as one that only reads
 */
export function checkPlan(plan: string): void {
  const lines = plan.split('\n').filter((line) => line.trim() !== '');
  const outer = lines.map((line) => /^ *(\w+)/.exec(line)?.[1] ?? line.trim().slice(0, 40));
  const inner = [...plan.matchAll(/\b(\w+)Op \{/g)].map((match) => match[1]);
  const unknown = [...outer, ...inner].find((operator) => !OPERATORS.has(operator));
  if (unknown !== undefined) {
    throw new Refused(
      `A query here can only read the network: the engine would also do "${unknown}" for it.`,
    );
  }
}
