import { Checkbox, NativeSelect } from '@mantine/core';
import type { MeasuresAnswer } from '@sidos/api/model';
import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../charts/numbers.ts';
import { radii, sizeLegend } from '../../graph/sizes.ts';
import { useNet } from '../../view/network.ts';
import { measureText } from '../../components/measure/measureText.ts';
import { PaintLegend } from '../frame/PaintLegend.tsx';
import { AS_SORTED, STAGE_COLOURS, USUAL_SIZE } from './choiceTypes.ts';
import { MOST_LINKS } from './paint.ts';
import { choose, useChoices } from './useChoices.ts';
import type { StagePaint } from './useStagePaint.ts';
import { columnsOf, isAmount } from './values.ts';
import deskStyle from '../../components/desk.module.css';

/** What sizes, colours and lines on the stage mean while the desk is open, and the choice of them. */
export function StageLegend({ answer, paint }: { answer: MeasuresAnswer; paint: StagePaint }): ReactElement {
  const { t, i18n } = useTranslation('measuresDesk');
  const { colour, size, ties } = useChoices();
  const amounts = columnsOf(answer, 'node').filter(isAmount);
  const { overlay } = paint;
  const measured = answer.ties.a.length;
  return (
    <details className={deskStyle.legend} data-testid="desk-legend" open>
      <summary>{t('stage.title')}</summary>
      <div className={deskStyle.columns}>
        <NativeSelect
          size="xs"
          label={t('stage.size')}
          value={size}
          data={[
            { value: AS_SORTED, label: t('stage.sorted') },
            { value: USUAL_SIZE, label: t('stage.usual') },
            ...amounts.map(({ key, level }) => ({
              value: key,
              label: measureText(i18n, { level, key }).name,
            })),
          ]}
          onChange={(event) => choose({ size: event.target.value })}
        />
        <NativeSelect
          size="xs"
          label={t('stage.colour')}
          value={colour}
          data={STAGE_COLOURS.map((one) => ({ value: one, label: t(`stage.colours.${one}`) }))}
          onChange={(event) =>
            choose({ colour: STAGE_COLOURS.find((one) => one === event.target.value) ?? 'group' })
          }
        />
      </div>
      <Checkbox
        mt={8}
        size="xs"
        label={
          <>
            {t('stage.ties')}
            {measured > MOST_LINKS && (
              <span className="muted"> ({t('stage.strongest', { shown: MOST_LINKS, total: measured })})</span>
            )}
          </>
        }
        checked={ties}
        onChange={(event) => choose({ ties: event.currentTarget.checked })}
      />
      <Sizes paint={paint} />
      <PaintLegend rows={overlay.legend} />
    </details>
  );
}

/** Three marks with the values they stand for. */
function Sizes({ paint: { overlay, shift, sized } }: { paint: StagePaint }): ReactElement | null {
  const { i18n } = useTranslation('measuresDesk');
  const { data, palette } = useNet();
  const rows = useMemo(() => {
    if (overlay.values === undefined) return [];
    const values = data.nodes.id.map((id) => overlay.values?.get(id) ?? null);
    return sizeLegend(values, radii(data, 'given', values));
  }, [overlay, data]);
  if (rows.length === 0 || sized === null) return null;
  return (
    <div className={`row tabular muted ${deskStyle.sizes}`}>
      <span>{measureText(i18n, { level: 'node', key: sized.key }).name}</span>
      {rows.map(({ value, radius }) => (
        <span key={value} className={`row ${deskStyle.size}`}>
          <svg width={2 * radius + 2} height={2 * radius + 2} aria-hidden="true">
            <circle cx={radius + 1} cy={radius + 1} r={radius} fill="none" stroke={palette.muted} />
          </svg>
          {formatNumber(value + shift, i18n.language)}
        </span>
      ))}
    </div>
  );
}
