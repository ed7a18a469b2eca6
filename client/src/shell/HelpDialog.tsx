import { Kbd, Modal } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Texts } from '../i18n/types.ts';
import { setShell, useShell } from '../state/shell.ts';

type Key = keyof Texts['help']['key'];

/** All shortcuts, in the order of the list. */
const SHORTCUTS: readonly { group: keyof Texts['help']['group']; key: Key; keys: string[] }[] = [
  { group: 'find', key: 'search', keys: ['/'] },
  { group: 'move', key: 'walk', keys: ['←', '→', '↑', '↓'] },
  { group: 'move', key: 'zoomIn', keys: ['+'] },
  { group: 'move', key: 'zoomOut', keys: ['−'] },
  { group: 'move', key: 'fitAll', keys: ['0'] },
  { group: 'move', key: 'fitSelection', keys: ['F'] },
  { group: 'explore', key: 'open', keys: ['Enter'] },
  { group: 'explore', key: 'expand', keys: ['E'] },
  { group: 'explore', key: 'depth', keys: ['1', '2', '3'] },
  { group: 'explore', key: 'hide', keys: ['H'] },
  { group: 'explore', key: 'keep', keys: ['Shift', 'H'] },
  { group: 'explore', key: 'back', keys: ['U'] },
  { group: 'explore', key: 'path', keys: ['P'] },
  { group: 'explore', key: 'lasso', keys: ['L'] },
  { group: 'other', key: 'undo', keys: ['Ctrl', 'Z'] },
  { group: 'other', key: 'redo', keys: ['Shift', 'Ctrl', 'Z'] },
  { group: 'other', key: 'runQuery', keys: ['Ctrl', 'Enter'] },
  { group: 'other', key: 'clear', keys: ['Esc'] },
  { group: 'other', key: 'help', keys: ['?'] },
];

/** The list of shortcuts. */
export function HelpDialog(): ReactElement {
  const { t } = useTranslation('help');
  const { t: shell } = useTranslation('shell');
  const open = useShell((state) => state.help);
  return (
    <Modal
      opened={open}
      onClose={() => setShell({ help: false })}
      title={t('title')}
      size="lg"
      closeButtonProps={{ 'aria-label': shell('close') }}
    >
      <div style={{ columns: '280px', columnGap: 32 }}>
        {(['find', 'move', 'explore', 'other'] as const).map((group) => (
          <section key={group} style={{ breakInside: 'avoid', marginBottom: 16 }}>
            <h3 style={{ margin: '0 0 6px', fontSize: 13 }}>{t(`group.${group}`)}</h3>
            {SHORTCUTS.filter((item) => item.group === group).map(({ key, keys }) => (
              <div key={key} style={{ display: 'flex', gap: 12, padding: '3px 0', fontSize: 13 }}>
                <span style={{ flex: 1 }}>{t(`key.${key}`)}</span>
                <span style={{ whiteSpace: 'nowrap' }}>
                  {keys.map((name) => (
                    <Kbd key={name} size="xs" ml={4}>
                      {name}
                    </Kbd>
                  ))}
                </span>
              </div>
            ))}
          </section>
        ))}
        <section style={{ breakInside: 'avoid' }}>
          <h3 style={{ margin: '0 0 6px', fontSize: 13 }}>{t('mouse')}</h3>
          {(['click', 'add', 'double', 'right', 'drag', 'wheel'] as const).map((key) => (
            <p key={key} style={{ margin: '3px 0', fontSize: 13 }}>
              {t(`pointer.${key}`)}
            </p>
          ))}
        </section>
      </div>
    </Modal>
  );
}
