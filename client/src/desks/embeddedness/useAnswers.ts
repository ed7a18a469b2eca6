import {
  ChangeAnswer,
  EmbeddednessAnswer,
  GroupsAnswer,
  SetTiesAnswer,
  stateOf,
  type Slice,
} from '@sidos/api/model';
import { useMemo } from 'react';
import { useNet } from '../../view/network.ts';
import { useProgressRequest, type ProgressRequest } from '../frame/useProgressRequest.ts';
import type { Choices } from './choiceTypes.ts';
import { useChoices } from './useChoices.ts';

/** Fewest random networks that may be asked for; a sheet that is only compared with another shows no range. */
const FEWEST_RUNS = 10;

/** The sheet of the group under the choices of the desk; asked once, whoever needs it. */
export function useSheet(): ProgressRequest<EmbeddednessAnswer> {
  const { network, group, comparison, grouping, seed, runs } = useChoices();
  const { data } = useNet();
  const body = group && { network, group, comparison, grouping, seed, runs };
  return useProgressRequest(EmbeddednessAnswer, '/analysis/embeddedness', body, data.version);
}

/** Every group of the grouping side by side; idle until that part is open. */
export function useSeveral(): ProgressRequest<GroupsAnswer> {
  const { network, several, seed, tab } = useChoices();
  const { data } = useNet();
  const body = tab === 'several' ? { network, grouping: several, seed } : null;
  return useProgressRequest(GroupsAnswer, '/analysis/groups', body, data.version);
}

/** The ties behind a figure of the sheet; idle until one is opened. */
export function useTiesBehind(): ProgressRequest<SetTiesAnswer> {
  const { network, group, behind, tab } = useChoices();
  const { data } = useNet();
  const body = tab === 'sheet' && group && behind ? { network, group, ties: behind } : null;
  return useProgressRequest(SetTiesAnswer, '/analysis/ties', body, data.version);
}

/** Which ties were formed, kept and lost; idle until both states are chosen. */
export function useChange(): ProgressRequest<ChangeAnswer> {
  const choices = useChoices();
  const { data } = useNet();
  return useProgressRequest(
    ChangeAnswer,
    '/analysis/change',
    useMemo(() => changeBody(choices), [choices]),
    data.version,
  );
}

function changeBody({ network, group, whole, before, after, tab }: Choices): object | null {
  if (tab !== 'change' || before === null || after === null) return null;
  return { network, group: whole ? null : group, before, after };
}

/** The sheet of the group in one of the two states, without the range of chance. */
export function useSheetOf(slice: Slice | null): ProgressRequest<EmbeddednessAnswer> {
  const { network, group, comparison, grouping, seed, tab, whole } = useChoices();
  const { data } = useNet();
  const asked = tab === 'change' && !whole && group !== null && slice !== null;
  const body = asked
    ? { network: stateOf(network, slice), group, comparison, grouping, seed, runs: FEWEST_RUNS }
    : null;
  return useProgressRequest(EmbeddednessAnswer, '/analysis/embeddedness', body, data.version);
}
