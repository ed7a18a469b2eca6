import { Button } from '@mantine/core';
import type { NetworkInfo } from '@sidos/api/model';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDeleteNetwork, usePutBack } from '../../api/networks.ts';
import { Failure } from '../../components/Failure.tsx';
import { NameForm } from './NameForm.tsx';
import { useNetworkName } from './useNetworkName.ts';
import style from './networks.module.css';

/** A network that was removed: put it back, or delete it for good. */
export function AsideRow({ network, fixed }: { network: NetworkInfo; fixed: boolean }): ReactElement {
  const { t } = useTranslation('networks');
  const name = useNetworkName()(network);
  const { id, counts } = network;
  const putBack = usePutBack();
  const erase = useDeleteNetwork();
  const [sure, setSure] = useState(false);
  const error = putBack.error ?? erase.error;
  const typed = network.name ?? id;
  return (
    <li>
      <div className={style.entry}>
        <div>
          <span>{name}</span>
          <p className="muted flush">{counts === null ? '' : t('holds', counts)}</p>
        </div>
        <Button size="xs" variant="default" loading={putBack.isPending} onClick={() => putBack.mutate(id)}>
          {t('putBack')}
        </Button>
        {!fixed && !sure && (
          <Button size="xs" variant="default" onClick={() => setSure(true)}>
            {t('forGood')}
          </Button>
        )}
      </div>
      {sure && (
        <>
          <p className="flush">{t('forGoodText', { name: typed })}</p>
          <NameForm
            takesFocus
            label={t('name')}
            button={t('forGood')}
            isBusy={erase.isPending}
            onCancel={() => setSure(false)}
            onName={(given) => erase.mutate({ id, name: given })}
          />
        </>
      )}
      {error && (
        <Failure
          error={error}
          retry={() => {
            putBack.reset();
            erase.reset();
          }}
        />
      )}
    </li>
  );
}
