import type { EmbeddednessAnswer } from '@sidos/api/model';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../i18n/useWords.ts';
import { useView } from '../../state/viewStore.ts';
import { useNames } from '../../view/useNames.ts';
import { capital, useNameable, useSetNames } from './setNames.ts';
import { FEWEST_MEMBERS } from './suggestions.ts';
import { useChoices } from './useChoices.ts';
import partStyle from '../../components/parts.module.css';

/** Members without a place in the network that are named; the rest is counted. */
const NAMED = 8;

/** How large the group and its comparison are, and what was left out: all that the figures must be read with. */
export function SheetNotes({ answer }: { answer: EmbeddednessAnswer }): ReactElement {
  const { t, i18n } = useTranslation('embeddedness');
  const words = useWords();
  const names = useSetNames();
  const { group, comparison } = useChoices();
  const { meta, overlap } = answer;
  const { linking, network } = meta;
  const hasPeriod = network.period.from !== undefined || network.period.until !== undefined;
  const notes = [
    ...(overlap > 0 ? [t('overlap', { count: overlap })] : []),
    ...(linking.undated > 0 && hasPeriod
      ? [t('undated', { count: linking.undated, used: linking.used })]
      : []),
    ...(linking.overCap > 0 ? [t('overCap', { count: linking.overCap })] : []),
    ...(meta.ungrouped ? [t('ungrouped', { count: meta.ungrouped })] : []),
  ];
  const { size } = answer.group;
  return (
    <div>
      <p role="status">
        {t('sizes', {
          group: capital(names.set(group ?? { by: 'rest' }), i18n.language),
          size,
          actors: words.amount(network.actors, meta.actors),
          comparison: names.set(comparison),
          other: answer.comparison.size,
        })}
      </p>
      {size < FEWEST_MEMBERS && <p className={partStyle.note}>{t('few', { size })}</p>}
      {size >= FEWEST_MEMBERS && answer.comparison.size < FEWEST_MEMBERS && (
        <p className={partStyle.note}>{t('fewOthers', { size: answer.comparison.size })}</p>
      )}
      <Absent absent={answer.absent} />
      {notes.length > 0 && <p className="muted">{notes.join(' ')}</p>}
    </div>
  );
}

/** Members that are no actors of this network, the first of them by name. */
function Absent({ absent }: Pick<EmbeddednessAnswer, 'absent'>): ReactElement | null {
  const { t } = useTranslation('embeddedness');
  const names = useNames();
  const named = useNameable()(absent);
  const hidden = useView((view) => view.people) === 'hidden';
  if (absent.length === 0) return null;
  const shown = named.slice(0, NAMED).map(names.actor);
  const rest = named.length - shown.length;
  return (
    <p className="muted">
      {t('absent', { count: absent.length })} {shown.join(', ')}
      {rest > 0 && ` ${t('more', { count: rest })}`}
      {hidden && named.length < absent.length && ` ${t('peopleHidden')}`}
    </p>
  );
}
