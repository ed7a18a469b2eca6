import { MultiSelect, NumberInput, Select } from '@mantine/core';
import { ALONE, CERTAINTIES, ROLES, TIE_WEIGHTS, UNDATED, type NetworkDefinition } from '@sidos/api/model';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../../i18n/useWords.ts';
import type { PickerOptions } from './options.ts';
import { PeriodFields } from './PeriodFields.tsx';
import deskStyle from '../../../components/desk.module.css';

interface Props {
  value: NetworkDefinition;
  change: (part: Partial<NetworkDefinition>) => void;
  options: PickerOptions;
}

/** The choices that most do not need: roles, documents, certainty, regions, period, weights, cap, least number. */
export function NetworkMore({ value, change, options }: Props): ReactElement {
  const { t } = useTranslation('analysis');
  const { t: word } = useTranslation('words');
  const words = useWords();
  return (
    <div className={`stack ${deskStyle.under}`}>
      <MultiSelect
        size="xs"
        label={t('network.roles')}
        placeholder={value.roles.length === 0 ? t('network.rolesAny') : undefined}
        data={ROLES.map((role) => ({ value: role, label: words.role(role) }))}
        value={value.roles}
        onChange={(roles) => change({ roles: ROLES.filter((role) => roles.includes(role)) })}
        clearable
      />
      <MultiSelect
        size="xs"
        label={t('network.documents')}
        placeholder={value.documents.length === 0 ? t('network.documentsAny') : undefined}
        data={options.documents}
        value={value.documents}
        onChange={(documents) => change({ documents: [...documents].sort() })}
        clearable
      />
      <MultiSelect
        size="xs"
        label={t('network.certainty')}
        placeholder={value.certainty.length === 0 ? t('network.certaintyAny') : undefined}
        data={CERTAINTIES.map((certainty) => ({ value: certainty, label: word(`certainty.${certainty}`) }))}
        value={value.certainty}
        onChange={(chosen) =>
          change({ certainty: CERTAINTIES.filter((certainty) => chosen.includes(certainty)) })
        }
        clearable
      />
      <MultiSelect
        size="xs"
        label={t('network.regions')}
        placeholder={value.regions.length === 0 ? t('network.regionsAny') : undefined}
        data={options.regions}
        value={value.regions}
        onChange={(regions) => change({ regions })}
        nothingFoundMessage={t('set.nothingFound')}
        limit={100}
        searchable
        clearable
      />
      <PeriodFields value={value.period} onChange={(period) => change({ period })} />
      <Select
        size="xs"
        label={t('network.undated')}
        allowDeselect={false}
        data={UNDATED.map((undated) => ({ value: undated, label: t(`network.undatedAs.${undated}`) }))}
        value={value.undated}
        onChange={(chosen) => change({ undated: UNDATED.find((one) => one === chosen) ?? value.undated })}
      />
      <Select
        size="xs"
        label={t('network.alone')}
        allowDeselect={false}
        data={ALONE.map((alone) => ({ value: alone, label: t(`network.aloneAs.${alone}`) }))}
        value={value.alone}
        onChange={(chosen) => change({ alone: ALONE.find((one) => one === chosen) ?? value.alone })}
      />
      {value.without.length > 0 && (
        <MultiSelect
          size="xs"
          label={t('network.without')}
          data={value.without.map((id) => ({ value: id, label: options.nameOf(id) }))}
          value={value.without}
          onChange={(without) => change({ without })}
          clearable
        />
      )}
      <Select
        size="xs"
        label={t('network.weight')}
        allowDeselect={false}
        data={TIE_WEIGHTS.map((weight) => ({ value: weight, label: t(`network.weights.${weight}`) }))}
        value={value.weight}
        onChange={(chosen) =>
          change({ weight: TIE_WEIGHTS.find((weight) => weight === chosen) ?? value.weight })
        }
      />
      <NumberInput
        size="xs"
        label={t('network.cap')}
        placeholder={t('network.capNone')}
        min={2}
        clampBehavior="blur"
        allowDecimal={false}
        value={value.cap ?? ''}
        onChange={(cap) => change({ cap: typeof cap === 'number' && cap >= 2 ? cap : null })}
      />
      <NumberInput
        size="xs"
        label={t('network.minimum')}
        min={1}
        clampBehavior="blur"
        allowDecimal={false}
        value={value.minimum}
        onChange={(minimum) => change({ minimum: typeof minimum === 'number' && minimum >= 1 ? minimum : 1 })}
      />
    </div>
  );
}
