import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { clusterFacts } from '../graph/clusterFacts.ts';
import { useWords } from '../i18n/useWords.ts';
import { useNet } from '../view/network.ts';
import { changeView } from '../state/viewStore.ts';
import { SheetButtons } from '../cards/SheetButtons.tsx';
import { CountTable, type CountRow } from './CountTable.tsx';
import { NodeList } from './NodeList.tsx';
import pageStyle from '../components/page.module.css';
import partStyle from '../components/parts.module.css';

/** What belongs to a cluster: sub-clusters, members by kind and by region, projects, documents, ties outward. */
export function ClusterParts({ node }: { node: number }): ReactElement {
  const { t } = useTranslation('card', { keyPrefix: 'page' });
  const words = useWords();
  const { data, names } = useNet();
  const facts = useMemo(() => clusterFacts(data, node, words.compare), [data, node, words]);
  const { organisations, tiedOutside, kinds, regions, people, projects, documents } = facts;
  const share = organisations.length === 0 ? null : tiedOutside.length / organisations.length;
  const kindName = (kind: string | null): string => (kind === null ? t('noKind') : words.kind(kind));
  const kindRows: CountRow[] = kinds.map(({ kind, members }) => ({
    key: kind ?? '-',
    name: kindName(kind),
    count: members.length,
    outside: members.filter((member) => tiedOutside.includes(member)).length,
  }));
  const regionRows: CountRow[] = regions.map(({ region, members }) => ({
    key: String(region ?? '-'),
    name: region === null ? t('noRegion') : names[region],
    count: members.length,
    outside: members.filter((member) => tiedOutside.includes(member)).length,
  }));
  const memberSheet = {
    header: [t('member'), t('kind'), t('region'), t('tiedOutside')],
    rows: organisations.map((member) => [
      names[member],
      kindName(data.nodes.kind[member] ?? null),
      names[data.nodes.region[member] ?? -1] ?? null,
      tiedOutside.includes(member),
    ]),
  };
  return (
    <>
      <NodeList
        title={words.amount('cluster', facts.clusters.length - 1)}
        nodes={facts.clusters.slice(1)}
        toPage
      />
      <h3 className={pageStyle.part}>{t('members')}</h3>
      <p>
        {share === null
          ? t('noMembers')
          : t('outside', {
              some: words.number(tiedOutside.length),
              all: words.amount('organisation', organisations.length),
              share: words.percent(share),
            })}
      </p>
      {organisations.length > 0 && (
        <>
          <div className={pageStyle.pair}>
            <CountTable title={t('byKind')} rows={kindRows} />
            <CountTable title={t('byRegion')} rows={regionRows} />
          </div>
          <SheetButtons title={t('members')} sheet={memberSheet} />
        </>
      )}
      {kinds.map(({ kind, members }) => (
        <NodeList key={kind} title={`${kindName(kind)} (${words.number(members.length)})`} nodes={members} />
      ))}
      <NodeList title={words.amount('person', people.length)} nodes={people} />
      <h3 className={pageStyle.part}>{t('projects')}</h3>
      {projects.length === 0 && <p className="muted">{t('noProjects')}</p>}
      <NodeList title={words.amount('project', projects.length)} nodes={projects} open />
      <h3 className={pageStyle.part}>{t('documents')}</h3>
      <ul className={partStyle.ties}>
        {documents.map(({ number, named }) => (
          <li key={number}>
            <button
              type="button"
              className="link"
              onClick={() => changeView({ panel: 'documents', document: number })}
            >
              {t('document', { number })}
            </button>{' '}
            <span className="muted tabular">{t('named', { amount: words.amount('entity', named) })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
