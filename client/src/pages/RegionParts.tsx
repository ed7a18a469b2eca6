import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { NodeLink } from '../components/NodeLink.tsx';
import { COUNTED, insideRegion, regionTree, wholesOf } from '../graph/regionTree.ts';
import { useWords } from '../i18n/useWords.ts';
import { useNet } from '../view/network.ts';
import { NodeList } from './NodeList.tsx';
import { RollUp } from './RollUp.tsx';
import pageStyle from '../components/page.module.css';

/** What lies in a region: counts by its parts that fold and unfold, and everything by type. */
export function RegionParts({ node }: { node: number }): ReactElement {
  const { t } = useTranslation('card', { keyPrefix: 'page' });
  const words = useWords();
  const { data } = useNet();
  const tree = useMemo(() => regionTree(data, node, words.compare), [data, node, words]);
  const wholes = useMemo(() => wholesOf(data, node, words.compare), [data, node, words]);
  const inside = useMemo(() => insideRegion(data, node, words.compare), [data, node, words]);
  return (
    <>
      {wholes.length > 0 && (
        <nav aria-label={t('partOf')} className={`row wrap ${pageStyle.way}`}>
          <span className="muted">{t('partOf')}:</span>
          {wholes.map((whole) => (
            <NodeLink key={whole} node={whole} toPage />
          ))}
        </nav>
      )}
      <h3 className={pageStyle.part}>{t('rollUp')}</h3>
      <RollUp key={tree.path} tree={tree} />
      <h3 className={pageStyle.part}>{t('everything')}</h3>
      {COUNTED.every((type) => !inside[type]) && <p className="muted">{t('nothingHere')}</p>}
      {COUNTED.map((type) => {
        const found = inside[type] ?? [];
        return <NodeList key={type} title={words.amount(type, found.length)} nodes={found} />;
      })}
    </>
  );
}
