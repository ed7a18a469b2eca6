import type { NetworkInfo } from '@sidos/api/model';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { keptText } from '../../graph/people.ts';
import { useView } from '../../state/viewStore.ts';

/** What a network is called in the language of the page, where nobody has named it too; people in it as the switch says. */
export function useNetworkName(): (network: NetworkInfo) => string {
  const { t } = useTranslation('networks');
  const people = useView((view) => view.people);
  return useCallback(
    ({ id, name, shipped }) => keptText(name ?? (shipped ? t('five') : t('unnamed', { id })), people),
    [t, people],
  );
}
