import { Button } from '@mantine/core';
import { IconCopy, IconTerminal2 } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useCopy } from '../../../components/useCopy.ts';
import { CypherText } from '../console/CypherText.tsx';
import { ask } from '../pattern/question.ts';
import askStyle from '../ask.module.css';

interface Props {
  cypher: string;
  params: Record<string, unknown>;
}

/** The Cypher that a question becomes, and the way to go on with it in the console. */
export function CypherOfQuestion({ cypher, params }: Props): ReactElement {
  const { t } = useTranslation('ask');
  const { copy } = useCopy();
  const written = JSON.stringify(params);
  return (
    <details className={askStyle.fold}>
      <summary>{t('cypher.show')}</summary>
      <CypherText text={cypher} label={t('cypher.show')} />
      <p className={`muted ${askStyle.params}`}>{written}</p>
      <div className="row">
        <Button
          size="compact-xs"
          variant="default"
          leftSection={<IconTerminal2 size={14} aria-hidden />}
          onClick={() => ask({ mode: 'cypher', query: { cypher, params: written } })}
        >
          {t('cypher.open')}
        </Button>
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<IconCopy size={14} aria-hidden />}
          onClick={() => copy(cypher)}
        >
          {t('cypher.copy')}
        </Button>
      </div>
    </details>
  );
}
