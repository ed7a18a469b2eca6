import { parseRecords } from '@sidos/api/model';
import type { Source } from '@sidos/api/loading';

/** A record file as an annotator writes it: two towns in a project, with a place and its money. */
export function smallFile(number = '900'): Record<string, unknown> & {
  document: Record<string, unknown>;
  entities: Record<string, unknown>[];
  relations: Record<string, unknown>[];
} {
  return {
    document: { number, title: 'Small document', date: '2026-03', lineCount: 30 },
    entities: [
      {
        id: 'organisation:oulun-kaupunki',
        name: 'Oulun kaupunki',
        kind: 'municipality',
        aliases: ['Oulu'],
        evidence: ['3', '7-8'],
      },
      { id: 'organisation:kemin-kaupunki', name: 'Kemin kaupunki', kind: 'municipality', evidence: ['4'] },
      {
        id: 'project:silta',
        name: 'Silta',
        kind: 'project',
        start: '2024',
        budgetEur: 1200,
        evidence: ['1'],
      },
      { id: 'region:oulu', name: 'Oulu', level: 'municipality', evidence: ['3:implied'] },
    ],
    relations: [
      {
        type: 'PARTICIPATES_IN',
        from: 'organisation:oulun-kaupunki',
        to: 'project:silta',
        role: 'lead',
        evidence: ['3'],
      },
      {
        type: 'PARTICIPATES_IN',
        from: 'organisation:kemin-kaupunki',
        to: 'project:silta',
        role: 'partner',
        evidence: ['4:implied'],
      },
      { type: 'LOCATED_IN', from: 'organisation:oulun-kaupunki', to: 'region:oulu', evidence: ['3:implied'] },
      {
        type: 'ALLOCATES',
        from: 'project:silta',
        to: 'organisation:kemin-kaupunki',
        amountEur: 400,
        category: 'salaries',
        evidence: ['5'],
      },
    ],
  };
}

/** {@link smallFile}, or another file, as the loader takes it. */
export function sourceOf(json: unknown = smallFile(), file = 'small.json'): Source {
  return { file, records: parseRecords(json, file, () => true) };
}

/** A record file of one organisation in Lapland; `more` changes its relation. */
export const recordFile = (more: object = {}) =>
  JSON.stringify({
    document: { number: '900', title: 'Mine', lineCount: 5 },
    entities: [{ id: 'organisation:oma-oy', name: 'Oma Oy', kind: 'company', evidence: ['1'] }],
    relations: [
      { type: 'LOCATED_IN', from: 'organisation:oma-oy', to: 'region:lappi', evidence: ['2'], ...more },
    ],
  });
