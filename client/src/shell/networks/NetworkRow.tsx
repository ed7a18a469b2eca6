import { ActionIcon, Menu } from '@mantine/core';
import type { NetworkInfo } from '@sidos/api/model';
import { IconCopy, IconDots, IconDownload, IconPencil, IconTrash } from '@tabler/icons-react';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { tell } from '../../actions/speak.ts';
import {
  networkFile,
  pageOf,
  useMakeNetwork,
  useRemoveNetwork,
  useRenameNetwork,
} from '../../api/networks.ts';
import { networkOfPage } from '../../api/place.ts';
import { useMay } from '../../api/session.ts';
import { Failure } from '../../components/Failure.tsx';
import { saveFile } from '../../components/save.ts';
import { useView } from '../../state/viewStore.ts';
import { NameForm } from './NameForm.tsx';
import { useNetworkName } from './useNetworkName.ts';
import style from './networks.module.css';

interface Props {
  network: NetworkInfo;
  /** Whether it is the only one, which cannot be removed. */
  isOnly: boolean;
  /** Whether none can be made here. */
  fixed: boolean;
}

/** A network with what may be done with it. */
export function NetworkRow({ network, isOnly, fixed }: Props): ReactElement {
  const { t } = useTranslation('networks');
  const nameOf = useNetworkName();
  const { id, counts, state, fault, first } = network;
  const people = useView((view) => view.people);
  const [naming, setNaming] = useState(false);
  const rename = useRenameNetwork();
  const name = nameOf(network);
  const isHere = networkOfPage === null ? first : networkOfPage === id;
  return (
    <li>
      <div className={style.entry}>
        <div>
          <a
            className={`link ${isHere ? style.here : ''}`}
            href={pageOf(network, people)}
            aria-current={isHere || undefined}
          >
            {name}
          </a>
          {isHere && <span className="muted"> · {t('here')}</span>}
          <p className="muted flush">{counts === null ? '' : t('holds', counts)}</p>
          {state === 'closed' && <p className="flush">{fault ?? t('closed')}</p>}
        </div>
        <RowMenu
          network={network}
          name={name}
          isOnly={isOnly}
          fixed={fixed}
          isNaming={naming}
          onRename={() => setNaming(true)}
        />
      </div>
      {naming && (
        <NameForm
          takesFocus
          label={t('newName')}
          first={name}
          button={t('save')}
          isBusy={rename.isPending}
          onCancel={() => setNaming(false)}
          onName={(wanted) => rename.mutate({ id, name: wanted }, { onSuccess: () => setNaming(false) })}
        />
      )}
      {rename.error && <Failure error={rename.error} retry={() => rename.reset()} />}
    </li>
  );
}

function RowMenu({
  network,
  name,
  isOnly,
  fixed,
  isNaming,
  onRename,
}: Props & { name: string; isNaming: boolean; onRename: () => void }): ReactElement | null {
  const { t } = useTranslation('networks');
  const { id, first } = network;
  const [mayEdit, mayKeep] = [useMay('edit'), useMay('keep')];
  const make = useMakeNetwork();
  const remove = useRemoveNetwork();
  const [busy, setBusy] = useState(false);
  const told = (error: Error): void => tell(error.message, 10_000);
  if (!mayEdit && !mayKeep) return null;
  const download = (): void => {
    setBusy(true);
    networkFile(id)
      .then((blob) => {
        saveFile(`${name}.sidos`, blob);
        tell(t('downloadNote'), 10_000);
      })
      .catch(told)
      .finally(() => setBusy(false));
  };
  const takeAway = (): void =>
    remove.mutate(id, {
      onSuccess: () => {
        tell(t('removed', { name }));
        // What the page shows is gone.
        if (networkOfPage === null ? first : networkOfPage === id) location.assign('/');
      },
      onError: told,
    });
  return (
    // The field for a new name takes the focus from the menu, and gives it back when it goes.
    <Menu position="bottom-end" shadow="sm" returnFocus={!isNaming}>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('more', { name })}
          loading={busy || make.isPending || remove.isPending}
        >
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {mayEdit && (
          <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={onRename}>
            {t('rename')}
          </Menu.Item>
        )}
        {mayEdit && !fixed && (
          <Menu.Item
            leftSection={<IconCopy size={16} aria-hidden />}
            onClick={() =>
              make.mutate({ name: t('copyOf', { name }), from: 'copy', of: id }, { onError: told })
            }
          >
            {t('copy')}
          </Menu.Item>
        )}
        {mayKeep && (
          <Menu.Item leftSection={<IconDownload size={16} aria-hidden />} onClick={download}>
            {t('download')}
          </Menu.Item>
        )}
        {mayKeep && !isOnly && (
          <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={takeAway}>
            {t('remove')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
