import { Checkbox, NativeSelect } from '@mantine/core';
import type { MeasuresAnswer } from '@sidos/api/model';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../charts/numbers.ts';
import { measureText } from '../../components/measure/measureText.ts';
import { DeskLegend } from '../frame/legend/DeskLegend.tsx';
import { AS_SORTED, STAGE_COLOURS, USUAL_SIZE } from './choiceTypes.ts';
import { MOST_LINKS } from './paint.ts';
import { choose, useChoices } from './useChoices.ts';
import type { StagePaint } from './useStagePaint.ts';
import { columnsOf, isAmount } from './values.ts';
import deskStyle from '../../components/desk.module.css';

/** What sizes, colours and lines on the stage mean while the desk is open, and the choice of them. */
export function StageLegend({ answer, paint }: { answer: MeasuresAnswer; paint: StagePaint }): ReactElement {
  const { t, i18n } = useTranslation('measuresDesk');
  const { overlay, shift, sized } = paint;
  return (
    <DeskLegend
      title={t('stage.title')}
      overlay={overlay}
      sized={
        sized === null
          ? undefined
          : {
              name: measureText(i18n, { level: 'node', key: sized.key }).name,
              by: 'given',
              format: (value) => formatNumber(value + shift, i18n.language),
            }
      }
    >
      <Choices answer={answer} />
    </DeskLegend>
  );
}

function Choices({ answer }: { answer: MeasuresAnswer }): ReactElement {
  const { t, i18n } = useTranslation('measuresDesk');
  const { colour, size, ties } = useChoices();
  const amounts = columnsOf(answer, 'node').filter(isAmount);
  const measured = answer.ties.a.length;
  return (
    <>
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
    </>
  );
}
