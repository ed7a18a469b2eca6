import { Button, MultiSelect, SegmentedControl } from '@mantine/core';
import type { Slice } from '@sidos/api/model';
import { useMemo, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocuments } from '../../api/queries.ts';
import { useNet } from '../../view/network.ts';
import type { Option } from '../frame/network/options.ts';
import { PeriodFields } from '../frame/network/PeriodFields.tsx';
import { earlierAndLater, middleYear, untilAndAfter } from './suggestions.ts';
import { choose, useChoices } from './useChoices.ts';
import deskStyle from '../../components/desk.module.css';

type Way = Slice['by'];

/** The two states that are compared, by documents or by periods, with a pair to begin with. */
export function StatesPicker(): ReactElement {
  const { t } = useTranslation('embeddedness');
  const { before, after } = useChoices();
  const [wished, setWished] = useState<Way>('documents');
  const way = before?.by ?? after?.by ?? wished;
  return (
    <div className={deskStyle.form}>
      <SegmentedControl
        size="xs"
        aria-label={t('change.by')}
        value={way}
        data={(['documents', 'period'] as const).map((one) => ({
          value: one,
          label: t(`change.way.${one}`),
        }))}
        onChange={(next) => {
          const other: Way = next === 'period' ? 'period' : 'documents';
          setWished(other);
          if (other === way) return;
          const whole: Slice | null = other === 'period' ? { by: 'period', period: {} } : null;
          if (before !== null || after !== null) choose({ before: whole, after: whole });
        }}
      />
      {(['before', 'after'] as const).map((which) => (
        <fieldset key={which} className={deskStyle.fieldset}>
          <legend>{t(`change.${which}`)}</legend>
          {way === 'documents' ? <Documents which={which} /> : <Years which={which} />}
        </fieldset>
      ))}
      <Suggestion way={way} />
    </div>
  );
}

function Documents({ which }: { which: 'before' | 'after' }): ReactElement {
  const { t } = useTranslation('embeddedness');
  const slice = useChoices()[which];
  const { data } = useDocuments();
  const options = useMemo(
    (): Option[] =>
      (data?.documents ?? []).map(({ number, title }) => ({
        value: number,
        label: t('change.document', { number, title }),
      })),
    [data, t],
  );
  const value = slice?.by === 'documents' ? slice.documents : [];
  return (
    <MultiSelect
      size="xs"
      aria-label={`${t(`change.${which}`)}: ${t('change.documents')}`}
      placeholder={value.length === 0 ? t('change.documentsNone') : undefined}
      data={options}
      value={value}
      clearable
      searchable
      onChange={(documents) =>
        choose({
          [which]: documents.length === 0 ? null : { by: 'documents', documents: [...documents].sort() },
        })
      }
    />
  );
}

function Years({ which }: { which: 'before' | 'after' }): ReactElement {
  const slice = useChoices()[which];
  return (
    <PeriodFields
      value={slice?.by === 'period' ? slice.period : {}}
      onChange={(period) => choose({ [which]: { by: 'period', period } })}
    />
  );
}

/** Both states at once. */
function Suggestion({ way }: { way: Way }): ReactElement | null {
  const { t } = useTranslation('embeddedness');
  const { data } = useNet();
  const { data: documents } = useDocuments();
  const year = useMemo(() => middleYear(data), [data]);
  const states =
    way === 'documents'
      ? earlierAndLater(documents?.documents ?? [])
      : year === null
        ? null
        : untilAndAfter(year);
  if (states === null) return null;
  return (
    <Button className={deskStyle.own} size="compact-xs" variant="light" onClick={() => choose({ ...states })}>
      {way === 'documents' ? t('change.suggest') : t('change.suggestYear', { year })}
    </Button>
  );
}
