import { Skeleton, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { fold, sortRuns, type ChoicePart, type Pattern, type PatternChoice } from '@sidos/api/model';
import { useId, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useChoices } from '../../../api/ask.ts';
import { Failure } from '../../../components/Failure.tsx';
import { useWords } from '../../../i18n/useWords.ts';
import { useChoiceName } from './useChoiceName.ts';
import builderStyle from './builder.module.css';

interface Props {
  pattern: Pattern;
  step: number;
  part: ChoicePart;
  selected: readonly string[];
  onChange: (values: string[], choice: PatternChoice) => void;
  /** One at a time. */
  single?: boolean;
}

/** Lists longer than this can be searched. */
const MANY = 10;
/** The parts that the server searches; the others it gives whole. */
const SEARCHED: readonly ChoicePart[] = ['place', 'cluster', 'theme', 'entity'];

/** The choices of a part that have answers, with counts; what is chosen stays in the list, though it has none. */
export function ChoiceList({ pattern, step, part, selected, onChange, single = false }: Props): ReactElement {
  const { t } = useTranslation('ask');
  const words = useWords();
  const nameOf = useChoiceName(pattern, step, part);
  const [text, setText] = useState('');
  const [sought] = useDebouncedValue(text.trim(), 200);
  const group = useId();
  const onServer = SEARCHED.includes(part);
  const { data, error, refetch } = useChoices(pattern, step, part, onServer ? sought : '');
  if (error) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton height={96} aria-busy="true" />;
  const found = sortRuns(
    data.choices.filter((choice) => onServer || fold(nameOf(choice)).includes(fold(text.trim()))),
    ({ count }) => count,
    (a, b) => words.compare(nameOf(a), nameOf(b)),
  );
  const kept = selected
    .filter((value) => !data.choices.some((choice) => choice.value === value))
    .map((value): PatternChoice => ({ value, entity: null, next: null, count: 0 }));
  const rows = [...(text === '' ? kept : []), ...found];
  const toggle = (choice: PatternChoice): void => {
    const on = selected.includes(choice.value);
    if (single) onChange([choice.value], choice);
    else onChange(on ? selected.filter((one) => one !== choice.value) : [...selected, choice.value], choice);
  };
  return (
    <div className={builderStyle.choices}>
      {(data.total > MANY || text !== '') && (
        <TextInput
          size="xs"
          aria-label={t('choice.search')}
          placeholder={t('choice.search')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      )}
      {rows.length === 0 && <p className="muted">{t(text === '' ? 'choice.none' : 'choice.nothingFound')}</p>}
      <ul>
        {rows.map((choice) => (
          <li key={choice.value}>
            <label>
              <input
                type={single ? 'radio' : 'checkbox'}
                name={group}
                checked={selected.includes(choice.value)}
                onChange={() => toggle(choice)}
              />
              <span className="grow">{nameOf(choice)}</span>
              <span className="muted tabular">
                {data.exact ? words.number(choice.count) : `≥ ${words.number(choice.count)}`}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {data.total > data.choices.length && (
        <p className="muted">{t('choice.shown', { shown: data.choices.length, total: data.total })}</p>
      )}
    </div>
  );
}
