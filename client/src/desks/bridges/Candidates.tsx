import { Button } from '@mantine/core';
import type { MissingAnswer } from '@sidos/api/model';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseAll } from '../../actions/commands.ts';
import { EntityLink } from '../../components/EntityLink.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { useNames } from '../../view/useNames.ts';
import { TableButtons } from '../../components/table/TableButtons.tsx';
import { candidateColumns, trialOf } from './candidates.ts';
import { choose } from './useChoices.ts';
import { useParameters } from './useParameters.ts';
import deskStyle from '../../components/desk.module.css';
import partStyle from '../../components/parts.module.css';

type Candidate = MissingAnswer['candidates'][number];

const FEW = 8;

/** Who could join the two groups, those with most reasons first, each with its reasons and a way to try it out. */
export function Candidates({ answer }: { answer: MissingAnswer }): ReactElement {
  const { t } = useTranslation('bridges');
  const names = useNames();
  const words = useWords();
  const [all, setAll] = useState(false);
  const parameters = useParameters(answer.meta);
  const { ties, candidates, seated } = answer;
  const ends = { a: names.group(answer.groups[answer.a]), b: names.group(answer.groups[answer.b]) };
  const shown = all ? candidates : candidates.slice(0, FEW);
  return (
    <>
      <p role="status">
        {ties === 0 ? t('missing.none', ends) : t('missing.some', { count: ties, ...ends })}
      </p>
      {seated.length > 0 && <p>{t('missing.seated', { list: words.list(seated.map(names.actor)) })}</p>}
      {candidates.length === 0 ? (
        <p>{t('missing.nobody')}</p>
      ) : (
        <>
          <h3>{t('missing.candidates')}</h3>
          <p className="muted">{t('missing.order')}</p>
          <TableButtons
            label={t('report.missing', ends)}
            rows={candidates}
            columns={candidateColumns(t, names)}
            parameters={parameters}
          />
          <ol className={deskStyle.list}>
            {shown.map((candidate) => (
              <Item key={candidate.actors.map(({ id }) => id).join('~')} candidate={candidate} />
            ))}
          </ol>
          {candidates.length > FEW && (
            <Button size="compact-xs" variant="subtle" onClick={() => setAll(!all)}>
              {all ? t('missing.fewer') : t('missing.more', { count: candidates.length })}
            </Button>
          )}
        </>
      )}
    </>
  );
}

function Item({ candidate }: { candidate: Candidate }): ReactElement {
  const { t } = useTranslation('bridges');
  const names = useNames();
  const { actors, reasons } = candidate;
  const [a] = actors;
  return (
    <li>
      {actors.map((actor) => (
        <div className={partStyle.line} key={actor.id}>
          <EntityLink entity={actor} />
        </div>
      ))}
      {reasons.map(({ kind, things }) => (
        <div key={kind} className={deskStyle.reason}>
          <span className="muted">{t(`missing.reason.${kind}`)}</span>{' '}
          {things.map((thing) => names.actor(thing)).join(', ')}
        </div>
      ))}
      <div className="row">
        <Button
          size="compact-xs"
          variant="default"
          title={t('missing.showTitle')}
          onClick={() => chooseAll(actors.map(({ id }) => id))}
        >
          {t('missing.show')}
        </Button>
        <Button
          size="compact-xs"
          variant="default"
          title={t('missing.tryTitle')}
          onClick={() =>
            choose({
              tab: 'whatif',
              trial: trialOf(candidate, t('missing.project', { name: names.actor(a) })),
            })
          }
        >
          {t('missing.try')}
        </Button>
      </div>
    </li>
  );
}
