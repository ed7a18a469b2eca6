import type { MeasuresAnswer, SureAnswer } from '@sidos/api/model';
import { useMemo, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseAll } from '../../actions/commands.ts';
import { IntervalPlot } from '../../charts/IntervalPlot.tsx';
import { useView } from '../../state/viewStore.ts';
import { DataTable } from '../../components/table/DataTable.tsx';
import type { TableLook } from '../../components/table/table.ts';
import { measureText } from '../../components/measure/measureText.ts';
import { useNames } from '../../view/useNames.ts';
import { Working } from '../frame/Working.tsx';
import { intervalColumns } from './intervalColumns.ts';
import { SureForm } from './SureForm.tsx';
import { SureWords } from './SureWords.tsx';
import { useParameters } from './useParameters.ts';
import { useSpeech } from './useSpeech.ts';
import { useSure } from './useSure.ts';
import deskStyle from '../../components/desk.module.css';
import resultStyle from './results.module.css';

/** How sure a ranking is: what is left out, in words, as intervals, as a table. */
export function SureTab({ answer }: { answer: MeasuresAnswer }): ReactElement {
  const { t } = useTranslation('measuresDesk');
  const request = useSure();
  const { state } = request;
  return (
    <div
      className={`${resultStyle.scroll} ${resultStyle.beside}`}
      role="region"
      aria-label={t('tab.sure')}
      tabIndex={0}
    >
      <div className={deskStyle.form}>
        <SureForm answer={answer} />
        {request.answer && <SureWords answer={request.answer} />}
      </div>
      <div>
        {state !== 'done' && state !== 'idle' && <Working request={request} lines={request.answer ? 0 : 6} />}
        {request.answer && (
          <div className={request.stale ? deskStyle.stale : undefined}>
            <Intervals answer={request.answer} />
          </div>
        )}
      </div>
    </div>
  );
}

/** From the first on: the smallest rank. */
const BY_RANK: TableLook = { sort: { key: 'rank', down: false }, filter: '', hidden: [] };

function Intervals({ answer }: { answer: SureAnswer }): ReactElement {
  const { t, i18n } = useTranslation('measuresDesk');
  const names = useNames();
  const speech = useSpeech();
  const base = useParameters(answer.meta);
  const selection = useView((view) => view.selection);
  const selected = useMemo(() => new Set(selection), [selection]);
  const [look, setLook] = useState(BY_RANK);
  const { actors, measure, missing, runs } = answer;
  const columns = useMemo(() => intervalColumns(speech, measure), [speech, measure]);
  const { name } = measureText(i18n, { level: 'node', key: measure });
  return (
    <>
      <IntervalPlot
        label={t('sure.label', { name })}
        rows={actors.map((actor) => ({ ...actor, name: names.actor(actor) }))}
        selected={selected}
        onPick={(id) => chooseAll([id])}
      />
      <DataTable
        label={t('sure.table')}
        rows={actors}
        columns={columns}
        idOf={({ id }) => id}
        look={look}
        onLook={setLook}
        selected={selected}
        onSelect={(ids) => chooseAll(ids)}
        parameters={{ ...base, measure, missing: String(missing), runs: String(runs) }}
        height="360px"
      />
    </>
  );
}
