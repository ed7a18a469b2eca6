import { ENTITY_TYPES, RELATION_TYPES, type ImportSummary } from '@sidos/api/model';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useTold } from '../../i18n/useTold.ts';
import { useWords } from '../../i18n/useWords.ts';
import roomStyle from './import.module.css';

/** Lines of a list that are shown; the number of all stands above them. */
const MOST = 200;

/** What becomes of the rows: numbers, and by name all that is left out. */
export function DryRun({ summary }: { summary: ImportSummary }): ReactElement {
  const { t } = useTranslation('importing');
  const words = useWords();
  const say = useTold();
  const { create, update, unchanged, skipped, unused, repeated, notes, gone, entities, relations } = summary;
  const numbers = { create, update, unchanged, skipped: skipped.length };
  const things = ENTITY_TYPES.filter((type) => entities[type]).map((type) =>
    words.amount(type, entities[type]),
  );
  const ties = RELATION_TYPES.filter((type) => relations[type]).map(
    (type) => `${words.relation(type)} ${words.number(relations[type])}`,
  );
  return (
    <section className={roomStyle.table} aria-label={t('becomesOfRows')}>
      <h3>{t('becomesOfRows')}</h3>
      <dl className={roomStyle.numbers}>
        {Object.entries(numbers).map(([what, count]) => (
          <div key={what}>
            <dt>{t(`count.${what as 'create'}`)}</dt>
            <dd className="tabular">{words.number(count)}</dd>
          </div>
        ))}
      </dl>
      <p>{[...things, ...ties].join(' · ')}</p>
      {summary.replaces.length > 0 && (
        <p>{t('replaces', { list: words.list(summary.replaces), gone: words.number(gone) })}</p>
      )}
      <Told title={t('changedRows')} open={summary.replaces.length > 0}>
        {summary.changes.flatMap(({ file, ...lines }) =>
          (['create', 'update'] as const).flatMap((what) =>
            lines[what] === ''
              ? []
              : [t('changedLines', { file, what: t(`count.${what}`), lines: readable(lines[what]) })],
          ),
        )}
      </Told>
      <Told title={t('skippedRows', { count: skipped.length })} open>
        {skipped.map(({ file, row, reason }) => t('skippedRow', { file, row, reason: say(reason) }))}
      </Told>
      <Told title={t('unused', { count: unused.length })} open>
        {unused.map(({ file, column }) => (summary.files.length > 1 ? `${file}: ${column}` : column))}
      </Told>
      <Told title={t('repeated', { count: repeated.length })}>
        {repeated.map(({ key, rows, differ }) =>
          t(differ.length > 0 ? 'repeatedKeyDiffers' : 'repeatedKey', {
            key,
            rows: `${rows.slice(0, 12).join(', ')}${rows.length > 12 ? ' …' : ''}`,
            differ: differ
              .map((property) => t(`field.${property as 'start'}`, { defaultValue: property }))
              .join(', '),
          }),
        )}
      </Told>
      <Told title={t('notes', { count: notes.length })} open>
        {notes.map(({ file, note }) => `${file}: ${say(note)}`)}
      </Told>
    </section>
  );
}

/** Lines such as `2-5,9` as they are read, the first of many. */
function readable(lines: string): string {
  const ranges = lines.split(',');
  const shown = ranges.slice(0, MOST).map((range) => range.replace('-', '–'));
  return `${shown.join(', ')}${ranges.length > MOST ? ' …' : ''}`;
}

function Told({
  title,
  open = false,
  children,
}: {
  title: string;
  open?: boolean;
  children: string[];
}): ReactNode {
  const { t } = useTranslation('importing');
  if (children.length === 0) return null;
  return (
    <details open={open && children.length <= 30}>
      <summary>{title}</summary>
      <ul className={roomStyle.list}>
        {children.slice(0, MOST).map((line, i) => (
          <li key={i}>{line}</li>
        ))}
        {children.length > MOST && <li>{t('more', { count: children.length - MOST })}</li>}
      </ul>
    </details>
  );
}
