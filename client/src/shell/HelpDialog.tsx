import { Kbd, Modal } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { capsOf, type Chord } from '../actions/keys.ts';
import { ACTIONS } from '../actions/registry.ts';
import type { Texts } from '../i18n/types.ts';
import { setShell, useShell } from '../state/shell.ts';
import dialogStyle from './dialogs.module.css';

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
      <div className={dialogStyle.columns}>
        {GROUPS.map((group) => (
          <section key={group}>
            <h3>{t(`group.${group}`)}</h3>
            {shortcutsOf(group).map(([label, chords]) => (
              <div className={dialogStyle.key} key={label}>
                <span className="spring">{t(`key.${label}`)}</span>
                <span className={dialogStyle.keys}>
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
        <section>
          <h3>{t('mouse')}</h3>
          {(['click', 'add', 'double', 'right', 'drag', 'wheel'] as const).map((key) => (
            <p key={key}>{t(`pointer.${key}`)}</p>
          ))}
        </section>
      </div>
    </Modal>
  );
}
