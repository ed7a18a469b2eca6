import type { ReactElement } from 'react';
import { useWords } from '../i18n/useWords.ts';
import { useNet } from '../view/network.ts';
import stageStyle from './stage.module.css';

/** A tie under the pointer. */
export interface TipAt {
  id: string;
  x: number;
  y: number;
}

/** The kind of the tie under the pointer, in words: who, what, whom. */
export function TieTip({ at }: { at: TipAt }): ReactElement | null {
  const { data, names } = useNet();
  const words = useWords();
  const j = data.tieIndexOf.get(at.id);
  if (j === undefined) return null;
  const { ties } = data;
  const role = ties.role[j];
  const amount = ties.amountEur[j];
  return (
    <div data-testid="tie-tip" className={stageStyle.tip} style={{ left: at.x, top: at.y }}>
      {names[ties.from[j]]} <strong>{words.relation(ties.type[j])}</strong>
      {role ? ` (${words.role(role)})` : ''} → {names[ties.to[j]]}
      {typeof amount === 'number' && ` · ${words.euro(amount)} €`}
    </div>
  );
}
