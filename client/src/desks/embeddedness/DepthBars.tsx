import type { EmbeddednessAnswer } from '@sidos/api/model';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartFigure } from '../../charts/ChartFigure.tsx';
import { INK } from '../../charts/ink.ts';
import { DASH } from '../../charts/numbers.ts';
import { linear, ticks } from '../../charts/scale.ts';
import { useWords } from '../../i18n/useWords.ts';
import deskStyle from '../../components/desk.module.css';

const WIDTH = 340;
const HEIGHT = 170;
const LEFT = 40;
const FOOT = 122;
const LABELS = 12;

/** How many of the members stand at each depth, as shares, beside the comparison: a mean would hide it. */
export function DepthBars({
  answer,
}: {
  answer: Pick<EmbeddednessAnswer, 'depths' | 'depthMeasure' | 'group' | 'comparison'>;
}): ReactElement {
  const { t } = useTranslation('embeddedness');
  const { number, percent } = useWords();
  const { depths, depthMeasure, group, comparison } = answer;
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
  const rows = depths.map(({ depth, members, comparison: others }) => ({
    depth,
    members,
    others,
    own: share(members, group.size),
    compared: share(others ?? 0, comparison.size),
  }));
  const top = Math.max(0.01, ...rows.flatMap(({ own, compared }) => [own, compared]));
  const y = linear([0, top], [FOOT, 8]);
  const step = (WIDTH - LEFT - 8) / Math.max(1, rows.length);
  const bar = Math.max(1, Math.min(14, step * 0.4));
  const every = Math.ceil(rows.length / LABELS);
  const columns = ['depth', 'members', 'comparison'] as const;
  return (
    <section className={deskStyle.box} aria-label={t('sheet.depths')}>
      <h3>{t('sheet.depths')}</h3>
      <ChartFigure
        label={t('sheet.depthsLabel')}
        width={WIDTH}
        height={HEIGHT}
        table={{
          columns: columns.map((key) => t(`sheet.depthColumns.${key}`)),
          rows: rows.map(({ depth, members, others }) => [
            number(depth),
            number(members),
            others === null ? DASH : number(others),
          ]),
        }}
      >
        {ticks([0, top], 4).map((tick) => (
          <g key={tick} transform={`translate(0,${y(tick)})`}>
            <line x1={LEFT} x2={WIDTH - 8} stroke={INK.line} />
            <text x={LEFT - 6} textAnchor="end" dominantBaseline="central" fill={INK.muted}>
              {percent(tick)}
            </text>
          </g>
        ))}
        {rows.map(({ depth, own, compared }, i) => {
          const middle = LEFT + step * (i + 0.5);
          return (
            <g key={depth}>
              <rect x={middle - bar} width={bar} y={y(own)} height={FOOT - y(own)} fill={INK.mark} />
              <rect
                x={middle + 0.75}
                width={Math.max(0.5, bar - 1.5)}
                y={y(compared)}
                height={FOOT - y(compared)}
                fill={INK.background}
                stroke={INK.second}
                strokeWidth={compared > 0 ? 1.5 : 0}
              />
              {i % every === 0 && (
                <text x={middle} y={FOOT + 16} textAnchor="middle" fill={INK.muted}>
                  {number(depth)}
                </text>
              )}
            </g>
          );
        })}
        <text x={(LEFT + WIDTH) / 2} y={FOOT + 38} textAnchor="middle">
          {t(`sheet.depthAxis.${depthMeasure}`)}
        </text>
      </ChartFigure>
    </section>
  );
}
