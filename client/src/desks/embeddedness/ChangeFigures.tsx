import type { EmbeddednessAnswer } from '@sidos/api/model';
import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FigureText } from '../../components/FigureText.tsx';
import { Meaning } from '../../components/measure/Meaning.tsx';
import { TableButtons } from '../../components/table/TableButtons.tsx';
import type { ProgressRequest } from '../frame/useProgressRequest.ts';
import { Working } from '../frame/Working.tsx';
import { figureTurns, signed, turnColumns } from './turns.ts';
import { FEWEST_MEMBERS } from './suggestions.ts';
import { useSheetOf } from './useAnswers.ts';
import { useChoices } from './useChoices.ts';
import { useNetworkInWords } from './useNetworkInWords.ts';
import { useParameters } from './useParameters.ts';
import deskStyle from '../../components/desk.module.css';
import partStyle from '../../components/parts.module.css';
import tableStyle from '../../components/table/table.module.css';

/** The figures of the group in both states, and by how much they differ. */
export function ChangeFigures(): ReactElement | null {
  const { before, after } = useChoices();
  const then = useSheetOf(before);
  const now = useSheetOf(after);
  if (then.state === 'idle' || now.state === 'idle') return null;
  if (then.answer === undefined || now.answer === undefined) {
    return <Working request={worse(then, now)} />;
  }
  return <Turns before={then.answer} after={now.answer} />;
}

/** The one of two requests that there is more to say about. */
function worse<T>(a: ProgressRequest<T>, b: ProgressRequest<T>): ProgressRequest<T> {
  return a.answer === undefined && a.state !== 'working' ? a : b.answer === undefined ? b : a;
}

function Turns({ before, after }: { before: EmbeddednessAnswer; after: EmbeddednessAnswer }): ReactElement {
  const { t, i18n } = useTranslation('embeddedness');
  const network = useNetworkInWords();
  const parameters = useParameters(after.meta);
  const rows = useMemo(() => figureTurns(t, i18n, before, after), [t, i18n, before, after]);
  const columns = useMemo(() => turnColumns(t), [t]);
  const few = [before, after].some(({ group }) => group.size < FEWEST_MEMBERS);
  return (
    <section className={deskStyle.box} aria-label={t('change.figures')} data-testid="turns">
      <h3>{t('change.figures')}</h3>
      {few && <p className={partStyle.note}>{t('change.few')}</p>}
      <table className={`${tableStyle.table} ${tableStyle.small}`}>
        <thead>
          <tr>
            {columns.map(({ key, title, numeric }) => (
              <th key={key} scope="col" className={numeric ? tableStyle.numeric : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, before: was, after: is, difference }) => (
            <tr key={key}>
              <th scope="row">
                {name}
                {key !== 'members' && <Meaning measure={{ level: 'desk', key }} network={network} />}
              </th>
              <td className={tableStyle.numeric}>
                <FigureText figure={was} />
              </td>
              <td className={tableStyle.numeric}>
                <FigureText figure={is} />
              </td>
              <td className={tableStyle.numeric}>{signed(difference, i18n.language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <TableButtons label={t('change.figures')} rows={rows} columns={columns} parameters={parameters} />
    </section>
  );
}
