import { Select } from '@mantine/core';
import type { GroupSheet, GroupsAnswer } from '@sidos/api/model';
import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FigureBarLegend } from '../../charts/FigureBar.tsx';
import { measureText } from '../../components/measure/measureText.ts';
import { shownRows } from '../../components/table/table.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useNet } from '../../view/network.ts';
import { useNames } from '../../view/useNames.ts';
import { GroupingPicker } from '../frame/network/GroupingPicker.tsx';
import { pickerOptions } from '../frame/network/options.ts';
import type { ProgressRequest } from '../frame/useProgressRequest.ts';
import { Working } from '../frame/Working.tsx';
import { SEVERAL_KEYS, SEVERAL_WAYS } from './choiceTypes.ts';
import { severalColumns } from './severalColumns.ts';
import { SeveralPicture } from './SeveralPicture.tsx';
import { severalSentences } from './severalSentences.ts';
import { TableSwitch } from './TableSwitch.tsx';
import { choose, useChoices } from './useChoices.ts';
import deskStyle from '../../components/desk.module.css';

/** All clusters, regions or kinds side by side: what is said of them, and one figure of each on one scale. */
export function SeveralTab({ request }: { request: ProgressRequest<GroupsAnswer> }): ReactElement {
  const { t } = useTranslation('embeddedness');
  const { data } = useNet();
  const { language } = useWords();
  const { several } = useChoices();
  const options = useMemo(() => pickerOptions(data, language), [data, language]);
  const { answer, state, stale } = request;
  return (
    <div className={deskStyle.part} data-testid="several">
      <p className="muted">{t('several.about')}</p>
      <GroupingPicker
        value={several}
        options={options}
        only={SEVERAL_WAYS}
        onChange={(next) => next && choose({ several: next })}
      />
      {state !== 'done' && <Working request={request} lines={answer ? 0 : 6} />}
      {answer && (
        <div className={stale ? deskStyle.stale : undefined}>
          <Outcome answer={answer} />
        </div>
      )}
    </div>
  );
}

function Outcome({ answer }: { answer: GroupsAnswer }): ReactElement {
  const { t, i18n } = useTranslation('embeddedness');
  const names = useNames();
  const words = useWords();
  const { rank, figure } = useChoices();
  const columns = useMemo(() => severalColumns(t, i18n, names), [t, i18n, names]);
  const enough = answer.groups.filter(({ inside }) => inside !== null);
  const { counts, found } = severalSentences(t, answer, { ...words, nameOf: names.group });
  const sorted: GroupSheet[] = shownRows(
    enough,
    columns,
    { sort: rank, filter: '', hidden: [] },
    words.language,
  );
  return (
    <>
      <p role="status">{counts.join(' ')}</p>
      {enough.length > 0 && (
        <>
          <Select
            size="xs"
            label={t('several.drawn')}
            allowDeselect={false}
            data={SEVERAL_KEYS.map((key) => ({
              value: key,
              label: measureText(i18n, { level: 'desk', key }).name,
            }))}
            value={figure}
            onChange={(next) => choose({ figure: SEVERAL_KEYS.find((key) => key === next) ?? figure })}
          />
          <FigureBarLegend without={['comparison']} />
          <SeveralPicture
            groups={sorted}
            keys={[figure]}
            label={t('several.label')}
            width={348}
            names={170}
          />
        </>
      )}
      {found.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <div>
        <TableSwitch />
      </div>
    </>
  );
}
