import { Button, NativeSelect, NumberInput } from '@mantine/core';
import type { MeasuresAnswer } from '@sidos/api/model';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { measureText } from '../../components/measure/measureText.ts';
import type { SureChoice } from './choiceTypes.ts';
import { choose, useChoices } from './useChoices.ts';
import { useSized } from './useStagePaint.ts';
import { columnsOf, isAmount } from './values.ts';
import deskStyle from '../../components/desk.module.css';

/** What is asked when nothing was: a tenth of the memberships, a hundred runs. */
const FIRST = { missing: 0.1, runs: 100 };

/** Which ranking, how much is left out, how often; asked with a button, for it may take long. */
export function SureForm({ answer }: { answer: MeasuresAnswer }): ReactElement {
  const { t, i18n } = useTranslation('measuresDesk');
  const { sure } = useChoices();
  const sized = useSized(answer);
  const [changes, setChanges] = useState<Partial<SureChoice>>({});
  const measures = columnsOf(answer, 'node').filter(isAmount);
  if (measures.length === 0) return <p role="status">{t('sure.none')}</p>;
  const wish: SureChoice = { ...FIRST, measure: sized?.key ?? measures[0].key, ...sure, ...changes };
  const isAsked = sure !== null && JSON.stringify(wish) === JSON.stringify({ ...FIRST, ...sure });
  const set = (part: Partial<SureChoice>): void => setChanges({ ...changes, ...part });
  return (
    <form
      className={deskStyle.form}
      onSubmit={(event) => {
        event.preventDefault();
        choose({ sure: wish });
        setChanges({});
      }}
    >
      <p className="muted">{t('sure.about')}</p>
      <NativeSelect
        size="xs"
        label={t('sure.measure')}
        value={wish.measure}
        data={measures.map((column) => ({ value: column.key, label: measureText(i18n, column).name }))}
        onChange={(event) => set({ measure: event.target.value })}
      />
      <div className={deskStyle.columns}>
        <NumberInput
          size="xs"
          label={t('sure.missing')}
          min={1}
          max={50}
          clampBehavior="strict"
          allowDecimal={false}
          value={Math.round(wish.missing * 100)}
          onChange={(value) => typeof value === 'number' && value >= 1 && set({ missing: value / 100 })}
        />
        <NumberInput
          size="xs"
          label={t('sure.runs')}
          min={10}
          max={500}
          step={10}
          clampBehavior="blur"
          allowDecimal={false}
          value={wish.runs}
          onChange={(value) =>
            typeof value === 'number' && value >= 10 && value <= 500 && set({ runs: value })
          }
        />
      </div>
      <Button type="submit" size="xs" disabled={isAsked}>
        {t(sure === null ? 'sure.compute' : 'sure.changed')}
      </Button>
    </form>
  );
}
