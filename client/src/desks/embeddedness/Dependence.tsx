import type { EmbeddednessAnswer } from '@sidos/api/model';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { EntityLink } from '../../components/EntityLink.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { useNameable } from './setNames.ts';
import deskStyle from '../../components/desk.module.css';
import partStyle from '../../components/parts.module.css';

/** On whom the ties inside rest: who holds most of the joint work, and whose loss splits the group. */
export function Dependence({
  answer,
}: {
  answer: Pick<EmbeddednessAnswer, 'splitters' | 'largestShares'>;
}): ReactElement | null {
  const { t } = useTranslation('embeddedness');
  const { percent } = useWords();
  const nameable = useNameable();
  const shares = answer.largestShares.filter(({ actor }) => nameable([actor]).length === 1);
  const splitters = nameable(answer.splitters);
  if (answer.largestShares.length === 0) return null;
  return (
    <>
      <section className={deskStyle.box} aria-label={t('sheet.strongest')}>
        <h3>{t('sheet.strongest')}</h3>
        <ul className={partStyle.ties}>
          {shares.map(({ actor, share }) => (
            <li key={actor.id}>
              <span className={partStyle.line}>
                <EntityLink entity={actor} />
                <span className="tabular" title={t('sheet.share', { share: percent(share) })}>
                  {percent(share)}
                </span>
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section className={deskStyle.box} aria-label={t('sheet.splitters')}>
        {answer.splitters.length === 0 ? (
          <p>{t('sheet.splittersNone')}</p>
        ) : (
          <>
            <h3>{t('sheet.splitters')}</h3>
            <ul className={partStyle.ties}>
              {splitters.map((actor) => (
                <li key={actor.id}>
                  <span className={partStyle.line}>
                    <EntityLink entity={actor} />
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
    </>
  );
}
