import { Fragment, useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ACTOR_TYPES } from '@sidos/api/model';
import { carriersOf } from '../graph/themeFacts.ts';
import { useWords } from '../i18n/useWords.ts';
import { changeView } from '../state/viewStore.ts';
import { useNet } from '../view/network.ts';
import { NodeList } from './NodeList.tsx';
import pageStyle from '../components/page.module.css';

/** What carries a theme, document by document and type by type. */
export function ThemeParts({ node }: { node: number }): ReactElement {
  const { t } = useTranslation('card', { keyPrefix: 'page' });
  const words = useWords();
  const { data } = useNet();
  const carried = useMemo(() => carriersOf(data, node, words.compare), [data, node, words]);
  return (
    <>
      <h3 className={pageStyle.part}>{t('carriers')}</h3>
      {carried.length === 0 && <p className="muted">{t('noCarriers')}</p>}
      {carried.map(({ document, nodes }) => (
        <Fragment key={document}>
          <h4>
            <button
              type="button"
              className="link"
              onClick={() => changeView({ panel: 'documents', document, page: null })}
            >
              {t('document', { number: document })}
            </button>
          </h4>
          {ACTOR_TYPES.map((type) => {
            const own = nodes.filter((item) => data.nodes.type[item] === type);
            return <NodeList key={type} title={words.amount(type, own.length)} nodes={own} toPage />;
          })}
        </Fragment>
      ))}
    </>
  );
}
