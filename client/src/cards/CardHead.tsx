import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { clear } from '../actions/commands.ts';
import cardStyle from './cards.module.css';

interface Props {
  title: string;
  mark?: ReactNode;
  under?: string;
  /** What closing does; without it the selection is cleared. */
  close?: () => void;
}

/** The head of the right column: what it is about, and the way out. */
export function CardHead({ title, mark, under, close = clear }: Props): ReactElement {
  const { t } = useTranslation('card');
  return (
    <header className={cardStyle.head}>
      {mark && <span className={cardStyle.mark}>{mark}</span>}
      <div className="grow">
        <h2>{title}</h2>
        {under && <div className={`muted ${cardStyle.kind}`}>{under}</div>}
      </div>
      <ActionIcon variant="subtle" color="gray" aria-label={t('close')} onClick={close}>
        <IconX size={16} aria-hidden />
      </ActionIcon>
    </header>
  );
}
