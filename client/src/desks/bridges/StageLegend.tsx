import { Checkbox, NativeSelect } from '@mantine/core';
import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { radii, sizeLegend } from '../../graph/sizes.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useNet } from '../../view/network.ts';
import type { Overlay } from '../../state/overlay.ts';
import { PaintLegend } from '../frame/PaintLegend.tsx';
import { BRIDGE_SIZES } from './choiceTypes.ts';
import { choose, useChoices } from './useChoices.ts';
import deskStyle from '../../components/desk.module.css';

/** What the colours and sizes on the stage mean while the desk is open, and the choice of them. */
export function StageLegend({ overlay }: { overlay: Overlay }): ReactElement {
  const { t } = useTranslation('bridges');
  const { colour, size, tab } = useChoices();
  return (
    <details className={deskStyle.legend} data-testid="desk-legend" open>
      <summary>{t('stage.title')}</summary>
      <div className="row">
        {/* A change that is tried out has colours of its own. */}
        {overlay.links === undefined && (
          <Checkbox
            size="xs"
            label={t('stage.colour')}
            checked={colour}
            onChange={(event) => choose({ colour: event.currentTarget.checked })}
          />
        )}
        {tab === 'list' && (
          <NativeSelect
            size="xs"
            aria-label={t('stage.size')}
            value={size}
            data={BRIDGE_SIZES.map((one) => ({
              value: one,
              label: `${t('stage.size')}: ${one === 'usual' ? t('stage.usual') : t(`list.${one}`)}`,
            }))}
            onChange={(event) =>
              choose({ size: BRIDGE_SIZES.find((one) => one === event.target.value) ?? 'liaison' })
            }
          />
        )}
      </div>
      {overlay.values && <Sizes values={overlay.values} />}
      <PaintLegend rows={overlay.legend} />
    </details>
  );
}

/** Three discs with the values they stand for. */
function Sizes({ values }: { values: ReadonlyMap<string, number> }): ReactElement {
  const { number } = useWords();
  const { data, palette } = useNet();
  const rows = useMemo(() => {
    const given = data.nodes.id.map((id) => values.get(id) ?? null);
    return sizeLegend(given, radii(data, 'same', given));
  }, [data, values]);
  return (
    <div className="row tabular muted">
      {rows.map(({ value, radius }) => (
        <span key={value} className="row">
          <svg width={2 * radius + 2} height={2 * radius + 2} aria-hidden="true">
            <circle cx={radius + 1} cy={radius + 1} r={radius} fill="none" stroke={palette.muted} />
          </svg>
          {number(Math.round(value))}
        </span>
      ))}
    </div>
  );
}
