import type { BrokerAnswer, CarriedTie } from '@sidos/api/model';
import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { EntityLink } from '../../components/EntityLink.tsx';
import { changeView } from '../../state/viewStore.ts';
import { TableButtons } from '../../components/table/TableButtons.tsx';
import { useNames } from '../../view/useNames.ts';
import { tieColumns } from './tieColumns.ts';
import { ShowMore } from './ShowMore.tsx';
import { useParameters } from './useParameters.ts';
import partStyle from '../../components/parts.module.css';

/** Each tie of the actor with what carries it and the documents that say so. */
export function BrokerTies({ answer }: { answer: BrokerAnswer }): ReactElement {
  const { t } = useTranslation('bridges');
  const names = useNames();
  const parameters = useParameters(answer.meta);
  const { actor, groups, partners } = answer;
  const columns = useMemo(() => tieColumns(t, groups, names), [t, groups, names]);
  return (
    <section className={partStyle.section}>
      <h3>{t('card.ties')}</h3>
      <TableButtons
        label={t('report.broker', { name: names.actor(actor) })}
        rows={partners}
        columns={columns}
        parameters={parameters}
      />
      <ShowMore items={partners} few={8}>
        {({ other, via }) => (
          <>
            <span className={partStyle.line}>
              <EntityLink entity={other} />
              {other.groups.length > 0 && (
                <span className={partStyle.sideNote}>
                  {other.groups.map((group) => names.group(groups[group])).join(' · ')}
                </span>
              )}
            </span>
            <Carriers via={via} />
          </>
        )}
      </ShowMore>
    </section>
  );
}

function Carriers({ via }: { via: CarriedTie['via'] }): ReactElement {
  const { t } = useTranslation('bridges');
  return (
    <ul className={partStyle.evidence}>
      {via.map((thing) => (
        <li key={thing.id}>
          <span className={partStyle.line}>
            <EntityLink entity={thing} />
            {thing.documents.map((number) => (
              <button
                key={number}
                type="button"
                className="link"
                aria-label={t('card.document', { number })}
                title={t('card.document', { number })}
                onClick={() => changeView({ panel: 'documents', document: number })}
              >
                {number}
              </button>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
