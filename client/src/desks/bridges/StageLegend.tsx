import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../i18n/useWords.ts';
import type { Overlay } from '../../state/overlay.ts';
import { DeskLegend } from '../frame/legend/DeskLegend.tsx';
import { BRIDGE_SIZES } from './choiceTypes.ts';
import { choose, useChoices } from './useChoices.ts';

/** What the colours and sizes on the stage mean while the desk is open, and the choice of them. */
export function StageLegend({ overlay }: { overlay: Overlay }): ReactElement {
  const { t } = useTranslation('bridges');
  const { number } = useWords();
  const { colour, size, tab } = useChoices();
  return (
    <DeskLegend
      title={t('stage.title')}
      overlay={overlay}
      // A change that is tried out has colours of its own.
      colour={
        overlay.links === undefined
          ? { label: t('stage.colour'), checked: colour, onChange: (next) => choose({ colour: next }) }
          : undefined
      }
      size={
        tab === 'list'
          ? {
              label: t('stage.size'),
              value: size,
              options: BRIDGE_SIZES.map((one) => ({
                value: one,
                label: one === 'usual' ? t('stage.usual') : t(`list.${one}`),
              })),
              onChange: (next) =>
                choose({ size: BRIDGE_SIZES.find((one) => one === next) ?? BRIDGE_SIZES[0] }),
            }
          : undefined
      }
      sized={{ by: 'same', format: number }}
    />
  );
}
