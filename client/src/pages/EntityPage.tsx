import { Button, Skeleton } from '@mantine/core';
import { IconArrowLeft, IconTopologyStar3 } from '@tabler/icons-react';
import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { goTo } from '../actions/commands.ts';
import { useCard } from '../api/queries.ts';
import { Failure } from '../components/Failure.tsx';
import { EntityMark } from '../components/EntityMark.tsx';
import { useWords } from '../i18n/useWords.ts';
import { useNet } from '../view/network.ts';
import { changeView, useView } from '../state/viewStore.ts';
import { Notes } from '../cards/Notes.tsx';
import { Facts } from '../cards/entity/Facts.tsx';
import { Money } from '../cards/entity/Money.tsx';
import { Named } from '../cards/entity/Named.tsx';
import { TieList } from '../cards/entity/TieList.tsx';
import { groupTies } from '../cards/entity/ties.ts';
import { useSentence } from '../cards/entity/useSentence.ts';
import { HeldPart } from './held/HeldPart.tsx';
import { ClusterParts } from './ClusterParts.tsx';
import { MeetsPart } from './MeetsPart.tsx';
import { ThemeParts } from './ThemeParts.tsx';
import { useKindOf } from '../view/useUnitOf.ts';
import { OnlyThis } from './OnlyThis.tsx';
import { RegionParts } from './RegionParts.tsx';
import pageStyle from '../components/page.module.css';

/** The page of an entity: what its card says with room for tables, and for a cluster or a region all that is in it. */
export function EntityPage({ id }: { id: string }): ReactElement {
  const { t } = useTranslation('card', { keyPrefix: 'page' });
  const words = useWords();
  const net = useNet();
  const { data, nameOf } = net;
  const people = useView((view) => view.people);
  const { data: card, error, refetch } = useCard(id);
  const sentence = useSentence(id);
  const kindOf = useKindOf();
  const groups = useMemo(
    () => (card ? groupTies(card.ties, { compare: words.compare, nameOf }) : []),
    [card, words, nameOf],
  );
  const node = data.indexOf.get(id) ?? 0;
  const type = data.nodes.type[node];
  const name = data.nodes.name[node];
  const under = [words.type(type), kindOf(node)].filter(Boolean);
  return (
    <article aria-label={name}>
      <header className={pageStyle.head}>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconArrowLeft size={14} aria-hidden />}
          onClick={() => changeView({ page: null })}
        >
          {t('back')}
        </Button>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconTopologyStar3 size={14} aria-hidden />}
          onClick={() => {
            changeView({ panel: 'network' });
            goTo(net, id);
          }}
        >
          {t('inNetwork')}
        </Button>
        <OnlyThis id={id} type={type} />
      </header>
      <div className={`${pageStyle.body} ${pageStyle.wide}`}>
        <h2 className={pageStyle.title}>
          <EntityMark entity={{ id, type }} /> {name}
        </h2>
        <p className={`muted ${pageStyle.lead}`}>{under.join(' · ')}</p>
        {sentence && <p>{sentence}</p>}
        {error && <Failure error={error} retry={() => void refetch()} />}
        {!card && !error && <Skeleton height={240} />}
        {card && (
          <>
            {(people === 'shown' || type !== 'person') && <Facts entity={card.entity} />}
            <Named items={card.entity.evidence} />
            <Notes notes={card.entity.notes} />
            {type === 'cluster' && <ClusterParts node={node} />}
            {type === 'region' && <RegionParts node={node} />}
            {type === 'theme' && <ThemeParts node={node} />}
            {type === 'organisation' && <MeetsPart node={node} />}
            <Money card={card} />
            <h3 className={pageStyle.part}>{t('ties')}</h3>
            <div className={pageStyle.columns}>
              {groups.map((group) => (
                <TieList key={group.key} group={group} />
              ))}
            </div>
            {type === 'person' && people === 'shown' && <HeldPart key={id} id={id} />}
          </>
        )}
      </div>
    </article>
  );
}
