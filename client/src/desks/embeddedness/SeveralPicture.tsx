import type { GroupFigure, GroupSheet } from '@sidos/api/model';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FigureBar } from '../../charts/FigureBar.tsx';
import { FONT, INK } from '../../charts/ink.ts';
import { extent } from '../../charts/scale.ts';
import { measureText } from '../../components/measure/measureText.ts';
import { useNames } from '../../view/useNames.ts';
import { domainOf } from './domains.ts';
import { figureOf } from './severalColumns.ts';

interface Props {
  groups: readonly GroupSheet[];
  keys: readonly GroupFigure['key'][];
  label: string;
  width: number;
  /** Width of the names before the bars. */
  names: number;
}

const ROW = 30;
const HEAD = 22;
const LETTER = 6.6;

/** Small multiples: a row each group, a column each figure, all of a column on one scale. */
export function SeveralPicture({ groups, keys, label, width, names }: Props): ReactElement {
  const { i18n } = useTranslation('embeddedness');
  const { group: nameOf } = useNames();
  const bar = (width - names) / keys.length;
  const height = HEAD + groups.length * ROW;
  return (
    <svg
      aria-label={label}
      role="group"
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      fontFamily={FONT}
      fontSize={12}
      fill={INK.text}
    >
      {keys.map((key, column) => {
        const { name } = measureText(i18n, { level: 'desk', key });
        const domain = domainOf({ key }) ?? commonDomain(groups, key);
        return (
          <g key={key} transform={`translate(${names + column * bar},0)`}>
            <text x={8} y={14} fontWeight={600}>
              {cut(name, bar - 8)}
            </text>
            {groups.map((sheet, row) => {
              const { value, expected, labels } = figureOf(sheet, key);
              return (
                <g key={sheet.group.key} transform={`translate(0,${HEAD + row * ROW})`}>
                  <FigureBar
                    name={`${nameOf(sheet.group)}, ${name}`}
                    value={value.value}
                    expected={expected}
                    random={labels}
                    domain={domain}
                    width={bar}
                  />
                </g>
              );
            })}
          </g>
        );
      })}
      {groups.map(({ group }, row) => (
        <text key={group.key} x={0} y={HEAD + row * ROW + 14} dominantBaseline="central">
          {cut(`${nameOf(group)} (${group.size})`, names)}
          <title>{nameOf(group)}</title>
        </text>
      ))}
    </svg>
  );
}

/** One scale for all groups of a figure that has no ends of its own. */
function commonDomain(groups: readonly GroupSheet[], key: GroupFigure['key']): readonly [number, number] {
  const values = groups.flatMap((sheet) => {
    const { value, expected, labels } = figureOf(sheet, key);
    return [value.value, expected, labels?.low, labels?.high].filter((one) => typeof one === 'number');
  });
  return extent([0, ...values]) ?? [0, 1];
}

/** A text that fits a width; its whole stands in the title. */
function cut(text: string, width: number): string {
  const most = Math.max(4, Math.floor(width / LETTER));
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}
