import type { ReactElement, ReactNode } from 'react';
import { SheetButtons, type Sheet } from '../SheetButtons.tsx';
import partStyle from '../../components/parts.module.css';
import tableStyle from '../../components/table/table.module.css';

interface Props {
  title: string;
  /** What is copied and saved. */
  sheet: Sheet;
  /** Head, body and foot of the table. */
  children: ReactNode;
  /** What is said of it below. */
  below?: ReactNode;
}

/** A table of money on a card: under its title, scrolling where it is wide, to be copied or saved. */
export function MoneyFrame({ title, sheet, children, below }: Props): ReactElement {
  return (
    <>
      <h3>{title}</h3>
      <div className={partStyle.scrollX} tabIndex={0} role="region" aria-label={title}>
        <table className={`${tableStyle.table} ${tableStyle.money}`}>{children}</table>
      </div>
      {below}
      <SheetButtons title={title} sheet={sheet} />
    </>
  );
}
