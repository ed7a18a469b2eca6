import { Checkbox, NativeSelect } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Mark } from '../../components/Mark.tsx';
import { useWords } from '../../i18n/useWords.ts';
import type { Overlay, OverlayLink } from '../../state/overlay.ts';
import { measureText } from '../analysis/measureText.ts';
import { MEMBER_SIZES } from './choiceTypes.ts';
import { choose, useChoices } from './useChoices.ts';

/** What the colours, sizes and lines on the stage mean while the desk is open, and the choice of them. */
export function StageLegend({ overlay }: { overlay: Overlay }): ReactElement {
  const { t, i18n } = useTranslation('embeddedness');
  const { number } = useWords();
  const { colour, size, tab } = useChoices();
  return (
    <details className="desk-legend" open>
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
      {overlay.legend && (
        <ul>
          {overlay.legend.map(({ label, colour: ink, count, line }) => (
            <li key={label}>
              {line ? <Line colour={ink} {...line} /> : <Mark type="organisation" colour={ink} />}
              {label} <span className="muted tabular">{number(count ?? 0)}</span>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

/** A tie as it is drawn. */
function Line({ colour, width, dashed }: Omit<OverlayLink, 'a' | 'b'>): ReactElement {
  return (
    <svg width={20} height={10} aria-hidden>
      <line
        x1={0}
        x2={20}
        y1={5}
        y2={5}
        stroke={colour}
        strokeWidth={width}
        strokeDasharray={dashed ? '5 4' : undefined}
      />
    </svg>
  );
}
