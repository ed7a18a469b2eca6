import { SegmentedControl } from '@mantine/core';
import type { BridgesAnswer } from '@sidos/api/model';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Matrix } from '../../charts/Matrix.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { useNames } from '../../view/useNames.ts';
import { CELL_VALUES } from './choiceTypes.ts';
import { matrixByName, placesOf } from './pairs.ts';
import { PairSummary } from './PairSummary.tsx';
import { choose, useChoices } from './useChoices.ts';
import deskStyle from '../../components/desk.module.css';
import partStyle from '../../components/parts.module.css';

/** Width that the picture may take in the panel. */
const WIDTH = 348;

/** The matrix of the groups; a cell opens its ties. */
export function GroupsTab({ answer }: { answer: BridgesAnswer }): ReactElement {
  const { t } = useTranslation('bridges');
  const names = useNames();
  const { cell, pair } = useChoices();
  const { groups, matrix } = answer;
  const places = placesOf(groups, pair);
  const drawn = matrixByName(answer, names.group, useWords().compare);
  const chosen = placesOf(drawn.groups, pair);
  if (groups.length < 2) return <p className={deskStyle.part}>{t('noGroups')}</p>;
  const empty = matrix.filter(({ a, b, ties }) => a !== b && ties === 0).length;
  const all = (groups.length * (groups.length - 1)) / 2;
  return (
    <div className={deskStyle.part}>
      <div className="row">
        <SegmentedControl
          size="xs"
          aria-label={t('groups.show')}
          value={cell}
          data={CELL_VALUES.map((value) => ({ value, label: t(`groups.value.${value}`) }))}
          onChange={(value) => choose({ cell: CELL_VALUES.find((one) => one === value) ?? 'ties' })}
        />
      </div>
      <p className="muted">{t(`groups.valueMeaning.${cell}`)}</p>
      <p>{empty === 0 ? t('groups.none') : t('groups.empty', { empty, all })}</p>
      {places && <PairSummary key={pair?.join()} answer={answer} a={places[0]} b={places[1]} />}
      <div className={partStyle.scrollX}>
        <Matrix
          label={`${t('groups.label')}: ${t(`groups.value.${cell}`)}`}
          width={WIDTH}
          groups={drawn.groups.map(names.group)}
          cells={drawn.matrix.map(({ a, b, ...values }) => ({ a, b, value: values[cell] }))}
          selected={chosen && [Math.min(...chosen), Math.max(...chosen)]}
          onCell={(a, b) => choose({ pair: [drawn.groups[a].key, drawn.groups[b].key], light: null })}
        />
      </div>
    </div>
  );
}
