import { Button, TextInput } from '@mantine/core';
import type { MeasuresAnswer } from '@sidos/api/model';
import { IconCheck, IconLink } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { MethodsParagraph } from '../frame/report/MethodsParagraph.tsx';
import { useCopy } from '../../components/useCopy.ts';
import { useNames } from '../../view/useNames.ts';
import { useMethods } from './useMethods.ts';
import resultStyle from './results.module.css';

/** The link that runs the analysis again, and the methods paragraph that cites it. */
export function CitePart({ answer }: { answer: MeasuresAnswer }): ReactElement {
  const { t } = useTranslation('measuresDesk');
  const { byId } = useNames();
  const done = useMethods(answer);
  const { state, copy } = useCopy();
  const Icon = state === 'copied' ? IconCheck : IconLink;
  return (
    <details className={resultStyle.section}>
      <summary>{t('cite.title')}</summary>
      <p className="muted">{t('cite.about')}</p>
      <div className="row">
        <TextInput
          className="spring"
          size="xs"
          aria-label={t('cite.link')}
          readOnly
          value={done.link}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button
          size="xs"
          variant="default"
          leftSection={<Icon size={14} aria-hidden />}
          onClick={() => copy(done.link)}
        >
          {t(state === 'copied' ? 'cite.copied' : 'cite.copy')}
        </Button>
      </div>
      <MethodsParagraph meta={answer.meta} done={done} nameOf={byId} />
    </details>
  );
}
