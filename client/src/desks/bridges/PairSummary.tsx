import { ActionIcon, Button } from '@mantine/core';
import type { BridgesAnswer } from '@sidos/api/model';
import { IconX } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNames } from '../../view/useNames.ts';
import { cellOf } from './pairs.ts';
import { choose } from './useChoices.ts';
import deskStyle from '../../components/desk.module.css';

interface Props {
  answer: BridgesAnswer;
  a: number;
  b: number;
}

/** How two groups are tied, or one inside; the ties themselves stand under the stage. */
export function PairSummary({ answer, a, b }: Props): ReactElement {
  const { t } = useTranslation('bridges');
  const names = useNames();
  const cell = cellOf(answer.matrix, a, b);
  const [nameA, nameB] = [names.group(answer.groups[a]), names.group(answer.groups[b])];
  const title = a === b ? t('groups.inside', { a: nameA }) : t('groups.pair', { a: nameA, b: nameB });
  const ties = cell?.ties ?? 0;
  return (
    <section className={deskStyle.box} aria-label={title}>
      <div className={deskStyle.title}>
        <h3>{title}</h3>
        <ActionIcon
          size="sm"
          variant="subtle"
          color="gray"
          aria-label={t('groups.close')}
          onClick={() => choose({ pair: null })}
        >
          <IconX size={14} aria-hidden />
        </ActionIcon>
      </div>
      <p role="status">
        {ties === 0 ? t('groups.noTies') : t('groups.ties', { count: ties, possible: cell?.possible ?? 0 })}
        {a !== b && cell && cell.shared > 0 && ` ${t('groups.shared', { count: cell.shared })}`}
      </p>
      {ties === 0 && a !== b && (
        <Button size="xs" onClick={() => choose({ tab: 'missing' })}>
          {t('groups.who')}
        </Button>
      )}
    </section>
  );
}
