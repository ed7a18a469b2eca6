import type { ChangeAnswer, EmbeddednessAnswer, MemberRow } from '@sidos/api/model';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNet } from '../../view/network.ts';
import type { Overlay } from '../../state/overlay.ts';
import { useLaid } from '../frame/paint/useLaid.ts';
import type { MemberSize } from './choiceTypes.ts';
import { paintChange, paintSets } from './paint.ts';
import { capital, useSetNames, waysOf } from './setNames.ts';
import { useChange, useSheet } from './useAnswers.ts';
import { useChoices } from './useChoices.ts';

/** What the desk lays over the stage: the group, its comparison and sizes, or the change of ties. */
export function useStageOverlay(): Overlay | null {
  const paint = useSheetPaint(useSheet().answer);
  const changePaint = useChangePaint(useChange().answer);
  return useChoices().tab === 'change' ? changePaint : paint;
}

/** Lays it while the desk is open, whether its left panel is seen or not. */
export function useStagePaint(): void {
  useLaid('embeddedness', useStageOverlay());
}

function useSheetPaint(answer: EmbeddednessAnswer | undefined): Overlay | null {
  const { t, i18n } = useTranslation('embeddedness');
  const { data, palette } = useNet();
  const names = useSetNames();
  const { group, comparison, colour, size } = useChoices();
  return useMemo(() => {
    if (answer === undefined || group === null) return null;
    const values = sizesOf(answer.members, size);
    const sets = paintSets(
      answer.members.map(({ actor }) => actor.id),
      answer.comparisonMembers,
      data.nodes.id,
      palette,
      {
        group: capital(names.set(group), i18n.language),
        comparison: capital(names.set(comparison), i18n.language),
        outside: capital(t('stage.outside'), i18n.language),
      },
    );
    return {
      owner: 'embeddedness',
      title: t('stage.title'),
      ...(colour && sets),
      ...(values && { values }),
    };
  }, [answer, group, comparison, colour, size, data, palette, names, t, i18n.language]);
}

/** The values that size the members; null where the sizing of the view stays. */
function sizesOf(members: readonly MemberRow[], size: MemberSize): ReadonlyMap<string, number> | null {
  if (size === 'usual') return null;
  const of = (row: MemberRow): number =>
    size === 'inside' || size === 'outside' ? row[size] : (row.figures[size]?.value ?? 0);
  return new Map(members.map((row) => [row.actor.id, of(row)]));
}

function useChangePaint(answer: ChangeAnswer | undefined): Overlay | null {
  const { t } = useTranslation('embeddedness');
  const { palette } = useNet();
  const { show, before, after } = useChoices();
  const by = waysOf(before, after);
  return useMemo(() => {
    if (answer === undefined) return null;
    return {
      owner: 'embeddedness',
      title: t('stage.title'),
      ...paintChange(answer, show, palette, {
        ties: (change) => t(`change.said.${by}.ties.${change}`),
        actors: (change) => t(`change.said.${by}.actors.${change}`),
      }),
    };
  }, [answer, show, palette, by, t]);
}
