import { Tabs } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import deskStyle from '../../components/desk.module.css';

interface Props<Key extends string> {
  tabs: readonly Key[];
  value: Key;
  nameOf: (tab: Key) => string;
  onChoose: (tab: Key) => void;
  /** What stands between the tabs and the part that is open, then that part as a `Tabs.Panel`. */
  children: ReactNode;
}

/** The parts of a desk, one open at a time. */
export function DeskTabs<Key extends string>(props: Props<Key>): ReactElement {
  const { tabs, value, nameOf, onChoose, children } = props;
  return (
    <Tabs
      className={deskStyle.tabs}
      value={value}
      keepMounted={false}
      onChange={(next) => onChoose(tabs.find((one) => one === next) ?? tabs[0])}
    >
      <Tabs.List>
        {tabs.map((one) => (
          <Tabs.Tab key={one} value={one}>
            {nameOf(one)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {children}
    </Tabs>
  );
}
