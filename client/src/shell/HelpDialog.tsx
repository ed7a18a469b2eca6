import { Kbd, Modal } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { capsOf, type Chord } from '../actions/keys.ts';
import { ACTIONS } from '../actions/registry.ts';
import type { Texts } from '../i18n/types.ts';
import { setShell, useShell } from '../state/shell.ts';

type Label = keyof Texts['help']['key'];
type Group = keyof Texts['help']['group'];

const GROUPS: readonly Group[] = ['find', 'move', 'explore', 'other'];

/** The shortcuts of a group: each name with the ways to press it, one after the other. */
function shortcutsOf(group: Group): [Label, Chord[]][] {
  const rows = new Map<Label, Chord[]>();
  for (const { help, keys = [] } of ACTIONS) {
    if (help?.group === group) rows.set(help.label, [...(rows.get(help.label) ?? []), ...keys]);
  }
  return [...rows];
}

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
        {GROUPS.map((group) => (
          <section key={group} style={{ breakInside: 'avoid', marginBottom: 16 }}>
            <h3 style={{ margin: '0 0 6px', fontSize: 13 }}>{t(`group.${group}`)}</h3>
            {shortcutsOf(group).map(([label, chords]) => (
              <div key={label} style={{ display: 'flex', gap: 12, padding: '3px 0', fontSize: 13 }}>
                <span style={{ flex: 1 }}>{t(`key.${label}`)}</span>
                <span style={{ whiteSpace: 'nowrap' }}>
                  {chords.map((chord, at) => (
                    <span key={capsOf(chord).join('+')}>
                      {at > 0 && capsOf(chord).length > 1 && ' / '}
                      {capsOf(chord).map((cap) => (
                        <Kbd key={cap} size="xs" ml={4}>
                          {cap}
                        </Kbd>
                      ))}
                    </span>
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
