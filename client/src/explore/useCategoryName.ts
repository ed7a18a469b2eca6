import type { ActorType, StatusWord } from '@sidos/api/model';
import { useTranslation } from 'react-i18next';
import { NONE, OTHER, SEVERAL, type Category } from '../graph/categories.ts';
import { useWords } from '../i18n/useWords.ts';
import { useNet } from '../view/network.ts';

/** The name of a category under a colouring, in the user's language. */
export function useCategoryName(): (colouring: string, category: Category) => string {
  const { t } = useTranslation('explore');
  const { data } = useNet();
  const words = useWords();
  return (colouring, category) => {
    if (category === NONE) return t('none');
    if (category === SEVERAL) return t('several');
    if (category === OTHER) return t('other');
    if (colouring === 'type') return words.type(category as ActorType, 2);
    if (colouring === 'kind') return words.kind(category);
    if (colouring === 'status') return words.status(category as StatusWord);
    if (colouring === 'community') return t('communityName', { number: category });
    if (colouring === 'document') return t('documentName', { number: category });
    const node = data.indexOf.get(category);
    return node === undefined ? category : data.nodes.name[node];
  };
}
