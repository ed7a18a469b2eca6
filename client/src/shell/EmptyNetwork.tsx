import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { hereOf, pageOf, useMakeNetwork, useNetworks } from '../api/networks.ts';
import { useMay } from '../api/session.ts';
import { Failure } from '../components/Failure.tsx';
import { setShell } from '../state/shell.ts';
import { useView } from '../state/viewStore.ts';
import windowStyle from '../styles/window.module.css';

/** What stands in place of a network in which nothing is yet: what one can do. */
export function EmptyNetwork(): ReactElement {
  const { t } = useTranslation('networks');
  const people = useView((view) => view.people);
  const { data: list } = useNetworks();
  const mayMake = useMay('edit') && list?.fixed === null;
  const mayBring = useMay('edit');
  const make = useMakeNetwork();
  const here = hereOf(list);
  const shipped = list?.networks.find(
    ({ shipped: is, state, id }) => is && state === 'ready' && id !== here?.id,
  );
  const showExample = (): void => {
    if (shipped) location.assign(pageOf(shipped, people));
    else
      make.mutate(
        { name: t('five'), from: 'shipped' },
        { onSuccess: (made) => location.assign(pageOf(made, people)) },
      );
  };
  return (
    <div className={windowStyle.middle} role="status">
      <h2>{t('empty.title')}</h2>
      <p className="muted flush">{t('empty.text')}</p>
      <div className="row">
        {mayBring && (
          <Button size="xs" onClick={() => setShell({ importing: true })}>
            {t('empty.bring')}
          </Button>
        )}
        {(shipped !== undefined || mayMake) && (
          <Button size="xs" variant="default" loading={make.isPending} onClick={showExample}>
            {t('empty.example')}
          </Button>
        )}
        <Button size="xs" variant="default" onClick={() => setShell({ networks: true })}>
          {t('empty.others')}
        </Button>
      </div>
      {make.error && <Failure error={make.error} retry={() => make.reset()} />}
    </div>
  );
}
