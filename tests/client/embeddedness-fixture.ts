import { EMBEDDEDNESS_KEYS, type MemberRow, type SheetFigure } from '@sidos/api/model';

/** Whole percents, as no language in particular writes them. */
export const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** A member with so many ties inside and outside; all its figures are a quarter. */
export function member(
  name: string,
  inside: number,
  outside: number,
  type: 'organisation' | 'person' = 'organisation',
): MemberRow {
  return {
    actor: { id: `${type}:${name}`, type, name, kind: null, group: null, groups: [] },
    inside,
    outside,
    figures: Object.fromEntries(EMBEDDEDNESS_KEYS.map((key) => [key, { value: 0.25 }])),
  };
}

/** A figure of a sheet: the group below the comparison and below what chance gives. */
export function figure(part: Partial<SheetFigure>): SheetFigure {
  return {
    key: 'ei_index',
    group: { value: -0.6 },
    comparison: { value: 0.2 },
    expected: 0,
    known: null,
    labels: { low: -0.3, mean: 0, high: 0.3 },
    random: { low: -0.2, mean: 0, high: 0.2 },
    difference: null,
    ...part,
  };
}
