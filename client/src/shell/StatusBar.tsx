import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useHealth } from '../api/queries.ts';
import { clearest } from '../graph/people.ts';
import { changeView, useView } from '../state/viewStore.ts';
import { useNet } from '../view/network.ts';
import barStyle from './bars.module.css';

const SWITCH = ['shown', 'initials', 'hidden'] as const;
/** Id of the switch for people. */
export const PEOPLE_SWITCH = 'people-switch';

const NAMES = { shown: 'peopleShown', initials: 'peopleInitials', hidden: 'peopleHidden' } as const;

/** What is seen of how much, which documents, how people are shown, and which engine answers. */
export function StatusBar(): ReactElement {
  const { t } = useTranslation('shell');
  const { data, seen } = useNet();
  const documents = useView((view) => view.filters.document);
  const people = useView((view) => view.people);
  const { data: health, isError } = useHealth();
  const engine = health?.engine === 'neo4j' ? health.engineVersion : t('status.embedded');
  return (
    <footer className={`${barStyle.status} tabular`}>
      <span data-testid="counts">
        {t('status.entities', { seen: seen.nodeCount, total: data.nodeCount })}
        {' · '}
        {t('status.ties', { seen: seen.tieCount, total: data.tieCount })}
        {' · '}
        {documents ? t('status.documents', { list: documents.join(', ') }) : t('status.allDocuments')}
      </span>
      <span className="spring" />
      <label title={t('peopleTitle')}>
        {t('people')}:{' '}
        <select
          id={PEOPLE_SWITCH}
          value={people}
          onChange={(event) =>
            changeView({ people: SWITCH.find((item) => item === event.target.value) ?? 'shown' })
          }
        >
          {SWITCH.slice(SWITCH.indexOf(clearest())).map((way) => (
            <option key={way} value={way}>
              {t(NAMES[way])}
            </option>
          ))}
        </select>
      </label>
      <span className={barStyle.wideOnly}>
        <span
          className={isError || health?.stale ? `${barStyle.dot} ${barStyle.bad}` : barStyle.dot}
          aria-hidden
        />
        {isError ? t('status.offline') : health?.stale ? t('status.stale') : `${engine} · ${t('status.ok')}`}
      </span>
    </footer>
  );
}
