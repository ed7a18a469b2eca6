import { MeasuresAnswer } from '@sidos/api/model';
import { inWords } from './in-words.ts';

type Language = 'fi' | 'sv' | 'en';

/** What the server says: the truth that the page must show. */
export async function asked(
  url: string,
  name: string,
  body: object,
  language: Language = 'en',
): Promise<unknown> {
  const response = await fetch(new URL(`/api/v1/analysis/${name}`, url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return inWords(url, await response.json(), language);
}

export const REGIONS = { by: 'region' };
export const measured = async (
  url: string,
  measures: string[],
  language: Language = 'en',
): Promise<MeasuresAnswer> =>
  MeasuresAnswer.parse(await asked(url, 'measures', { grouping: REGIONS, measures }, language));

/** The actors by a measure, the highest first. */
export function ranked(
  { actors, columns }: MeasuresAnswer,
  key: string,
): { id: string; name: string; value: number }[] {
  const { values } = columns.find((column) => column.key === key && column.level === 'node')!;
  return actors.map(({ id, name }, i) => ({ id, name, value: values[i]! })).sort((a, b) => b.value - a.value);
}
