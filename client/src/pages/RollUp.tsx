import { SegmentedControl } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useMemo, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { NodeLink } from '../components/NodeLink.tsx';
import {
  COUNTED,
  levelsBelow,
  openTo,
  unfolded,
  type Level,
  type RegionBranch,
} from '../graph/regionTree.ts';
import { useWords } from '../i18n/useWords.ts';
import { useNet } from '../view/network.ts';
import { useView } from '../state/viewStore.ts';
import { SheetButtons } from '../cards/SheetButtons.tsx';
import partStyle from '../components/parts.module.css';
import tableStyle from '../components/table/table.module.css';
import pageStyle from '../components/page.module.css';

/** Counts of a region and its parts; a level unfolds down to it, and each part folds by itself. */
export function RollUp({ tree }: { tree: RegionBranch }): ReactElement {
  const { t } = useTranslation('card', { keyPrefix: 'page' });
  const words = useWords();
  const { names } = useNet();
  const people = useView((view) => view.people);
  const levels = useMemo(() => levelsBelow(tree), [tree]);
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set([tree.path]));
  const [level, setLevel] = useState<Level | null>(null);
  const rows = unfolded(tree, ({ path }) => open.has(path));
  const types = COUNTED.filter((type) => people !== 'hidden' || type !== 'person');
  const kindOf = (branch: RegionBranch): string => words.kind(branch.level ?? 'other');
  const toggle = ({ path }: RegionBranch): void => {
    setLevel(null);
    setOpen(new Set(open.has(path) ? [...open].filter((item) => item !== path) : [...open, path]));
  };
  const sheet = {
    header: [t('region'), t('level'), ...types.map((type) => words.type(type, 2))],
    rows: rows.map(({ branch }) => [
      names[branch.node],
      kindOf(branch),
      ...types.map((type) => branch.counts[type] ?? 0),
    ]),
  };
  return (
    <>
      {levels.length > 1 && (
        <div className={`row wrap ${pageStyle.tools}`}>
          <span className="muted">{t('unfoldTo')}</span>
          <SegmentedControl
            size="xs"
            aria-label={t('unfoldTo')}
            value={level ?? ''}
            data={levels.map((item) => ({ value: item, label: words.kind(item) }))}
            onChange={(value) => {
              const next = levels.find((item) => item === value) ?? null;
              setLevel(next);
              if (next) setOpen(openTo(tree, next));
            }}
          />
        </div>
      )}
      <div className={partStyle.scrollX} tabIndex={0} role="region" aria-label={t('rollUp')}>
        <table className={`${tableStyle.table} ${tableStyle.money} ${tableStyle.rollUp}`}>
          <thead>
            <tr>
              <th scope="col">{t('region')}</th>
              <th scope="col">{t('level')}</th>
              {types.map((type) => (
                <th key={type} scope="col" className={tableStyle.numeric}>
                  {words.type(type, 2)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ branch, depth }) => (
              <tr key={branch.path}>
                <th scope="row">
                  <span className={tableStyle.branch} style={{ paddingInlineStart: 20 * depth }}>
                    <Fold branch={branch} open={open.has(branch.path)} toggle={toggle} />
                    <NodeLink node={branch.node} toPage />
                  </span>
                </th>
                <td className="muted">{kindOf(branch)}</td>
                {types.map((type) => (
                  <td key={type} className={tableStyle.numeric}>
                    {words.number(branch.counts[type] ?? 0)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={`muted small ${pageStyle.hint}`}>{t('rollUpNote')}</p>
      <SheetButtons title={t('rollUp')} sheet={sheet} />
    </>
  );
}

interface FoldProps {
  branch: RegionBranch;
  open: boolean;
  toggle: (branch: RegionBranch) => void;
}

/** The button that folds or unfolds the parts of a region; room for it where there are none. */
function Fold({ branch, open, toggle }: FoldProps): ReactElement {
  const { t } = useTranslation('card', { keyPrefix: 'page' });
  const { names } = useNet();
  if (branch.parts.length === 0) return <span className={tableStyle.fold} />;
  const Chevron = open ? IconChevronDown : IconChevronRight;
  return (
    <button
      type="button"
      className={`plain ${tableStyle.fold}`}
      aria-expanded={open}
      aria-label={t(open ? 'fold' : 'unfold', { name: names[branch.node] })}
      onClick={() => toggle(branch)}
    >
      <Chevron size={14} aria-hidden />
    </button>
  );
}
