import { ActionIcon, Popover } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDefinitions } from './definitions.ts';
import { measureText, type MeasureRef } from './measureText.ts';
import partStyle from '../parts.module.css';

interface Props {
  measure: MeasureRef;
  /** The network it was computed on, in words, from `useNetworkWords`. */
  network?: string;
}

/** What a number means: its plain name, a sentence, the formula with its symbols, the network, the source. */
export function Meaning({ measure, network }: Props): ReactElement {
  const { t, i18n } = useTranslation('measures');
  const { name, meaning, term } = measureText(i18n, measure);
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
      <Popover.Dropdown className={partStyle.meaning} onClick={(event) => event.stopPropagation()}>
        <div tabIndex={-1} data-autofocus>
          <strong>{name}</strong>
          {term !== null && <div className="muted">{term}</div>}
          <p>{meaning}</p>
          {formula !== null && (
            <>
              <div className="muted">{t('formula')}</div>
              <code>{formula}</code>
              <p className="muted small">{t('symbols')}</p>
            </>
          )}
          {network !== undefined && (
            <p>
              <span className="muted">{t('network')}: </span>
              {network}
            </p>
          )}
          {sources.map(({ short, full }) => (
            <p key={short} className="muted small flush">
              {t('source')}: {full}
            </p>
          ))}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
