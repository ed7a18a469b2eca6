import { meetingsOf } from '@sidos/api/meanings';
import type { BrokerAnswer } from '@sidos/api/model';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FigureText } from '../../components/FigureText.tsx';
import { Meaning } from '../../components/measure/Meaning.tsx';
import { measureText } from '../../components/measure/measureText.ts';
import { useNet } from '../../view/network.ts';
import { useDefinition } from './useDefinition.ts';
import partStyle from '../../components/parts.module.css';
import tableStyle from '../../components/table/table.module.css';

const MEASURES = [
  'partners',
  'joint',
  'liaison',
  'gateway',
  'losesContact',
  'effectiveSize',
  'betweenness',
] as const;

/** How many organisations the card of facts says that an organisation meets; null for another actor. */
function useMet(id: string): number | null {
  const { data } = useNet();
  const node = data.indexOf.get(id);
  if (node === undefined || data.nodes.type[node] !== 'organisation') return null;
  return meetingsOf(data, node, 'organisation').size;
}

/** The measures of the actor, and its roles between groups beside what chance gives. */
export function BrokerNumbers({ answer }: { answer: BrokerAnswer }): ReactElement {
  const { t, i18n } = useTranslation('bridges');
  const { network } = useDefinition();
  const { row, roles } = answer;
  const met = useMet(answer.actor.id);
  const nameOf = (key: string): ReactElement => (
    <>
      {measureText(i18n, { level: 'desk', key }).name}{' '}
      <Meaning measure={{ level: 'desk', key }} network={network} />
    </>
  );
  return (
    <>
      <section className={partStyle.section}>
        <h3>{t('card.measures')}</h3>
        {met !== null && met !== row.partners && (
          <p className="muted">{t('card.meets', { met, partners: row.partners, network })}</p>
        )}
        <table className={`${tableStyle.table} ${tableStyle.small}`}>
          <tbody>
            {MEASURES.map((key) => (
              <tr key={key}>
                <th scope="row">{nameOf(key)}</th>
                <td className={tableStyle.numeric}>
                  <FigureText figure={row[key]} absence="no-group" />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {roles.length > 0 && (
        <section className={partStyle.section}>
          <h3>{t('card.roles')}</h3>
          <p className="muted">{t('card.rolesAbout')}</p>
          <table className={`${tableStyle.table} ${tableStyle.small}`}>
            <thead>
              <tr>
                <th scope="col">{t('card.role')}</th>
                <th scope="col" className={tableStyle.numeric}>
                  {t('card.count')}
                </th>
                <th scope="col" className={tableStyle.numeric}>
                  {t('card.expected')}
                </th>
                <th scope="col" className={tableStyle.numeric} title={t('card.zAbout')}>
                  {t('card.z')}
                </th>
              </tr>
            </thead>
            <tbody>
              {roles.map(({ role, count, expected, z }) => (
                <tr key={role}>
                  <th scope="row">{nameOf(role)}</th>
                  <td className={tableStyle.numeric}>
                    <FigureText figure={count} />
                  </td>
                  <td className={tableStyle.numeric}>
                    <FigureText figure={expected} />
                  </td>
                  <td className={tableStyle.numeric}>
                    <FigureText figure={z} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="muted">{t('card.zAbout')}</p>
        </section>
      )}
    </>
  );
}
