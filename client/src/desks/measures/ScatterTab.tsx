import { ActionIcon, Checkbox, NativeSelect, Tooltip } from '@mantine/core';
import type { MeasureColumn, MeasuresAnswer } from '@sidos/api/model';
import { IconArrowsExchange } from '@tabler/icons-react';
import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseAll } from '../../actions/commands.ts';
import { formatNumber } from '../../charts/numbers.ts';
import { Scatter } from '../../charts/Scatter.tsx';
import { useView } from '../../state/viewStore.ts';
import { measureText } from '../../components/measure/measureText.ts';
import { correlationOf } from './statistics.ts';
import { choose, useChoices } from './useChoices.ts';
import { useScatter } from './useScatter.ts';
import { columnsOf, isAmount } from './values.ts';
import deskStyle from '../../components/desk.module.css';
import resultStyle from './results.module.css';

/** Two measures of each actor against each other; points and stage select each other. */
export function ScatterTab({ answer }: { answer: MeasuresAnswer }): ReactElement {
  const { t } = useTranslation('measuresDesk');
  const scatter = useScatter(answer);
  const selection = useView((view) => view.selection);
  const selected = useMemo(() => new Set(selection), [selection]);
  if (scatter === null) return <p role="status">{t('scatter.few')}</p>;
  const { x, y, ...picture } = scatter;
  return (
    <div
      className={`${resultStyle.scroll} ${resultStyle.beside}`}
      role="region"
      aria-label={t('tab.scatter')}
      tabIndex={0}
    >
      <div className={deskStyle.form}>
        <Axes answer={answer} x={x} y={y} />
        <Together x={x} y={y} />
      </div>
      <Scatter {...picture} selected={selected} onPick={(ids, add) => chooseAll(ids, add)} />
    </div>
  );
}

interface Two {
  x: MeasureColumn;
  y: MeasureColumn;
}

function Axes({ answer, x, y }: Two & { answer: MeasuresAnswer }): ReactElement {
  const { t, i18n } = useTranslation('measuresDesk');
  const { ranks } = useChoices();
  const data = columnsOf(answer, 'node')
    .filter(isAmount)
    .map((column) => ({ value: column.key, label: measureText(i18n, column).name }));
  return (
    <>
      <NativeSelect
        size="xs"
        label={t('scatter.x')}
        value={x.key}
        data={data}
        onChange={(event) => choose({ axes: [event.target.value, y.key] })}
      />
      <NativeSelect
        size="xs"
        label={t('scatter.y')}
        value={y.key}
        data={data}
        onChange={(event) => choose({ axes: [x.key, event.target.value] })}
      />
      <div className="row">
        <Checkbox
          size="xs"
          label={t('scatter.ranks')}
          checked={ranks}
          onChange={(event) => choose({ ranks: event.currentTarget.checked })}
        />
        <Tooltip label={t('scatter.swap')}>
          <ActionIcon
            variant="default"
            aria-label={t('scatter.swap')}
            onClick={() => choose({ axes: [y.key, x.key] })}
          >
            <IconArrowsExchange size={16} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </div>
    </>
  );
}

/** How the two go together. */
function Together({ x, y }: Two): ReactElement {
  const { t, i18n } = useTranslation('measuresDesk');
  const { count, pearson, spearman } = useMemo(() => correlationOf(x.values, y.values), [x, y]);
  return (
    <p role="status" className="tabular">
      {t('scatter.correlation', {
        count,
        pearson: formatNumber(pearson, i18n.language),
        spearman: formatNumber(spearman, i18n.language),
      })}
    </p>
  );
}
