import type { BridgesAnswer, ProjectionAnswer } from '@sidos/api/model';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dataset } from '../../graph/dataset.ts';
import { useNet } from '../../view/network.ts';
import type { Overlay, OverlayLink } from '../../state/overlay.ts';
import { useView } from '../../state/viewStore.ts';
import { useNames } from '../../view/useNames.ts';
import { useBroker } from './useBroker.ts';
import { behind, placesOf, tiesBetween } from './pairs.ts';
import { lightOfBroker } from './brokerLight.ts';
import { paintGroups } from '../frame/paint/groups.ts';
import { useLaid } from '../frame/paint/useLaid.ts';
import { paintSizes, paintTrial } from './paint.ts';
import { useProjection } from './useProjection.ts';
import { useChoices } from './useChoices.ts';
import { useTrial, type TrialRequest } from './useTrial.ts';
import { compareKeys } from '../../i18n/compare.ts';

type Light = Pick<Overlay, 'lit' | 'litTies' | 'first'>;

/** Lays groups, sizes and what is looked at over the stage while the desk is open. */
export function useStagePaint(answer: BridgesAnswer | undefined): void {
  const { t } = useTranslation('bridges');
  const { data, palette } = useNet();
  const names = useNames();
  const { tab, colour, size, pair } = useChoices();
  const trial = useTrial();
  const tried = tab === 'whatif' ? trial.answer : undefined;
  const light = useLight(answer, tried && trial);

  const overlay = useMemo((): Overlay | null => {
    if (answer === undefined) return null;
    const everyId = data.nodes.id;
    const words = {
      group: names.group,
      ...{
        noGroup: t('stage.noGroup'),
        several: t('stage.several'),
        otherGroups: t('stage.otherGroups'),
        outside: t('stage.outside'),
      },
      ...{ gone: t('stage.gone'), lost: t('stage.lost') },
      ...{ touched: t('stage.touched'), unchanged: t('stage.unchanged') },
    };
    const paint = tried
      ? paintTrial(
          {
            gone: trial.request?.remove ?? [],
            lost: tried.lostContact.map(({ id }) => id),
            touched: trial.touched,
          },
          everyId,
          answer.rows.map(({ actor }) => actor.id),
          palette,
          words,
        )
      : colour
        ? paintGroups(
            answer.rows.map(({ actor }) => actor),
            answer.groups,
            everyId,
            palette,
            words,
            tab === 'groups' || tab === 'missing' ? placesOf(answer.groups, pair) : null,
          )
        : null;
    // Sizes belong to the ranking; where groups or changes are looked at all are seen alike.
    const values = tab === 'list' ? paintSizes(answer.rows, size) : null;
    return {
      owner: 'bridges',
      title: t('stage.title'),
      ...paint,
      ...(values && { values }),
      ...(tried && { links: addedLinks(trial.request, palette.groups[2]) }),
      ...light,
    };
  }, [answer, tried, trial.request, trial.touched, colour, size, tab, pair, light, data, palette, names, t]);

  useLaid('bridges', overlay);
}

const DARK: Light = {};
const NOBODY: readonly string[] = [];

/** What is lit: a part of the broker card, else the pair of groups that is looked at, else who loses contact. */
function useLight(answer: BridgesAnswer | undefined, trial: TrialRequest | undefined): Light {
  const { data } = useNet();
  const { tab, pair, light } = useChoices();
  const [first, ...others] = useView((view) => view.selection);
  const single = others.length === 0 && first !== undefined && light?.startsWith(`${first}~`) === true;
  const broker = useBroker(single ? first : null).answer;
  const tried = trial?.answer;
  const gone = trial?.request?.remove ?? NOBODY;
  const touched = trial?.touched ?? NOBODY;
  const { answer: projection } = useProjection(tab === 'groups' && pair !== null);
  return useMemo(() => {
    if (single && light !== null && broker?.actor.id === first) {
      return lightOfBroker(data, broker, light.slice(first.length + 1));
    }
    if (answer === undefined || (tab !== 'groups' && tab !== 'missing')) {
      const lost = tried?.lostContact.map(({ id }) => id) ?? [];
      const concerned = [...gone, ...touched, ...lost];
      return concerned.length > 0 ? { lit: new Set(concerned) } : DARK;
    }
    const places = placesOf(answer.groups, pair);
    if (places === null) return DARK;
    if (tab === 'groups' && projection) return lightOfPair(data, projection, ...places);
    return { lit: new Set(membersOf(answer, places)) };
  }, [single, light, broker, first, data, answer, tab, tried, gone, touched, pair, projection]);
}

function membersOf({ rows }: BridgesAnswer, places: readonly number[]): string[] {
  return rows
    .filter(({ actor }) => actor.groups.some((group) => places.includes(group)))
    .map(({ actor }) => actor.id);
}

function lightOfPair(data: Dataset, answer: ProjectionAnswer, a: number, b: number): Light {
  const ties = tiesBetween(answer, a, b, { compare: compareKeys, nameOf: ({ id }) => id });
  if (ties.length === 0) {
    const members = answer.actors.filter(({ groups }) => groups.includes(a) || groups.includes(b));
    return { lit: new Set(members.map(({ id }) => id)) };
  }
  const actors = ties.flatMap((tie) => [answer.actors[tie.a].id, answer.actors[tie.b].id]);
  const things = ties.flatMap(({ via }) => via.map((thing) => answer.shared[thing].id));
  const { ties: litTies } = behind(data, actors, things);
  return { lit: new Set([...actors, ...things]), litTies: new Set(litTies) };
}

/** Projects of more members than this are not drawn tie by tie. */
const DRAWN_MEMBERS = 12;

/** The ties that a change adds, as they would run between the actors. */
function addedLinks(request: TrialRequest['request'], colour: string): OverlayLink[] {
  const members = request?.project?.members ?? [];
  const pairs =
    members.length > DRAWN_MEMBERS
      ? []
      : members.flatMap((a, i) => members.slice(i + 1).map((b) => ({ a, b })));
  return [...(request?.add ?? []), ...pairs].map(({ a, b }) => ({ a, b, colour, width: 2, dashed: true }));
}
