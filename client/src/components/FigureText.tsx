import { Tooltip } from '@mantine/core';
import type { Absence, Figure } from '@sidos/api/model';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { DASH, formatNumber } from '../charts/numbers.ts';

interface Props {
  figure: Figure | number | null;
  /** Why there is no number, where the figure itself does not say. */
  absence?: Absence;
  /** Whether Tab stops at a dash or an estimate, to read why; not in a table, which Tab stops at once. */
  reachable?: boolean;
}

/** A number in the reader's language; a dash with its reason where it is not defined, ≈ where it is an estimate. */
export function FigureText({ figure, absence, reachable = true }: Props): ReactElement {
  const { t, i18n } = useTranslation('table');
  const { value, estimate, ...rest } =
    typeof figure === 'object' && figure !== null ? figure : { value: figure, estimate: false };
  if (value === null || !Number.isFinite(value)) {
    const reason = t(`absence.${('absence' in rest ? rest.absence : undefined) ?? absence ?? 'undefined'}`);
    return (
      <Tooltip label={reason} multiline maw={280} events={{ hover: true, focus: true, touch: true }}>
        <span className="muted" tabIndex={reachable ? 0 : undefined} role="img" aria-label={reason}>
          {DASH}
        </span>
      </Tooltip>
    );
  }
  const text = formatNumber(value, i18n.language);
  if (!estimate) return <span className="tabular">{text}</span>;
  return (
    <Tooltip label={t('estimate')}>
      <span
        className="tabular"
        aria-label={`${text}. ${t('estimate')}`}
        role="img"
        tabIndex={reachable ? 0 : undefined}
      >
        ≈ {text}
      </span>
    </Tooltip>
  );
}
