import type { BridgesAnswer } from '@sidos/api/model';
import type { ReactElement, ReactNode } from 'react';
import { useWholePicture } from '../frame/useWholePicture.ts';
import { Working } from '../frame/Working.tsx';
import { ListTable } from './ListTable.tsx';
import { PairTable } from './PairTable.tsx';
import { cellOf, placesOf } from './pairs.ts';
import { useBridges } from './useBridges.ts';
import { useChoices } from './useChoices.ts';
import { useIsHidden } from '../frame/useIsHidden.ts';
import { useProjection } from './useProjection.ts';
import { useStagePaint } from './useStagePaint.ts';
import { useTrial } from './useTrial.ts';
import { WhatIfTable } from './WhatIfTable.tsx';
import windowStyle from '../../styles/window.module.css';

/** The table of the part that is open, under the stage; nothing where that part has none. */
export function BridgesBelow(): ReactElement | null {
  const { tab } = useChoices();
  const request = useBridges();
  const { answer } = request;
  // Here, for this part stays while the left panel may be closed.
  const hidden = useIsHidden(useChoices().network);
  useStagePaint(hidden ? undefined : answer);
  if (hidden || tab === 'missing' || answer?.meta.ties === 0) return null;
  if (tab === 'whatif') return <Trial />;
  if (tab === 'groups') return answer ? <Pair answer={answer} /> : null;
  return <Shelf>{answer ? <ListTable answer={answer} /> : <Working request={request} lines={6} />}</Shelf>;
}

function Shelf({ children }: { children: ReactNode }): ReactElement {
  useWholePicture();
  return (
    <section className={windowStyle.below} data-testid="below">
      {children}
    </section>
  );
}

function Pair({ answer }: { answer: BridgesAnswer }): ReactElement | null {
  const { pair } = useChoices();
  const places = placesOf(answer.groups, pair);
  const isTied = places !== null && (cellOf(answer.matrix, ...places)?.ties ?? 0) > 0;
  const request = useProjection(isTied);
  if (!isTied) return null;
  return (
    <Shelf>
      {request.answer && !request.stale ? (
        <PairTable answer={request.answer} a={places[0]} b={places[1]} />
      ) : (
        <Working request={request} lines={6} />
      )}
    </Shelf>
  );
}

function Trial(): ReactElement | null {
  const trial = useTrial();
  if (trial.answer === undefined) return null;
  return (
    <Shelf>
      <WhatIfTable answer={trial.answer} />
    </Shelf>
  );
}
