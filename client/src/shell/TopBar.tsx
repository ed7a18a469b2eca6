import { ActionIcon, Button, SegmentedControl, Tooltip, useMantineColorScheme } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconMoon,
  IconQuestionMark,
  IconShare2,
  IconSun,
} from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { changeLanguage, LANGUAGES } from '../i18n/setup.ts';
import { tell } from '../actions/speak.ts';
import { setShell } from '../state/shell.ts';
import { useViewStore } from '../state/viewStore.ts';
import { usePalette } from '../view/network.ts';
import { NetworkButton } from './networks/NetworkButton.tsx';
import { NetworksDialog } from './networks/NetworksDialog.tsx';
import { SearchBox } from './SearchBox.tsx';
import barStyle from './bars.module.css';

/** Name, search, undo and redo, share, language, theme, help. `bare`: before the network is there. */
export function TopBar({ bare = false }: { bare?: boolean }): ReactElement {
  const { t, i18n } = useTranslation('shell');
  const { theme } = usePalette();
  const { setColorScheme } = useMantineColorScheme();
  const past = useViewStore((state) => state.past.length);
  const future = useViewStore((state) => state.future.length);
  const { undo, redo } = useViewStore.getState();
  const button = (label: string, icon: ReactNode, run: () => void, disabled = false): ReactElement => (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray" aria-label={label} disabled={disabled} onClick={run}>
        {icon}
      </ActionIcon>
    </Tooltip>
  );
  return (
    <header className={barStyle.top}>
      <h1 className={barStyle.brand}>
        <img src="/favicon.svg" alt="" />
        <span>Sidos</span>
      </h1>
      <NetworkButton />
      {!bare && <SearchBox />}
      <div className="spring" />
      {!bare && (
        <>
          <span className={barStyle.wideOnly}>
            {button(t('undo'), <IconArrowBackUp size={18} aria-hidden />, undo, past === 0)}
            {button(t('redo'), <IconArrowForwardUp size={18} aria-hidden />, redo, future === 0)}
          </span>
          <Button
            size="xs"
            variant="default"
            aria-label={t('share')}
            leftSection={<IconShare2 size={14} aria-hidden />}
            onClick={() => setShell({ share: true })}
          >
            {t('share')}
          </Button>
        </>
      )}
      <SegmentedControl
        size="xs"
        aria-label={t('language')}
        value={i18n.language}
        data={LANGUAGES.map((language) => ({ value: language, label: language.toUpperCase() }))}
        onChange={(value) => {
          const wanted = LANGUAGES.find((language) => language === value) ?? 'en';
          changeLanguage(wanted).catch(() => tell(t('error.missing')));
        }}
      />
      {button(
        t('theme'),
        theme === 'light' ? <IconMoon size={18} aria-hidden /> : <IconSun size={18} aria-hidden />,
        () => setColorScheme(theme === 'light' ? 'dark' : 'light'),
      )}
      {!bare && button(t('help'), <IconQuestionMark size={18} aria-hidden />, () => setShell({ help: true }))}
      <NetworksDialog />
    </header>
  );
}
