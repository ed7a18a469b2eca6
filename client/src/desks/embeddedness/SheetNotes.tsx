import { Button } from '@mantine/core';
import type { EmbeddednessAnswer, EntityStub, NetworkDefinition } from '@sidos/api/model';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../i18n/useWords.ts';
import { capital, useSetNames } from './setNames.ts';
import { FEWEST_MEMBERS } from './suggestions.ts';
import { choose, useChoices } from './useChoices.ts';
import { useSheetNotes } from './useSheetNotes.ts';
import partStyle from '../../components/parts.module.css';

/** Members without a place in the network that are named; the rest is counted. */
const NAMED = 8;

/** How large the group and its comparison are, and what was left out: all that the figures must be read with. */
export function SheetNotes({ answer }: { answer: EmbeddednessAnswer }): ReactElement {
  const { t, i18n } = useTranslation('embeddedness');
  const words = useWords();
  const names = useSetNames();
  const { group, comparison } = useChoices();
  const { meta } = answer;
  const { absent, notes } = useSheetNotes(answer);
  const left = absent(NAMED);
  const { size } = answer.group;
  return (
    <div>
      <p role="status">
        {t('sizes', {
          group: capital(names.set(group ?? { by: 'rest' }), i18n.language),
          size,
          actors: words.amount(meta.network.actors, meta.actors),
          comparison: names.set(comparison),
          other: answer.comparison.size,
        })}
      </p>
      {size < FEWEST_MEMBERS && <p className={partStyle.note}>{t('few', { size })}</p>}
      {size >= FEWEST_MEMBERS && answer.comparison.size < FEWEST_MEMBERS && (
        <p className={partStyle.note}>{t('fewOthers', { size: answer.comparison.size })}</p>
      )}
      {left !== null && <p className="muted">{left}</p>}
      {notes.length > 0 && <p className="muted">{notes.join(' ')}</p>}
      {answer.defining.ties > 0 && (
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => choose({ network: leftOut(meta.network, answer.defining.things) })}
        >
          {t('leaveOut')}
        </Button>
      )}
    </div>
  );
}

/** The same definition with the things that a group is defined by tying nobody. */
function leftOut(network: NetworkDefinition, things: readonly EntityStub[]): NetworkDefinition {
  return { ...network, without: [...new Set([...network.without, ...things.map(({ id }) => id)])].sort() };
}
