import type { SeatedActor } from '@sidos/api/model';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { EntityLink } from '../../components/EntityLink.tsx';
import { useNames } from '../../view/useNames.ts';
import { ShowMore } from './ShowMore.tsx';
import deskStyle from '../../components/desk.module.css';
import partStyle from '../../components/parts.module.css';

/** Those who sit in several groups, first of all: they are the bridge, whether anything ties them here or not. */
export function Seated({ seated }: { seated: readonly SeatedActor[] }): ReactElement {
  const { t } = useTranslation('bridges');
  const names = useNames();
  return (
    <section className={deskStyle.box} aria-label={t('list.seatedTitle')} data-testid="seated">
      <h3>{t('list.seatedTitle')}</h3>
      <ShowMore items={seated} few={5}>
        {({ actor, groups, isTied }) => (
          <div>
            <div className={partStyle.line}>
              <EntityLink entity={actor} />
            </div>
            <div className="muted">
              {groups.map(names.group).join(' · ')}
              {!isTied && ` (${t('list.seatedAlone')})`}
            </div>
          </div>
        )}
      </ShowMore>
    </section>
  );
}
