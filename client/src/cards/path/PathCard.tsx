import type { PathsAnswer } from '@sidos/api/model';
import { Checkbox, Skeleton } from '@mantine/core';
import { Fragment, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { usePaths } from '../../api/queries.ts';
import { EntityLink } from '../../components/EntityLink.tsx';
import { Failure } from '../../components/Failure.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { useNet } from '../../view/network.ts';
import { changeView, useView } from '../../state/viewStore.ts';
import { CardHead } from '../CardHead.tsx';
import { Evidence } from '../Evidence.tsx';
import cardStyle from '../cards.module.css';
import partStyle from '../../components/parts.module.css';

/** All shortest paths between two entities, with what carries each step. */
export function PathCard({ ends }: { ends: readonly [string, string] }): ReactElement {
  const { t } = useTranslation('explore');
  const places = useView((view) => view.params['path.places']) === 'yes';
  const { data: answer, error, refetch } = usePaths(ends, places);
  const { nameOf } = useNet();
  const names = answer && { from: nameOf(answer.from), to: nameOf(answer.to) };
  const letPlaces = (allowed: boolean): void =>
    changeView(({ params }) => {
      const rest = Object.fromEntries(Object.entries(params).filter(([name]) => name !== 'path.places'));
      return { params: allowed ? { ...rest, 'path.places': 'yes' } : rest };
    });
  return (
    <article aria-label={t('path.title')}>
      <CardHead
        title={t('path.title')}
        {...(names ? { under: t('path.between', names) } : {})}
        close={() => changeView({ path: null })}
      />
      <section className={partStyle.section}>
        <Checkbox
          size="xs"
          label={t('path.places')}
          checked={places}
          onChange={(event) => letPlaces(event.currentTarget.checked)}
        />
      </section>
      {error && <Failure error={error} retry={() => void refetch()} />}
      {!answer && !error && (
        <div className={partStyle.section} aria-busy="true">
          <Skeleton height={12} mb={12} />
          <Skeleton height={12} width="70%" />
        </div>
      )}
      {answer?.length === null && names && (
        <p className={partStyle.section}>{t(places ? 'path.noneAtAll' : 'path.none', names)}</p>
      )}
      {answer && answer.length !== null && <Routes answer={answer} />}
    </article>
  );
}

function Routes({ answer }: { answer: PathsAnswer }): ReactElement {
  const { t } = useTranslation('explore');
  const { shown, total, length, paths } = answer;
  return (
    <>
      <p className={`${partStyle.section} muted flush`}>
        {t('path.length', { count: length ?? 0 })}. {t('path.shown', { shown, total })}.
      </p>
      {paths.map((path, at) => (
        <section className={partStyle.section} key={path.nodes.map(({ id }) => id).join(' ')}>
          {paths.length > 1 && <h3>{t('path.number', { number: at + 1 })}</h3>}
          <ol data-testid="path-steps" className={cardStyle.steps}>
            {path.nodes.map((node, step) => (
              <Fragment key={node.id}>
                <li className={partStyle.line}>
                  <EntityLink entity={node} />
                </li>
                {path.ties[step] && (
                  <Carrier
                    ties={[path.ties[step], ...path.beside[step]]}
                    from={node}
                    to={path.nodes[step + 1]}
                  />
                )}
              </Fragment>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

type Tie = PathsAnswer['paths'][number]['ties'][number];

/** What carries a step: each kind of tie once, with who stands at its beginning where that is the lower of the two. */
function Carrier({
  ties,
  from,
  to,
}: {
  ties: readonly Tie[];
  from: PathsAnswer['from'];
  to: PathsAnswer['to'];
}): ReactElement {
  const words = useWords();
  const { nameOf } = useNet();
  const textOf = (tie: Tie): string => {
    const role = 'role' in tie && tie.role ? ` (${words.role(tie.role)})` : '';
    const says = `${words.relation(tie.type)}${role}`;
    return tie.from === from.id ? `${says} ↓` : `${nameOf(to)} ${says} ↑`;
  };
  const texts = [...new Set(ties.map(textOf))];
  return (
    <li className={cardStyle.carrier}>
      {texts.map((text) => (
        <Fragment key={text}>
          <span>{text}</span>
          <Evidence items={evidenceOf(ties.filter((tie) => textOf(tie) === text))} />
        </Fragment>
      ))}
    </li>
  );
}

/** The lines that several ties rest on, each once. */
function evidenceOf(ties: readonly Tie[]): Tie['evidence'] {
  const all = ties.flatMap(({ evidence }) => evidence);
  return [...new Map(all.map((item) => [JSON.stringify(item), item])).values()];
}
