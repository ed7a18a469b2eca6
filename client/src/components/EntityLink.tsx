import type { EntityStub } from '@sidos/api/model';
import type { ReactElement } from 'react';
import { goTo, openPage } from '../actions/commands.ts';
import { useNet } from '../view/network.ts';
import { changeView } from '../state/viewStore.ts';
import { setShell } from '../state/shell.ts';
import { EntityMark } from './EntityMark.tsx';

interface Props {
  entity: EntityStub;
  /** Whether its page is opened instead of its card. */
  toPage?: boolean | undefined;
  /** What is written in place of the name and its mark, where room is short. */
  label?: string;
}

/** An entity by name and mark; following it selects it, flies there and opens its card, or opens its page. */
export function EntityLink({ entity, toPage = false, label }: Props): ReactElement {
  const net = useNet();
  const name = net.nameOf(entity);
  const follow = (): void => {
    if (entity.type === 'document')
      changeView({ panel: 'documents', document: entity.id.slice('document:'.length) });
    else if (toPage) openPage(entity.id);
    else goTo(net, entity.id);
  };
  return (
    <>
      {label === undefined && <EntityMark entity={entity} />}
      <button
        type="button"
        className="link grow"
        title={label === undefined ? undefined : name}
        onClick={follow}
        onMouseEnter={() => setShell({ hovered: entity.id })}
        onMouseLeave={() => setShell({ hovered: null })}
      >
        {label ?? name}
      </button>
    </>
  );
}
