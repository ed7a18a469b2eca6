import type { MeasuresAnswer } from '@sidos/api/model';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { measureText, type MeasureLevel } from '../../components/measure/measureText.ts';

/** Levels that may have the measure of a key, in the order in which its name is looked for. */
const LEVELS: readonly MeasureLevel[] = ['node', 'edge', 'group', 'global'];

/** What could not be computed, and why; nothing where all could. */
export function LeftOut({ answer: { leftOut } }: { answer: MeasuresAnswer }): ReactElement | null {
  const { t, i18n } = useTranslation('measuresDesk');
  const { t: shared } = useTranslation('table');
  if (leftOut.length === 0) return null;
  const nameOf = (key: string): string =>
    LEVELS.map((level) => measureText(i18n, { level, key }).name).find((name) => name !== key) ?? key;
  const list = leftOut.map(({ key, reason }) => `${nameOf(key)} (${shared(`absence.${reason}`)})`);
  return (
    <p className="muted" role="status">
      {t('table.leftOut', { list: list.join('; ') })}
    </p>
  );
}
