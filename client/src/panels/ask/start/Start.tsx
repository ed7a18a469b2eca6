import { Button } from '@mantine/core';
import { ACTOR_TYPES, QUESTIONS } from '@sidos/api/model';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Mark } from '../../../components/Mark.tsx';
import type { Texts } from '../../../i18n/types.ts';
import { useNet } from '../../../view/network.ts';
import { startWith } from '../pattern/edit.ts';
import { ask } from '../pattern/question.ts';
import { sentenceText } from '../sentence/sentence.ts';
import { useSentences } from '../useSentence.ts';
import { SavedQuestions } from './SavedQuestions.tsx';
import askStyle from '../ask.module.css';
import deskStyle from '../../../components/desk.module.css';

/** The empty panel: questions to begin with, types to begin with, questions that were kept. */
export function Start(): ReactElement {
  const { t } = useTranslation('ask');
  const { palette } = useNet();
  const { lines } = useSentences();
  return (
    <div className={deskStyle.part}>
      <p>{t('start.intro')}</p>
      <section aria-label={t('start.own')}>
        <h3>{t('start.own')}</h3>
        <div className={askStyle.types}>
          {ACTOR_TYPES.map((type) => (
            <Button
              key={type}
              size="compact-sm"
              variant="default"
              leftSection={<Mark type={type} colour={palette.types[type]} />}
              onClick={() => ask({ pattern: startWith(type) })}
            >
              {t(`start.types.${type}`)}
            </Button>
          ))}
        </div>
      </section>
      <section aria-label={t('start.cards')}>
        <h3>{t('start.cards')}</h3>
        <ul className={askStyle.cards}>
          {QUESTIONS.map(({ key, pattern }) => (
            <li key={key}>
              <button type="button" className="plain" onClick={() => ask({ pattern })}>
                <strong>{t(`question.${key as keyof Texts['ask']['question']}`)}</strong>
                <span className="muted">{sentenceText(lines(pattern))}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <SavedQuestions />
    </div>
  );
}
