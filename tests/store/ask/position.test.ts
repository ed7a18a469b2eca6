import { describe, expect, test } from '@jest/globals';
import { InvalidInput } from '@sidos/api/model';
import { onBothEngines } from '../../support/engines.ts';

describe('a query that is wrong is told where', () => {
  onBothEngines((store) => {
    test.each([
      ['MATCH (n RETURN n', 1, 10],
      ['MATCH (n)\nRETURN m', 2, 8],
      ['\n\nMATCH (n) RETRUN n', 3, 11],
      ['RETURN nosuch(1) AS x', 1, 8],
      ['MATCH (n)-[:X]>(m) RETURN n', 1, 15],
      ['RETURN 1 +', 1, 11],
      ['RETURN\n  $missing AS y', 2, 3],
    ])('%j', async (cypher, line, column) => {
      const answer = store().ask({ cypher, params: {}, timeoutMs: 10_000, maxRows: 10 });
      const fault = await answer.then(
        () => undefined,
        (error: unknown) => error,
      );
      expect(fault).toBeInstanceOf(InvalidInput);
      const { message, position } = fault as InvalidInput;
      expect(position).toEqual({ line, column });
      expect(message).toMatch(/^The query is not right: /);
      expect(message).not.toMatch(/\n|EXPLAIN|-->|\^/);
    });
  });
});
