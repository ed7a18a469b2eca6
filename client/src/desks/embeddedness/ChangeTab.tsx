import { Checkbox, SegmentedControl } from '@mantine/core';
import type { ChangeAnswer } from '@sidos/api/model';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProgressRequest } from '../frame/useProgressRequest.ts';
import { Working } from '../frame/Working.tsx';
import { ChangeFigures } from './ChangeFigures.tsx';
import { Covered } from './Covered.tsx';
import { TIE_CHANGES } from './choiceTypes.ts';
import { MOST_DRAWN } from './paint.ts';
import { StatesPicker } from './StatesPicker.tsx';
import { waysOf } from './setNames.ts';
import { TableSwitch } from './TableSwitch.tsx';
import { choose, useChoices } from './useChoices.ts';
import deskStyle from '../../components/desk.module.css';
import partStyle from '../../components/parts.module.css';

/** Two states of the network: which ties were formed, kept and lost, and how the group's figures changed. */
export function ChangeTab({ request }: { request: ProgressRequest<ChangeAnswer> }): ReactElement {
  const { t } = useTranslation('embeddedness');
  const { group, whole, network, before, after } = useChoices();
  const { answer, state, stale } = request;
  return (
    <div className={deskStyle.part} data-testid="change">
      <p className="muted">{t('change.about')}</p>
      <StatesPicker />
      {group === null ? (
        <p className="muted">{t('change.wholeOnly')}</p>
      ) : (
        <Checkbox
          size="xs"
          label={t('change.whole')}
          checked={whole}
          onChange={(event) => choose({ whole: event.currentTarget.checked })}
        />
      )}
      {(before?.by === 'period' || after?.by === 'period') && (
        <Checkbox
          size="xs"
          label={t('change.known')}
          checked={network.undated === 'source'}
          onChange={(event) =>
            choose({ network: { ...network, undated: event.currentTarget.checked ? 'source' : 'keep' } })
          }
        />
      )}
      {state === 'idle' && <p role="status">{t('change.choose')}</p>}
      {state !== 'done' && state !== 'idle' && <Working request={request} lines={answer ? 0 : 4} />}
      {answer && (
        <div className={stale ? deskStyle.stale : undefined}>
          <Outcome answer={answer} />
        </div>
      )}
    </div>
  );
}

function Outcome({ answer }: { answer: ChangeAnswer }): ReactElement {
  const { t } = useTranslation('embeddedness');
  const { before, after, group, whole, show } = useChoices();
  const { counts, meta, ties } = answer;
  const { linking } = meta;
  const by = waysOf(before, after);
  if (ties.length === 0) return <p role="status">{t('change.none')}</p>;
  return (
    <>
      <p role="status">{t(`change.said.${by}.sentence`, counts)}</p>
      {by === 'documents' && <Covered />}
      {by === 'period' && linking.undatedOut > 0 && (
        <p className={partStyle.note}>{t('change.undated', { count: linking.undatedOut })}</p>
      )}
      {by === 'period' && linking.bySource > 0 && (
        <p className={partStyle.note}>
          {t('change.bySource', { count: linking.bySource, used: linking.used })}
        </p>
      )}
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label={t('change.show')}
        value={show ?? 'all'}
        data={[
          { value: 'all', label: t('change.all') },
          ...TIE_CHANGES.map((change) => ({
            value: change,
            label: `${t(`change.said.${by}.${change}`)} ${counts[change]}`,
          })),
        ]}
        onChange={(next) => choose({ show: TIE_CHANGES.find((change) => change === next) ?? null })}
      />
      {ties.length > MOST_DRAWN && (
        <p className="muted">{t('change.drawn', { shown: MOST_DRAWN, total: ties.length })}</p>
      )}
      <div className={deskStyle.under}>
        <TableSwitch />
      </div>
      {group !== null && !whole && <ChangeFigures />}
    </>
  );
}
