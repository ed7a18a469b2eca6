import { ActionIcon, Popover } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDefinitions } from './definitions.ts';
import { measureText, type MeasureRef } from './measureText.ts';

interface Props {
  measure: MeasureRef;
  /** The network it was computed on, in words, from `useNetworkWords`. */
  network?: string;
}

/** What a number means: its plain name, a sentence, the formula with its symbols, the network, the source. */
export function Meaning({ measure, network }: Props): ReactElement {
  const { t, i18n } = useTranslation('measures');
  const { name, meaning } = measureText(i18n, measure);
  const { formula, sources } = useDefinitions()(measure);
  return (
    <Popover width={340} position="bottom-start" withArrow trapFocus returnFocus withinPortal>
      <Popover.Target>
        <ActionIcon
          size="sm"
          variant="subtle"
          color="gray"
          aria-label={t('about', { name })}
          onClick={(event) => event.stopPropagation()}
        >
          <IconInfoCircle size={14} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown
        onClick={(event) => event.stopPropagation()}
        style={{ fontSize: 13, whiteSpace: 'normal' }}
      >
        <div tabIndex={-1} data-autofocus>
          <strong>{name}</strong>
          <p style={{ margin: '4px 0 8px', fontWeight: 400 }}>{meaning}</p>
          {formula !== null && (
            <>
              <div className="muted">{t('formula')}</div>
              <code style={{ display: 'block', margin: '2px 0', whiteSpace: 'pre-wrap' }}>{formula}</code>
              <p className="muted" style={{ margin: '2px 0 8px', fontSize: 12, fontWeight: 400 }}>
                {t('symbols')}
              </p>
            </>
          )}
          {network !== undefined && (
            <p style={{ margin: '0 0 8px', fontWeight: 400 }}>
              <span className="muted">{t('network')}: </span>
              {network}
            </p>
          )}
          {sources.map(({ short, full }) => (
            <p key={short} className="muted" style={{ margin: 0, fontSize: 12, fontWeight: 400 }}>
              {t('source')}: {full}
            </p>
          ))}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
