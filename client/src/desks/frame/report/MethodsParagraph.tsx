import { Button } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import type { AnalysisMeta } from '@sidos/api/model';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../../i18n/useWords.ts';
import { methodsOf, type Done } from '../words/methods.ts';
import type { NameOf } from '../../../view/useNames.ts';
import { useDefinitions } from '../../../components/measure/definitions.ts';
import { useCopy } from '../../../components/useCopy.ts';
import deskStyle from '../../../components/desk.module.css';

interface Props {
  meta: AnalysisMeta;
  done: Done;
  nameOf: NameOf;
}

/** The methods paragraph with its references, to be copied into a publication. */
export function MethodsParagraph({ meta, done, nameOf }: Props): ReactElement {
  const { t, i18n } = useTranslation('analysis');
  const { t: table } = useTranslation('table');
  const words = useWords();
  const { sentences, references } = methodsOf(i18n, words, meta, done, nameOf, useDefinitions());
  const { state, copy } = useCopy();
  const text = [sentences.join(' '), '', t('methods.references'), ...references].join('\n');
  return (
    <section aria-label={t('methods.title')}>
      <h3>{t('methods.title')}</h3>
      <p className={deskStyle.anywhere}>{sentences.join(' ')}</p>
      <ul className={`muted small ${deskStyle.sources}`}>
        {references.map((reference) => (
          <li key={reference}>{reference}</li>
        ))}
      </ul>
      <Button
        size="xs"
        variant="default"
        leftSection={
          state === 'copied' ? <IconCheck size={14} aria-hidden /> : <IconCopy size={14} aria-hidden />
        }
        onClick={() => copy(text)}
      >
        {t('methods.copy')}
      </Button>
      <span role="status" className={`muted ${deskStyle.after}`}>
        {state === 'idle' ? '' : table(state === 'copied' ? 'copied' : 'notCopied')}
      </span>
    </section>
  );
}
