import { Button, Select } from '@mantine/core';
import type { BridgesAnswer } from '@sidos/api/model';
import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../i18n/useWords.ts';
import { useNames } from '../../view/useNames.ts';
import { Working } from '../frame/Working.tsx';
import { Candidates } from './Candidates.tsx';
import { emptyPairs, matrixByName, placesOf } from './pairs.ts';
import { choose, useChoices } from './useChoices.ts';
import { useMissing } from './useMissing.ts';
import deskStyle from '../../components/desk.module.css';

/** Pairs that are proposed at the start. */
const PROPOSED = 6;

/** Two groups without a tie, and who could join them. */
export function MissingTab({ answer }: { answer: BridgesAnswer }): ReactElement {
  const { t } = useTranslation('bridges');
  const names = useNames();
  const { compare } = useWords();
  const { pair } = useChoices();
  const { groups } = answer;
  const empty = useMemo(() => emptyPairs(answer), [answer]);
  const known = placesOf(groups, pair) !== null;
  const request = useMissing(known);
  if (groups.length < 2) return <p className={deskStyle.part}>{t('noGroups')}</p>;
  const options = matrixByName(answer, names.group, compare).groups.map((group) => ({
    value: group.key,
    label: names.group(group),
  }));
  const [a, b] = known && pair ? pair : [null, null];
  const pairs = empty.map((cell) => {
    const [first, second] = [groups[cell.a], groups[cell.b]];
    return {
      value: `${first.key}~${second.key}`,
      label: t('groups.pair', { a: names.group(first), b: names.group(second) }),
    };
  });
  const setPair = (next: readonly [string | null, string | null]): void => {
    const [x, y] = next;
    if (x !== null || y !== null) choose({ pair: [x ?? y ?? '', y ?? x ?? ''], light: null });
  };
  const choosePair = (value: string | null): void => {
    const [first, second] = (value ?? '').split('~');
    if (first && second) setPair([first, second]);
  };
  return (
    <div className={deskStyle.part}>
      <p className="muted">{t('missing.about')}</p>
      <Select
        size="xs"
        label={t('missing.emptyPairs', { count: empty.length })}
        placeholder={t('missing.choosePair')}
        searchable
        nothingFoundMessage={t('whatif.nothingFound')}
        data={pairs}
        value={pair && known ? pair.join('~') : null}
        onChange={choosePair}
      />
      <div className={deskStyle.columns}>
        <Select
          size="xs"
          label={t('missing.a')}
          data={options}
          value={a}
          allowDeselect={false}
          searchable
          onChange={(next) => setPair([next, b])}
        />
        <Select
          size="xs"
          label={t('missing.b')}
          data={options}
          value={b}
          allowDeselect={false}
          searchable
          onChange={(next) => setPair([a, next])}
        />
      </div>
      {!known && pairs.length > 0 && (
        <section aria-label={t('missing.largest')}>
          <p className="muted">{t('missing.largest')}</p>
          <div className="row">
            {pairs.slice(0, PROPOSED).map(({ value, label }) => (
              <Button key={value} size="xs" variant="default" onClick={() => choosePair(value)}>
                {label}
              </Button>
            ))}
          </div>
        </section>
      )}
      {known && a === b && <p role="status">{t('missing.same')}</p>}
      {request.state !== 'done' && <Working request={request} lines={request.answer ? 0 : 6} />}
      {known && a !== b && request.answer && !request.stale && <Candidates answer={request.answer} />}
    </div>
  );
}
