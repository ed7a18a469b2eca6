import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useMemo, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useCards } from '../api/queries.ts';
import { Evidence } from '../cards/Evidence.tsx';
import { SheetButtons } from '../cards/SheetButtons.tsx';
import { NodeLink } from '../components/NodeLink.tsx';
import { meetingsByOccasion, OCCASIONS, type Meeting } from '../graph/meets.ts';
import { useWords } from '../i18n/useWords.ts';
import { useNet } from '../view/network.ts';
import pageStyle from '../components/page.module.css';
import partStyle from '../components/parts.module.css';
import tableStyle from '../components/table/table.module.css';

/** Rows shown before the rest is asked for. */
const FIRST = 15;

/** Whom an organisation meets and through what: counts by occasion, each row opening to the lines it rests on. */
export function MeetsPart({ node }: { node: number }): ReactElement | null {
  const { t } = useTranslation('card', { keyPrefix: 'page.meets' });
  const words = useWords();
  const { data, names } = useNet();
  const [all, setAll] = useState(false);
  const meetings = useMemo(() => meetingsByOccasion(data, node, words.compare), [data, node, words]);
  if (meetings.length === 0) return null;
  const heads = OCCASIONS.map((is) => t(is));
  const sheet = {
    header: [t('who'), ...heads, t('through')],
    rows: meetings.map(({ other, counts, things }) => [
      names[other],
      ...OCCASIONS.map((is) => counts[is]),
      things.map((thing) => names[thing]).join(' | '),
    ]),
  };
  return (
    <>
      <h3 className={pageStyle.part}>
        {t('title', { amount: words.amount('organisation', meetings.length) })}
      </h3>
      <p className="muted">{t('note')}</p>
      <div className={partStyle.scrollX} tabIndex={0} role="region" aria-label={t('who')}>
        <table className={`${tableStyle.table} ${tableStyle.money} ${tableStyle.rollUp}`} data-testid="meets">
          <thead>
            <tr>
              <th scope="col">{t('who')}</th>
              {heads.map((head) => (
                <th key={head} scope="col" className={tableStyle.numeric}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(all ? meetings : meetings.slice(0, FIRST)).map((meeting) => (
              <MeetingRow key={meeting.other} node={node} meeting={meeting} />
            ))}
          </tbody>
        </table>
      </div>
      {meetings.length > FIRST && (
        <button type="button" className="link" onClick={() => setAll(!all)}>
          {all ? t('fewer') : t('all', { count: meetings.length })}
        </button>
      )}
      <SheetButtons title={t('who')} sheet={sheet} />
    </>
  );
}

function MeetingRow({ node, meeting }: { node: number; meeting: Meeting }): ReactElement {
  const { t } = useTranslation('card', { keyPrefix: 'page.meets' });
  const { number } = useWords();
  const { names } = useNet();
  const [open, setOpen] = useState(false);
  const { other, counts, things } = meeting;
  const Chevron = open ? IconChevronDown : IconChevronRight;
  return (
    <>
      <tr>
        <th scope="row">
          <span className={tableStyle.branch}>
            <button
              type="button"
              className={`plain ${tableStyle.fold}`}
              aria-expanded={open}
              aria-label={t('open', { name: names[other] })}
              onClick={() => setOpen(!open)}
            >
              <Chevron size={14} aria-hidden />
            </button>
            <NodeLink node={other} toPage />
          </span>
        </th>
        {OCCASIONS.map((is) => (
          <td key={is} className={tableStyle.numeric}>
            {number(counts[is])}
          </td>
        ))}
      </tr>
      {open && (
        <tr>
          <td colSpan={1 + OCCASIONS.length}>
            <Through pair={[node, other]} things={things} />
          </td>
        </tr>
      )}
    </>
  );
}

/** What two meet in, with the role of each and the lines that say so. */
function Through({ pair, things }: { pair: readonly number[]; things: readonly number[] }): ReactElement {
  const words = useWords();
  const { data, names } = useNet();
  const { id } = data.nodes;
  const cards = useCards(useMemo(() => things.map((thing) => id[thing]), [things, id]));
  return (
    <ul className={partStyle.ties}>
      {things.map((thing) => {
        const card = cards.find(({ entity }) => entity.id === id[thing]);
        const ties = pair.flatMap((own) =>
          (card?.ties ?? [])
            .filter(({ relation, other }) => relation.type === 'PARTICIPATES_IN' && other.id === id[own])
            .map(({ relation }) => ({ own, relation })),
        );
        return (
          <li key={thing}>
            <NodeLink node={thing} toPage />
            {ties.map(({ own, relation }) => (
              <div className={partStyle.evidence} key={relation.id}>
                {names[own]}
                {'role' in relation && relation.role && ` (${words.role(relation.role)})`}
                <Evidence items={relation.evidence} />
              </div>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
