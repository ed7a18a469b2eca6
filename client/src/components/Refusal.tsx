import type { ReactElement } from 'react';
import { RequestFailed } from '../api/request.ts';
import { useRefusal } from '../i18n/useTold.ts';

/** Why the server would not do something, in the user's language where it has the sentence; `otherwise` where it said nothing. */
export function Refusal({ error, otherwise }: { error: unknown; otherwise: string }): ReactElement {
  const say = useRefusal();
  const isSaid = error instanceof RequestFailed && error.code === 'refused';
  const sentences = isSaid
    ? [error.told === undefined ? error.detail : say(error.told), ...error.faults.slice(0, 5)]
    : [otherwise];
  return <p role="alert">{[...new Set(sentences)].join(' ')}</p>;
}
