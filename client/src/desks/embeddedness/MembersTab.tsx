import { Button } from '@mantine/core';
import type { EmbeddednessAnswer, MemberRow } from '@sidos/api/model';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseAll } from '../../actions/commands.ts';
import { useWords } from '../../i18n/useWords.ts';
import { SheetNotes } from './SheetNotes.tsx';
import { TableSwitch } from './TableSwitch.tsx';
import deskStyle from '../../components/desk.module.css';
import partStyle from '../../components/parts.module.css';

/** The ways in which a member can be tied, in the order in which they are told. */
const WAYS = ['inward', 'both', 'outward', 'none'] as const;

function wayOf({ inside, outside }: MemberRow): (typeof WAYS)[number] {
  if (inside > 0) return outside > 0 ? 'both' : 'inward';
  return outside > 0 ? 'outward' : 'none';
}

/** The members by the way they are tied; each has its row in the table under the stage. */
export function MembersTab({ answer }: { answer: EmbeddednessAnswer }): ReactElement {
  const { t } = useTranslation('embeddedness');
  const { number } = useWords();
  const ids = (rows: readonly MemberRow[]): string[] => rows.map(({ actor }) => actor.id);
  return (
    <div className={deskStyle.part} data-testid="members">
      <SheetNotes answer={answer} />
      <p className="muted">{t('members.about')}</p>
      <div className="row">
        <TableSwitch />
        <Button size="xs" variant="default" onClick={() => chooseAll(ids(answer.members))}>
          {t('members.select')}
        </Button>
      </div>
      <section className={deskStyle.box} aria-label={t('members.how')}>
        <h3>{t('members.how')}</h3>
        <ul className={partStyle.ties}>
          {WAYS.map((way) => {
            const rows = answer.members.filter((row) => wayOf(row) === way);
            return (
              <li key={way}>
                <span className={partStyle.line}>
                  <button
                    type="button"
                    className="link grow"
                    disabled={rows.length === 0}
                    onClick={() => chooseAll(ids(rows))}
                  >
                    {t(`members.${way}`)}
                  </button>
                  <span className="tabular">{number(rows.length)}</span>
                </span>
              </li>
            );
          })}
        </ul>
      </section>
    </div>
  );
}
