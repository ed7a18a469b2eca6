import { Button } from '@mantine/core';
import { IconCircleDashed, IconRoute, IconSelectAll } from '@tabler/icons-react';
import { useMemo, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseAll, keepOnly, showPath } from '../../actions/commands.ts';
import { commonLight, commonOf, type Partner, type Shared } from '../../graph/common.ts';
import { indicesOf } from '../../graph/dataset.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useNet } from '../../view/network.ts';
import { changeView } from '../../state/viewStore.ts';
import { NodeLink } from '../../components/NodeLink.tsx';
import { CardHead } from '../CardHead.tsx';
import { SheetButtons } from '../SheetButtons.tsx';
import { MoreList } from './MoreList.tsx';
import partStyle from '../../components/parts.module.css';
import pageStyle from '../../components/page.module.css';

/** What the selected have in common: what each has a tie to, and who meets each of them, with where. */
export function CommonCard({ ids }: { ids: readonly string[] }): ReactElement {
  const { t } = useTranslation('explore');
  const words = useWords();
  const { data, seen, names } = useNet();
  const chosen = useMemo(() => indicesOf(data, ids), [data, ids]);
  const common = useMemo(() => commonOf(data, seen, chosen), [data, seen, chosen]);
  const { shared, partners } = common;
  const found = [...shared, ...partners].map(({ node }) => data.nodes.id[node]);
  const sheet = useMemo(
    () => ({
      header: [t('commonHead.name'), t('commonHead.type'), ...chosen.map((node) => names[node])],
      rows: [
        ...shared.map(({ node, ties }) => [
          names[node],
          words.type(data.nodes.type[node]),
          ...chosen.map((own) => tiesInWords(data, words, ties, own)),
        ]),
        ...partners.map(({ node, through }) => [
          names[node],
          words.type(data.nodes.type[node]),
          ...through.map((joints) => joints.map((joint) => names[joint]).join(' | ')),
        ]),
      ],
    }),
    [shared, partners, chosen, data, names, t, words],
  );
  const keep = (): void =>
    keepOnly([...commonLight(common, chosen).nodes].map((node) => data.nodes.id[node]));
  return (
    <article aria-label={t('commonTitle')}>
      <CardHead
        title={t('commonTitle')}
        under={words.list(chosen.map((node) => names[node]))}
        close={() => changeView({ common: false })}
      />
      {found.length === 0 ? (
        <section className={partStyle.section}>
          <p className={pageStyle.first}>{t('noCommon')}</p>
          {ids.length === 2 && (
            <Button size="xs" leftSection={<IconRoute size={14} aria-hidden />} onClick={() => showPath()}>
              {t('action.path')}
            </Button>
          )}
        </section>
      ) : (
        <section className={partStyle.section}>
          <div className="row wrap">
            <Button
              size="xs"
              variant="default"
              leftSection={<IconSelectAll size={14} aria-hidden />}
              onClick={() => chooseAll(found, true)}
            >
              {t('commonSelect')}
            </Button>
            <Button
              size="xs"
              variant="default"
              leftSection={<IconCircleDashed size={14} aria-hidden />}
              onClick={keep}
            >
              {t('commonKeep')}
            </Button>
          </div>
          <SheetButtons title={t('commonTitle')} sheet={sheet} />
        </section>
      )}
      <Group title={t('commonShared')} items={shared}>
        {(item) => <SharedLine item={item} chosen={chosen} />}
      </Group>
      <Group title={t('commonPartners')} items={partners}>
        {(item) => <PartnerLine item={item} chosen={chosen} />}
      </Group>
    </article>
  );
}

interface GroupProps<T> {
  title: string;
  items: readonly T[];
  children: (item: T) => ReactNode;
}

function Group<T extends { node: number }>({ title, items, children }: GroupProps<T>): ReactElement | null {
  const { number } = useWords();
  if (items.length === 0) return null;
  return (
    <section className={partStyle.section}>
      <h3>
        {title} <span className="muted tabular">{number(items.length)}</span>
      </h3>
      <MoreList items={items} keyOf={({ node }) => node}>
        {children}
      </MoreList>
    </section>
  );
}

interface LineProps<T> {
  item: T;
  chosen: readonly number[];
}

function SharedLine({ item, chosen }: LineProps<Shared>): ReactElement {
  const words = useWords();
  const { data, names } = useNet();
  return (
    <>
      <NodeLink node={item.node} />
      {chosen.map((own) => (
        <div className={partStyle.evidence} key={own}>
          {names[own]}: {tiesInWords(data, words, item.ties, own)}
        </div>
      ))}
    </>
  );
}

function PartnerLine({ item, chosen }: LineProps<Partner>): ReactElement {
  const { t } = useTranslation('explore');
  const { names } = useNet();
  const { list } = useWords();
  return (
    <>
      <NodeLink node={item.node} />
      {chosen.map((own, at) => (
        <div className={partStyle.evidence} key={own}>
          {t('commonWith', { name: names[own], list: list(item.through[at].map((joint) => names[joint])) })}
        </div>
      ))}
    </>
  );
}

/** The ties that one of the chosen has among those of a shared thing: kind and role. */
function tiesInWords(
  { ties }: ReturnType<typeof useNet>['data'],
  words: ReturnType<typeof useWords>,
  among: readonly number[],
  own: number,
): string {
  const said = among
    .filter((tie) => ties.from[tie] === own || ties.to[tie] === own)
    .map((tie) => {
      const role = ties.role[tie];
      return role ? words.role(role) : words.relation(ties.type[tie]);
    });
  return [...new Set(said)].join(', ');
}
