import { Button, Skeleton } from '@mantine/core';
import { IconArticle } from '@tabler/icons-react';
import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { openPage } from '../../actions/commands.ts';
import { useCard } from '../../api/queries.ts';
import { Failure } from '../../components/Failure.tsx';
import { EntityMark } from '../../components/EntityMark.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { useNet } from '../../view/network.ts';
import { useKindOf } from '../../view/useUnitOf.ts';
import { useView } from '../../state/viewStore.ts';
import { CardHead } from '../CardHead.tsx';
import { Notes } from '../Notes.tsx';
import { Facts } from './Facts.tsx';
import { Money } from './Money.tsx';
import { Named } from './Named.tsx';
import { TieList } from './TieList.tsx';
import { groupTies } from './ties.ts';
import { useSentence } from './useSentence.ts';
import partStyle from '../../components/parts.module.css';
import cardStyle from '../cards.module.css';

/** Everything known of one entity, each fact with the document and the lines it rests on. */
export function EntityCardPanel({ id }: { id: string }): ReactElement {
  const { t } = useTranslation('card');
  const words = useWords();
  const { data, nameOf } = useNet();
  const people = useView((view) => view.people);
  const { data: card, error, refetch } = useCard(id);
  const sentence = useSentence(id);
  const kindOf = useKindOf();
  const groups = useMemo(
    () => (card ? groupTies(card.ties, { compare: words.compare, nameOf }) : []),
    [card, words, nameOf],
  );
  const node = data.indexOf.get(id);
  const type = node === undefined ? 'organisation' : data.nodes.type[node];
  const kind = node === undefined ? null : kindOf(node);
  const name = node === undefined ? id : data.nodes.name[node];
  return (
    <article aria-label={name}>
      <CardHead
        title={name}
        mark={<EntityMark entity={{ id, type }} />}
        under={[words.type(type), kind].filter(Boolean).join(' · ')}
      />
      {error && <Failure error={error} retry={() => void refetch()} />}
      {!card && !error && <CardSkeleton />}
      {card && (
        <>
          <section className={partStyle.section}>
            <Button
              size="compact-xs"
              variant="default"
              leftSection={<IconArticle size={12} aria-hidden />}
              mb={8}
              onClick={() => openPage(id)}
            >
              {t('page.open')}
            </Button>
            {sentence && <p className={cardStyle.sentence}>{sentence}</p>}
            {(people === 'shown' || card.entity.type !== 'person') && <Facts entity={card.entity} />}
            <Named items={card.entity.evidence} />
          </section>
          {card.entity.notes.length > 0 && (
            <section className={partStyle.section}>
              <h3>{t('notes')}</h3>
              <Notes notes={card.entity.notes} />
            </section>
          )}
          <Money card={card} />
          {groups.map((group) => (
            <TieList key={group.key} group={group} />
          ))}
        </>
      )}
    </article>
  );
}

function CardSkeleton(): ReactElement {
  return (
    <div className={partStyle.section} aria-busy="true">
      {[90, 70, 100, 60, 80, 95].map((width) => (
        <Skeleton key={width} height={12} width={`${width}%`} mb={12} />
      ))}
    </div>
  );
}
