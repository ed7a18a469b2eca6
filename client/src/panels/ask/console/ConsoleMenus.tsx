import { Button, Menu } from '@mantine/core';
import { CYPHER_EXAMPLES } from '@sidos/api/model';
import { IconBulb, IconHistory } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Texts } from '../../../i18n/types.ts';
import { keptText } from '../../../graph/people.ts';
import { useView } from '../../../state/viewStore.ts';
import type { CypherQuestion } from '../pattern/question.ts';
import { useMemory } from './memory.ts';
import askStyle from '../ask.module.css';

interface Props {
  onTake: (query: CypherQuestion) => void;
}

/** Examples that answer real questions, and what was run before. */
export function ConsoleMenus({ onTake }: Props): ReactElement {
  const { t } = useTranslation('ask');
  const history = useMemory((memory) => memory.history);
  const people = useView((view) => view.people);
  const forget = useMemory((memory) => memory.forget);
  return (
    <>
      <Menu position="bottom-start" width={320}>
        <Menu.Target>
          <Button size="xs" variant="default" leftSection={<IconBulb size={14} aria-hidden />}>
            {t('cypher.examples')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown className={askStyle.menu}>
          {CYPHER_EXAMPLES.map(({ key, cypher, params }) => (
            <Menu.Item key={key} onClick={() => onTake({ cypher, params: JSON.stringify(params) })}>
              {t(`example.${key as keyof Texts['ask']['example']}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Menu position="bottom-start" width={320}>
        <Menu.Target>
          <Button size="xs" variant="default" leftSection={<IconHistory size={14} aria-hidden />}>
            {t('cypher.history')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown className={askStyle.menu}>
          {history.length === 0 && <Menu.Label>{t('cypher.noHistory')}</Menu.Label>}
          {history.map((query) => (
            <Menu.Item key={`${query.cypher}${query.params}`} onClick={() => onTake(query)}>
              <code>{keptText(query.cypher, people).replaceAll(/\s+/g, ' ').slice(0, 90)}</code>
            </Menu.Item>
          ))}
          {history.length > 0 && (
            <>
              <Menu.Divider />
              <Menu.Item onClick={forget}>{t('cypher.forget')}</Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
