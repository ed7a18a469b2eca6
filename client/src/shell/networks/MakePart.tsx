import { Button, FileButton } from '@mantine/core';
import type { NetworkInfo } from '@sidos/api/model';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { pageOf, useMakeNetwork, useOpenFile } from '../../api/networks.ts';
import { Failure } from '../../components/Failure.tsx';
import { useView } from '../../state/viewStore.ts';
import { NameForm } from './NameForm.tsx';
import dialogStyle from '../dialogs.module.css';

/** Making a network: empty, of the documents that come with Sidos, or of a file. One that is made is gone to. */
export function MakePart({ hasShipped }: { hasShipped: boolean }): ReactElement {
  const { t } = useTranslation('networks');
  const people = useView((view) => view.people);
  const make = useMakeNetwork();
  const open = useOpenFile();
  const goTo = (network: NetworkInfo): void => location.assign(pageOf(network, people));
  const error = make.error ?? open.error;
  const forget = (): void => {
    make.reset();
    open.reset();
  };
  return (
    <section className={dialogStyle.part}>
      <h3>{t('make')}</h3>
      <NameForm
        label={t('name')}
        button={t('makeEmpty')}
        isBusy={make.isPending}
        onName={(name) => make.mutate({ name, from: 'nothing' }, { onSuccess: goTo })}
      />
      <p className="muted">{t('openText')}</p>
      <div className="row">
        <FileButton
          onChange={(file) => {
            if (file) open.mutate({ file, name: stem(file.name) }, { onSuccess: goTo });
          }}
        >
          {(props) => (
            <Button size="xs" variant="default" loading={open.isPending} {...props}>
              {t('openFile')}
            </Button>
          )}
        </FileButton>
        {!hasShipped && (
          <Button
            size="xs"
            variant="default"
            loading={make.isPending}
            onClick={() => make.mutate({ name: t('five'), from: 'shipped' }, { onSuccess: goTo })}
          >
            {t('makeShipped')}
          </Button>
        )}
      </div>
      {error && <Failure error={error} retry={forget} />}
    </section>
  );
}

/** The name of a file without its ending. */
const stem = (name: string): string => name.replace(/(.)\.[^.]*$/, '$1').slice(0, 120);
