import { Button } from '@mantine/core';
import { IconCircleDashed, IconEyeOff, IconRoute, IconUsersGroup } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { hide, keepOnly, showCommon, showPath } from '../actions/commands.ts';
import { EntityLink } from '../components/EntityLink.tsx';
import { useNet } from '../view/network.ts';
import { CardHead } from './CardHead.tsx';
import partStyle from '../components/parts.module.css';

const MOST = 200;

/** Several selected entities: which, and what can be done with them together. */
export function SelectionCard({ ids }: { ids: readonly string[] }): ReactElement {
  const { t } = useTranslation('explore');
  const { nodes, indexOf } = useNet().data;
  return (
    <article aria-label={t('selected', { count: ids.length })}>
      <CardHead title={t('selected', { count: ids.length })} />
      <section className={partStyle.section}>
        <div className="row wrap">
          {ids.length === 2 && (
            <Button size="xs" leftSection={<IconRoute size={14} aria-hidden />} onClick={() => showPath()}>
              {t('action.path')}
            </Button>
          )}
          <Button
            size="xs"
            variant="default"
            leftSection={<IconUsersGroup size={14} aria-hidden />}
            onClick={showCommon}
          >
            {t('action.common')}
          </Button>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconCircleDashed size={14} aria-hidden />}
            onClick={() => keepOnly(ids)}
          >
            {t('action.keep')}
          </Button>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconEyeOff size={14} aria-hidden />}
            onClick={() => hide(ids)}
          >
            {t('action.hide')}
          </Button>
        </div>
      </section>
      <section className={partStyle.section}>
        <ul className={partStyle.ties}>
          {ids.slice(0, MOST).map((id) => {
            const i = indexOf.get(id);
            if (i === undefined) return null;
            const entity = { id, type: nodes.type[i], name: nodes.name[i], kind: nodes.kind[i]! };
            return (
              <li key={id}>
                <div className={partStyle.line}>
                  <EntityLink entity={entity} />
                </div>
              </li>
            );
          })}
        </ul>
      </section>
    </article>
  );
}
