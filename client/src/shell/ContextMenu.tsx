import { Menu } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { setShell, useShell } from '../state/shell.ts';
import { useView } from '../state/viewStore.ts';
import { useNet } from '../view/network.ts';
import { capsOf } from '../actions/keys.ts';
import { ACTIONS } from '../actions/registry.ts';
import { useDoing } from '../actions/useActions.ts';

/** The menu of the right button: the same actions as the keyboard has. */
export function ContextMenu(): ReactElement | null {
  const { t } = useTranslation('explore');
  const net = useNet();
  const at = useShell((state) => state.menu);
  const view = useView((whole) => whole);
  const doing = useDoing();
  if (!at) return null;
  const node = at.id === null ? undefined : net.data.indexOf.get(at.id);
  const title = node === undefined ? t('action.menuStage') : t('action.menu', { name: net.names[node] });
  return (
    <Menu
      opened
      onClose={() => setShell({ menu: null })}
      position="bottom-start"
      shadow="sm"
      withinPortal
      transitionProps={{ duration: 0 }}
      returnFocus
    >
      <Menu.Target>
        <span aria-hidden style={{ position: 'fixed', left: at.x, top: at.y, width: 1, height: 1 }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={title} data-testid="menu">
        <Menu.Label>{title}</Menu.Label>
        {ACTIONS.flatMap(({ menu, keys, run }) => {
          if (!menu?.offered(view, at.id)) return [];
          const { label, icon: Symbol } = menu;
          return (
            <Menu.Item
              key={label}
              leftSection={<Symbol size={16} aria-hidden />}
              rightSection={keys && <kbd className="muted">{capsOf(keys[0]).join('+')}</kbd>}
              onClick={() => run?.(doing, at.id)}
            >
              {t(`action.${label}`)}
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
