import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { measureText } from '../../components/measure/measureText.ts';
import type { Overlay } from '../../state/overlay.ts';
import { DeskLegend } from '../frame/legend/DeskLegend.tsx';
import { MEMBER_SIZES } from './choiceTypes.ts';
import { choose, useChoices } from './useChoices.ts';

/** What the colours, sizes and lines on the stage mean while the desk is open, and the choice of them. */
export function StageLegend({ overlay }: { overlay: Overlay }): ReactElement {
  const { t, i18n } = useTranslation('embeddedness');
  const { colour, size, tab } = useChoices();
  if (tab === 'change') return <DeskLegend title={t('stage.title')} overlay={overlay} />;
  return (
    <DeskLegend
      title={t('stage.title')}
      overlay={overlay}
      colour={{ label: t('stage.colour'), checked: colour, onChange: (next) => choose({ colour: next }) }}
      size={{
        label: t('stage.size'),
        value: size,
        options: MEMBER_SIZES.map((one) => ({
          value: one,
          label: one === 'usual' ? t('stage.usual') : measureText(i18n, { level: 'desk', key: one }).name,
        })),
        onChange: (next) => choose({ size: MEMBER_SIZES.find((one) => one === next) ?? 'usual' }),
      }}
    />
  );
}
