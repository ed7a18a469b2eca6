import type { SheetFigure } from '@sidos/api/model';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FigureBar } from '../../charts/FigureBar.tsx';
import { FigureText } from '../../components/FigureText.tsx';
import { Meaning } from '../../components/measure/Meaning.tsx';
import { measureText } from '../../components/measure/measureText.ts';
import { BehindButton } from './BehindButton.tsx';
import { rangeOf } from './sentences.ts';
import { domainOf } from './domains.ts';
import { useNetworkInWords } from './useNetworkInWords.ts';
import deskStyle from '../../components/desk.module.css';
import partStyle from '../../components/parts.module.css';

interface Props {
  figure: SheetFigure;
  sentences: readonly string[];
}

/** One figure: its name and meaning, its value beside the comparison, sizes and chance, and what that says. */
export function FigureBox({ figure, sentences }: Props): ReactElement {
  const { t: table } = useTranslation('table');
  const { i18n } = useTranslation('embeddedness');
  const network = useNetworkInWords();
  const { key, group, comparison, expected } = figure;
  const measure = { level: 'desk', key } as const;
  const { name, term } = measureText(i18n, measure);
  return (
    <section className={deskStyle.box} aria-label={name} data-testid={`figure-${key}`}>
      <h3 className={partStyle.line}>
        <span className="grow">
          {name} {term !== null && <span className={partStyle.term}>{term}</span>}{' '}
          <Meaning measure={measure} network={network} />
        </span>
        <FigureText figure={group} />
      </h3>
      {group.value === null ? (
        <p className="muted">{table(`absence.${group.absence ?? 'undefined'}`)}</p>
      ) : (
        <>
          <FigureBar
            name={name}
            value={group.value}
            comparison={comparison.value}
            expected={expected}
            random={rangeOf(figure)?.range ?? null}
            domain={domainOf(figure)}
            width={340}
          />
          <p>
            {sentences.join(' ')} <BehindButton figure={key} />
          </p>
        </>
      )}
    </section>
  );
}
