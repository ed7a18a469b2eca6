import { useState } from 'react';
import { firstLook, type DeskColumn, type TableLook } from '../analysis/deskTable.ts';
import type { Choices } from './choiceTypes.ts';
import { choose, useChoices } from './useChoices.ts';

/**
 * The look of the table of actors: how it is sorted belongs to the address, for it also sizes the stage; what is typed
 * and which columns are seen to the moment.
 */
export function useLook<Row>(columns: readonly DeskColumn<Row>[]): {
  look: TableLook;
  setLook: (look: TableLook) => void;
} {
  const { sort } = useChoices();
  const [own, setOwn] = useState(() => firstLook(columns, null));
  const known = columns.some(({ key }) => key === sort.key);
  const first = columns.find(({ numeric }) => numeric);
  const shown: Choices['sort'] | null = known ? sort : first ? { key: first.key, down: true } : null;
  return {
    look: { ...own, sort: shown },
    setLook: (next) => {
      setOwn(next);
      if (next.sort && (next.sort.key !== shown?.key || next.sort.down !== shown.down))
        choose({ sort: next.sort });
    },
  };
}
