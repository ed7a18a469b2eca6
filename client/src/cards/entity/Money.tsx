import type { EntityCard } from '@sidos/api/model';
import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useCards } from '../../api/queries.ts';
import { partsThatGive, isPartOf } from '../../graph/parts.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useNet } from '../../view/network.ts';
import { Funding } from './Funding.tsx';
import { fundingTable } from './funding.ts';
import { givenTables, receivedTable, type MoneyTable } from './money.ts';
import { MoneyGrid } from './MoneyGrid.tsx';
import partStyle from '../../components/parts.module.css';
import { PrintedSums } from './PrintedSums.tsx';

/** Budget and funding of an entity as tables that add up, with a note where the source's own figures do not. */
export function Money({ card }: { card: EntityCard }): ReactElement | null {
  const { t } = useTranslation('card');
  const words = useWords();
  const { data } = useNet();
  const { type } = card.entity;
  const parts = useCards(useMemo(() => partsThatGive(data, card.ties, words.compare), [data, card, words]));
  const given = useMemo(() => givenTables(card, parts), [card, parts]);
  const received = useMemo(
    () => receivedTable(card.ties, (part, whole) => isPartOf(data, part, whole)),
    [card, data],
  );
  const isProject = type === 'project';
  const funding = fundingTable(card.ties, isProject ? 'in' : 'out');
  const sums = card.entity.type === 'project' ? (card.entity.sums ?? []) : [];
  if (given.length === 0 && !received && !funding && sums.length === 0) return null;
  const budget = card.entity.type === 'project' ? (card.entity.budgetEur ?? null) : null;
  const titleOf = ({ rows, columns }: MoneyTable): string => {
    const overParts = columns.length > 0 && columns.every(({ entity }) => entity !== null);
    const whom = words.type(rows[0]?.entity?.type ?? 'organisation', 2);
    return overParts ? t('allocationParts', { whom }) : t('allocationTo', { whom });
  };
  return (
    <section className={partStyle.section} aria-label={t('money')}>
      {funding && <Funding table={funding} budget={budget} other={isProject ? t('from') : t('whom')} />}
      {given.map((table) => (
        <MoneyGrid key={titleOf(table)} table={table} title={titleOf(table)} other={t('whom')} />
      ))}
      {received && <MoneyGrid table={received} title={t('group.ALLOCATES.in')} other={t('from')} />}
      {sums.length > 0 && <PrintedSums sums={sums} />}
    </section>
  );
}
