import type { CardTie } from '@sidos/api/model';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { EntityLink } from '../../components/EntityLink.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { useNet } from '../../view/network.ts';
import { useView } from '../../state/viewStore.ts';
import { Evidence } from '../Evidence.tsx';
import { Notes } from '../Notes.tsx';
import { valuesOfOwn } from './ownValues.ts';
import type { TieGroup } from './ties.ts';
import partStyle from '../../components/parts.module.css';
import cardStyle from '../cards.module.css';

/** Ties shown before the rest is asked for. */
const FIRST = 8;

/** One group of ties, in plain words, each with its evidence one click away. */
export function TieList({ group }: { group: TieGroup }): ReactElement | null {
  const { t } = useTranslation('card');
  const { number } = useWords();
  const people = useView((view) => view.people);
  const [all, setAll] = useState(false);
  const ties = group.ties.filter((tie) => people !== 'hidden' || tie.other.type !== 'person');
  if (ties.length === 0) return null;
  const shown = all ? ties : ties.slice(0, FIRST);
  return (
    <section className={partStyle.section}>
      <h3>
        {group.past ? t(`groupPast.${group.direction}`) : t(`group.${group.type}.${group.direction}`)}{' '}
        <span className="muted tabular">{number(ties.length)}</span>
      </h3>
      <ul className={partStyle.ties}>
        {shown.map((tie) => (
          <TieLine key={tie.relation.id} tie={tie} />
        ))}
      </ul>
      {ties.length > FIRST && (
        <button type="button" className={`link ${cardStyle.more}`} onClick={() => setAll(!all)}>
          {all ? t('showFewer') : t('showAll', { count: ties.length })}
        </button>
      )}
    </section>
  );
}

function TieLine({ tie }: { tie: CardTie }): ReactElement {
  const { t } = useTranslation('card');
  const [open, setOpen] = useState(false);
  const details = useDetails(tie);
  const { nameOf } = useNet();
  const { relation } = tie;
  const implied = relation.evidence.every((item) => item.certainty === 'implied');
  return (
    <li>
      <div className={partStyle.line}>
        <EntityLink entity={tie.other} />
        {implied && (
          <span className={`${partStyle.badge} ${partStyle.implied}`} title={t('impliedTitle')}>
            {t('implied')}
          </span>
        )}
        <button
          type="button"
          className="plain muted"
          aria-expanded={open}
          aria-label={`${t('evidence')}: ${nameOf(tie.other)}`}
          title={t('evidence')}
          onClick={() => setOpen(!open)}
        >
          {open ? <IconChevronDown size={14} aria-hidden /> : <IconChevronRight size={14} aria-hidden />}
        </button>
      </div>
      {details && <div className={`${partStyle.evidence} tabular`}>{details}</div>}
      {open && <Evidence items={relation.evidence} />}
      <Notes notes={relation.notes} inset />
    </li>
  );
}

/** Role, amount, share, time of a tie, and what columns of one’s own say of it, in words. */
function useDetails({ relation }: CardTie): string {
  const words = useWords();
  const parts: (string | undefined)[] = [];
  if ('role' in relation && relation.role) parts.push(words.role(relation.role));
  if (relation.type === 'PART_OF' && relation.nature) parts.push(words.nature(relation.nature));
  if (relation.type === 'FUNDS') {
    parts.push(relation.instrument);
    if (relation.amountEur !== undefined) parts.push(`${words.euro(relation.amountEur)} €`);
    if (relation.share !== undefined) parts.push(words.percent(relation.share));
  }
  if (relation.type === 'ALLOCATES') parts.push(relation.category, `${words.euro(relation.amountEur)} €`);
  const { since, until, asOf } = relation;
  if (since !== undefined || until !== undefined) {
    parts.push([since, until].map((date) => (date ? words.date(date) : '')).join('–'));
  } else if (asOf) parts.push(words.date(asOf));
  for (const [name, values] of valuesOfOwn(relation.attributes ?? [], words))
    parts.push(`${name}: ${values}`);
  return parts.filter(Boolean).join(' · ');
}
