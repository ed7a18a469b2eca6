import { Refused } from '../../model/errors.ts';

/** What the plan of a query that only reads may be made of: Grafeo's own names of its operators. */
const OPERATORS: ReadonlySet<string> = new Set(
  `AntiJoin Aggregate Apply CallProcedure Distinct Empty Expand Filter HashJoin HorizontalAggregate InnerJoin Join
   LeftJoin Limit MultiWayJoin NodeScan EdgeScan ParameterScan Project Return SemiJoin ShortestPath SingleRow Skip Sort
   TopK Union Unwind Bind MapCollect Discriminant`.split(/\s+/),
);

/** Procedures are written with their name: only those that tell what is in the database. */
const PROCEDURE = /^CallProcedure \((?:db|grafeo)\.(?:labels|relationshipTypes|propertyKeys|schema\.\w+)\b/i;

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
  const procedure = lines.find((line) => /^ *CallProcedure/.test(line) && !PROCEDURE.test(line.trim()));
  if (unknown !== undefined || procedure !== undefined) {
    throw new Refused(
      `A query here can only read the network: the engine would also do "${unknown ?? procedure?.trim().slice(0, 60) ?? ''}" for it.`,
    );
  }
}
