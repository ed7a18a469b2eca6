import type { ActorType, StatusWord } from '@sidos/api/model';
import { useTranslation } from 'react-i18next';
import { NONE, OTHER, SEVERAL, type Category } from '../graph/category.ts';
import { boundsOf, ownColumn, type OwnColumn } from '../graph/own.ts';
import { useWords, type Words } from '../i18n/useWords.ts';
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
    const column = ownColumn(data, colouring);
    if (column !== undefined) return ownName(column, category, words);
    const node = data.indexOf.get(category);
    return node === undefined ? category : data.nodes.name[node];
  };
}

/** The name of a value of a column of one's own, or of a class of its numbers or years. */
function ownName({ kind }: OwnColumn, category: Category, { number }: Words): string {
  const bounds = kind === 'number' || kind === 'date' ? boundsOf(category) : null;
  if (bounds === null) return category;
  const [least, most] = bounds.map((bound) => (kind === 'date' ? String(bound) : number(bound)));
  return least === most ? least : `${least} – ${most}`;
}
