import type { EmbeddednessAnswer } from '@sidos/api/model';
import { useTranslation } from 'react-i18next';
import { useView } from '../../state/viewStore.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useNames } from '../../view/useNames.ts';
import { allotmentSentences } from '../frame/network/SetAbout.tsx';
import { useNameable } from './setNames.ts';

/** What the figures of a sheet must be read with. */
interface SheetNotes {
  /** Members that are no actors of this network, the first of them by name; null where all are. */
  absent: (named: number) => string | null;
  /** What was left out, or counted for one side alone. */
  notes: readonly string[];
}

/** What the figures of a sheet must be read with, in words: on the screen, and in the report that is read without it. */
export function useSheetNotes({
  absent,
  meta,
  overlap,
  inside,
  defining,
  allotted,
}: EmbeddednessAnswer): SheetNotes {
  const { t } = useTranslation('embeddedness');
  const { t: shared } = useTranslation('analysis');
  const names = useNames();
  const words = useWords();
  const named = useNameable()(absent);
  const hidden = useView((view) => view.people) === 'hidden';
  const { linking, network } = meta;
  const hasPeriod = network.period.from !== undefined || network.period.until !== undefined;
  return {
    absent: (most) => {
      if (absent.length === 0) return null;
      const rest = Math.max(0, named.length - most);
      return [
        `${t('absent', { count: absent.length })} ${named.slice(0, most).map(names.actor).join(', ')}`,
        ...(rest > 0 ? [t('more', { count: rest })] : []),
        ...(hidden && named.length < absent.length ? [t('peopleHidden')] : []),
      ].join(' ');
    },
    notes: [
      ...allotmentSentences(shared, words, allotted, names.byId),
      ...(defining.ties > 0
        ? [
            t('defining', {
              ties: defining.ties,
              inside: inside.ties,
              list: words.list(defining.things.map(({ id }) => names.byId(id))),
            }),
          ]
        : []),
      ...(overlap > 0 ? [t('overlap', { count: overlap })] : []),
      ...(linking.undated > 0 && hasPeriod
        ? [t('undated', { count: linking.undated, used: linking.used })]
        : []),
      ...(linking.overCap > 0 ? [t('overCap', { count: linking.overCap })] : []),
      ...(meta.ungrouped ? [t('ungrouped', { count: meta.ungrouped })] : []),
    ],
  };
}
