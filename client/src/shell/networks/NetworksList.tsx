import type { NetworkInfo } from '@sidos/api/model';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNetworks } from '../../api/networks.ts';
import { useMay } from '../../api/session.ts';
import { Failure } from '../../components/Failure.tsx';
import { AsideRow } from './AsideRow.tsx';
import { MakePart } from './MakePart.tsx';
import { NetworkRow } from './NetworkRow.tsx';
import dialogStyle from '../dialogs.module.css';
import style from './networks.module.css';

/** The networks in use, how one is made, and those set aside. */
export function NetworksList(): ReactElement {
  const { t } = useTranslation('networks');
  const { data, error, refetch } = useNetworks();
  const mayMake = useMay('edit');
  if (error) return <Failure error={error} retry={() => void refetch()} />;
  if (data === undefined) return <p role="status">{t('working')}</p>;
  const isAside = ({ state }: NetworkInfo) => state === 'set-aside';
  const aside = data.networks.filter(isAside);
  const inUse = data.networks.filter((network) => !isAside(network));
  return (
    <>
      <section className={dialogStyle.part}>
        <ul className={style.list}>
          {inUse.map((network) => (
            <NetworkRow
              key={network.id}
              network={network}
              isOnly={inUse.length === 1}
              fixed={data.fixed !== null}
            />
          ))}
        </ul>
        {!mayMake && <p className="muted">{t('mayNot')}</p>}
        {data.fixed !== null && <p className="muted">{t('fixed')}</p>}
      </section>
      {mayMake && data.fixed === null && <MakePart hasShipped={inUse.some(({ shipped }) => shipped)} />}
      {aside.length > 0 && (
        <section className={dialogStyle.part}>
          <h3>{t('aside')}</h3>
          <p className="muted">{t('asideText')}</p>
          <ul className={style.list}>
            {aside.map((network) => (
              <AsideRow key={network.id} network={network} fixed={data.fixed !== null} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
