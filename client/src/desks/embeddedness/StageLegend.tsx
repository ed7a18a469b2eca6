import { Checkbox, NativeSelect } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Overlay } from '../../state/overlay.ts';
import { measureText } from '../../components/measure/measureText.ts';
import { PaintLegend } from '../frame/PaintLegend.tsx';
import { MEMBER_SIZES } from './choiceTypes.ts';
import { choose, useChoices } from './useChoices.ts';
import deskStyle from '../../components/desk.module.css';

/** What the colours, sizes and lines on the stage mean while the desk is open, and the choice of them. */
export function StageLegend({ overlay }: { overlay: Overlay }): ReactElement {
  const { t, i18n } = useTranslation('embeddedness');
  const { colour, size, tab } = useChoices();
  return (
    <details className={deskStyle.legend} data-testid="desk-legend" open>
      <summary>{t('stage.title')}</summary>
      {tab !== 'change' && (
        <div className="row">
          <Checkbox
            size="xs"
            label={t('stage.colour')}
            checked={colour}
            onChange={(event) => choose({ colour: event.currentTarget.checked })}
          />
          <NativeSelect
            size="xs"
            aria-label={t('stage.size')}
            value={size}
            data={MEMBER_SIZES.map((one) => ({
              value: one,
              label: `${t('stage.size')}: ${one === 'usual' ? t('stage.usual') : measureText(i18n, { level: 'desk', key: one }).name}`,
            }))}
            onChange={(event) =>
              choose({ size: MEMBER_SIZES.find((one) => one === event.target.value) ?? 'usual' })
            }
          />
        </div>
      )}
      <PaintLegend rows={overlay.legend} />
    </details>
  );
}
