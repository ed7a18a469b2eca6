import { Button, SegmentedControl, Skeleton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { lazy, Suspense, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay, useSession } from '../../api/session.ts';
import { Builder } from './builder/Builder.tsx';
import { ask, useAsked, type Asked } from './pattern/question.ts';
import { SaveQuestion } from './start/SaveQuestion.tsx';
import { Start } from './start/Start.tsx';
import askStyle from './ask.module.css';
import deskStyle from '../../components/desk.module.css';
import partStyle from '../../components/parts.module.css';

/** The editor comes when it is asked for: those who ask in words need not load it. */
const Console = lazy(async () => ({ default: (await import('./console/Console.tsx')).Console }));

/** Where questions are asked: start, builder, console. */
export function AskSide(): ReactElement {
  const { t } = useTranslation('ask');
  const { mode, pattern, query } = useAsked();
  const [saving, setSaving] = useState(false);
  const maySave = useMay('save');
  const isAsked = mode === 'cypher' ? query !== null : pattern !== null && pattern !== 'unreadable';
  return (
    <div className={deskStyle.desk} data-testid="ask">
      <header className={deskStyle.head}>
        <div className={deskStyle.title}>
          <h2>{t('title')}</h2>
          <div className="row">
            {isAsked && maySave && (
              <Button
                size="compact-xs"
                variant="default"
                aria-expanded={saving}
                onClick={() => setSaving(!saving)}
              >
                {t('save.open')}
              </Button>
            )}
            {isAsked && (
              <Button
                size="compact-xs"
                variant="default"
                leftSection={<IconPlus size={14} aria-hidden />}
                onClick={() => {
                  setSaving(false);
                  ask(mode === 'cypher' ? { query: null } : { pattern: null });
                }}
              >
                {t('anew')}
              </Button>
            )}
          </div>
        </div>
        <SegmentedControl
          size="xs"
          fullWidth
          mt={8}
          aria-label={t('mode')}
          value={mode}
          data={[
            { value: 'pattern', label: t('modes.pattern') },
            { value: 'cypher', label: t('modes.cypher') },
          ]}
          onChange={(next) => ask({ mode: next === 'cypher' ? 'cypher' : 'pattern' })}
        />
        {saving && isAsked && maySave && <SaveQuestion onDone={() => setSaving(false)} />}
      </header>
      <Body mode={mode} pattern={pattern} />
    </div>
  );
}

function Body({ mode, pattern }: Pick<Asked, 'mode' | 'pattern'>): ReactElement {
  const { t: who } = useTranslation('access');
  const { data: session } = useSession();
  const { t } = useTranslation('ask');
  if (mode === 'cypher' && session?.rights.includes('ask') === false)
    return <p className={`${partStyle.section} muted`}>{who('mayNot.ask')}</p>;
  if (mode === 'cypher')
    return (
      <Suspense fallback={<Skeleton height={240} m={16} />}>
        <Console />
      </Suspense>
    );
  if (pattern === null) return <Start />;
  if (pattern !== 'unreadable') return <Builder pattern={pattern} />;
  return (
    <>
      <p className={`${askStyle.warning} ${askStyle.broken}`} role="alert">
        {t('start.broken')}
      </p>
      <Start />
    </>
  );
}
