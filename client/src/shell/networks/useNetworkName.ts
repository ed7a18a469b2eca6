import type { NetworkInfo } from '@sidos/api/model';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** What a network is called in the language of the page, where nobody has named it too. */
export function useNetworkName(): (network: NetworkInfo) => string {
  const { t } = useTranslation('networks');
  return useCallback(({ id, name, shipped }) => name ?? (shipped ? t('five') : t('unnamed', { id })), [t]);
}
