import { Button } from '@mantine/core';
import { IconTopologyStar3 } from '@tabler/icons-react';
import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { keepOnly } from '../../actions/commands.ts';
import { linksBetween } from '../../graph/themeFacts.ts';
import { useWords } from '../../i18n/useWords.ts';
import { NodeList } from '../../pages/NodeList.tsx';
import { changeView } from '../../state/viewStore.ts';
import { useNet } from '../../view/network.ts';
import pageStyle from '../../components/page.module.css';

/** What links the documents two by two: the themes that both carry, and all else but places that both name. */
export function DocumentLinks(): ReactElement | null {
  const { t } = useTranslation('card', { keyPrefix: 'documents' });
  const words = useWords();
  const { data } = useNet();
  const links = useMemo(() => linksBetween(data, words.compare), [data, words]);
  if (links.length === 0) return null;
  const show = (nodes: readonly number[]): void => {
    changeView({ panel: 'network' });
    keepOnly(nodes.map((node) => data.nodes.id[node]));
  };
  return (
    <section aria-label={t('links')}>
      <h2 className={pageStyle.part}>{t('links')}</h2>
      <p className="muted">{t('linksNote')}</p>
      {links.map(({ documents: [a, b], themes, others }) => (
        <details key={`${a} ${b}`} className={pageStyle.nodes}>
          <summary>
            {t('pair', {
              a,
              b,
              list: words.list([
                ...(themes.length > 0 ? [words.amount('theme', themes.length)] : []),
                ...(others.length > 0 ? [t('otherThings', { count: others.length })] : []),
              ]),
            })}
          </summary>
          <NodeList title={words.amount('theme', themes.length)} nodes={themes} toPage open />
          <NodeList title={t('otherThings', { count: others.length })} nodes={others} toPage open />
          <Button
            size="xs"
            variant="default"
            leftSection={<IconTopologyStar3 size={14} aria-hidden />}
            onClick={() => show([...themes, ...others])}
          >
            {t('showLinks')}
          </Button>
        </details>
      ))}
    </section>
  );
}
