import { Button, Checkbox, TextInput } from '@mantine/core';
import { MEASURE_FAMILIES, fold, type MeasureFamily } from '@sidos/api/model';
import { useEffect, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Meaning } from '../../components/measure/Meaning.tsx';
import { measureText } from '../../components/measure/measureText.ts';
import { nameOfMeasure, picked, pickOf, USUAL_PICK, type Offered } from './pick.ts';
import { choose, useChoices } from './useChoices.ts';
import { useDefinition } from './useDefinition.ts';
import { useCatalog } from './useMeasures.ts';
import resultStyle from './results.module.css';

/** Up to so many actors even what is dear takes a second or two. */
const FEW_ACTORS = 1_000;

/** Ticks are collected for this long, in milliseconds, before they are computed. */
const PATIENCE = 700;

/** Which measures are computed: families to open, a filter, and three sets to begin with; `actors` are measured. */
export function MeasurePicker({ actors }: { actors: number }): ReactElement {
  const { t, i18n } = useTranslation('measuresDesk');
  const catalog = useCatalog();
  const { pick } = useChoices();
  const { chosen, toggle } = useTicks(catalog);
  const [text, setText] = useState('');
  const words = fold(text).split(/\s+/).filter(Boolean);
  const fits = (measure: Offered): boolean => {
    const line = fold(`${measureText(i18n, measure).name} ${measure.key}`);
    return words.every((word) => line.includes(word));
  };
  const found = words.length === 0 ? catalog : catalog.filter(fits);
  return (
    <details className={resultStyle.section}>
      <summary>
        {t('pick.title')}{' '}
        <span className="muted tabular">
          {t('pick.chosen', { chosen: chosen.size, total: catalog.length })}
        </span>
      </summary>
      <div className="row">
        <Button size="compact-xs" variant="default" onClick={() => choose({ pick: USUAL_PICK })}>
          {t('pick.usual')}
        </Button>
        {(['all', 'none'] as const).map((base) => (
          <Button
            key={base}
            size="compact-xs"
            variant="default"
            disabled={pick.base === base && pick.more.length + pick.less.length === 0}
            onClick={() => choose({ pick: { base, more: [], less: [] } })}
          >
            {t(`pick.${base}`)}
          </Button>
        ))}
        <TextInput
          className={resultStyle.filter}
          size="xs"
          aria-label={t('pick.filter')}
          placeholder={t('pick.filter')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </div>
      {MEASURE_FAMILIES.map((family) => (
        <FamilyPart
          key={family}
          family={family}
          measures={found.filter((measure) => measure.family === family)}
          chosen={chosen}
          isOpen={words.length > 0}
          warns={actors > FEW_ACTORS}
          onToggle={toggle}
        />
      ))}
      {found.length === 0 && catalog.length > 0 && <p className="muted">{t('pick.nothing')}</p>}
    </details>
  );
}

/** The ticks as they stand, ahead of the address by some tenths of a second. */
function useTicks(catalog: readonly Offered[]): {
  chosen: ReadonlySet<string>;
  toggle: (name: string) => void;
} {
  const { pick } = useChoices();
  const [draft, setDraft] = useState<ReadonlySet<string> | null>(null);
  useEffect(() => {
    if (draft === null) return;
    const timer = setTimeout(() => {
      choose({ pick: pickOf(draft, catalog) });
      setDraft(null);
    }, PATIENCE);
    return () => clearTimeout(timer);
  }, [draft, catalog]);
  const chosen = draft ?? new Set(picked(pick, catalog).map(nameOfMeasure));
  const toggle = (name: string): void => {
    const next = new Set(chosen);
    if (!next.delete(name)) next.add(name);
    setDraft(next);
  };
  return { chosen, toggle };
}

interface FamilyProps {
  family: MeasureFamily;
  measures: readonly Offered[];
  chosen: ReadonlySet<string>;
  /** Where the user filters, everything found is in sight. */
  isOpen: boolean;
  /** Whether it says what may take long. */
  warns: boolean;
  onToggle: (name: string) => void;
}

function FamilyPart(props: FamilyProps): ReactElement | null {
  const { family, measures, chosen, isOpen, warns, onToggle } = props;
  const { t, i18n } = useTranslation('measuresDesk');
  const { grouping } = useChoices();
  const { network } = useDefinition();
  if (measures.length === 0) return null;
  const ticked = measures.filter((measure) => chosen.has(nameOfMeasure(measure))).length;
  return (
    <details className={resultStyle.family} open={isOpen || undefined}>
      <summary>
        {t(`pick.family.${family}`)}{' '}
        <span className="muted tabular">{t('pick.chosen', { chosen: ticked, total: measures.length })}</span>
      </summary>
      {measures.map((measure) => {
        const { level, key, cost, needsGroups } = measure;
        const name = nameOfMeasure(measure);
        const lacks = needsGroups && grouping === null;
        const notes = [
          ...(cost === 'dear' && warns ? [t('pick.dear')] : []),
          ...(lacks ? [t('pick.needsGroups')] : []),
        ];
        return (
          <div className={resultStyle.tick} key={name}>
            <Checkbox
              size="xs"
              checked={chosen.has(name)}
              disabled={lacks}
              onChange={() => onToggle(name)}
              label={
                <>
                  {measureText(i18n, { level, key }).name}
                  {notes.length > 0 && <span className="muted"> ({notes.join(', ')})</span>}
                </>
              }
            />
            <Meaning measure={{ level, key }} network={network} />
          </div>
        );
      })}
    </details>
  );
}
