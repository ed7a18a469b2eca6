import type { EmbeddednessAnswer, Figure } from '@sidos/api/model';
import type { i18n as I18n, TFunction } from 'i18next';
import { DASH, formatNumber } from '../../charts/numbers.ts';
import type { Column } from '../../components/table/table.ts';
import { measureText } from '../../components/measure/measureText.ts';

/** A figure of the group in both states. */
export interface FigureTurn {
  /** A figure of the sheet, or `members`: how many of them the network has. */
  key: string;
  name: string;
  before: Figure;
  after: Figure;
  /** Null where the figure is undefined before or after. */
  difference: number | null;
}

/** The figures of two sheets side by side, the size of the group first. */
export function figureTurns(
  t: TFunction<'embeddedness'>,
  i18n: I18n,
  before: Pick<EmbeddednessAnswer, 'group' | 'figures'>,
  after: Pick<EmbeddednessAnswer, 'group' | 'figures'>,
): FigureTurn[] {
  const turn = (key: string, name: string, was: Figure, is: Figure): FigureTurn => {
    const both = was.value !== null && is.value !== null;
    return { key, name, before: was, after: is, difference: both ? plain(is.value! - was.value!) : null };
  };
  return [
    turn('members', t('change.members'), { value: before.group.size }, { value: after.group.size }),
    ...after.figures.map(({ key, group }) => {
      const was = before.figures.find((figure) => figure.key === key);
      return turn(key, measureText(i18n, { level: 'desk', key }).name, was?.group ?? { value: null }, group);
    }),
  ];
}

/** What remains of rounding is no difference. */
function plain(difference: number): number {
  return Math.abs(difference) < 1e-9 ? 0 : difference;
}

/** `+3`, `−0.2`, `0`; a dash where it is undefined. */
export function signed(difference: number | null, language: string): string {
  if (difference === null) return DASH;
  const size = formatNumber(Math.abs(difference), language);
  return difference === 0 ? size : `${difference > 0 ? '+' : '−'}${size}`;
}

/** The columns of {@link figureTurns}. */
export function turnColumns(t: TFunction<'embeddedness'>): Column<FigureTurn>[] {
  return [
    { key: 'figure', title: t('change.figure'), value: ({ name }) => name },
    { key: 'before', title: t('change.before'), value: ({ before }) => before, numeric: true },
    { key: 'after', title: t('change.after'), value: ({ after }) => after, numeric: true },
    {
      key: 'difference',
      title: t('change.difference'),
      value: ({ difference }) => difference,
      numeric: true,
    },
  ];
}
