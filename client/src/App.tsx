import { notifications } from '@mantine/notifications';
import { useEffect, useRef, type ReactElement } from 'react';
import { useNetwork } from './api/queries.ts';
import { wantsToken } from './api/request.ts';
import { Failure } from './components/Failure.tsx';
import { Embed } from './shell/Embed.tsx';
import { Login } from './shell/Login.tsx';
import { Loading } from './shell/Loading.tsx';
import { PEOPLE_SWITCH } from './shell/StatusBar.tsx';
import { TopBar } from './shell/TopBar.tsx';
import { Window } from './shell/Window.tsx';
import { setShell } from './state/shell.ts';
import { useView } from './state/viewStore.ts';
import windowStyle from './styles/window.module.css';

/** Whether the page is the read-only view for other pages. */
function isEmbedded(): boolean {
  return location.pathname.startsWith('/embed');
}

/**
 * What was said in passing may name somebody: it goes when the switch for people is turned. The focus stays on the switch,
 * as soon as the window is there again.
 */
function useForgotten(people: string, isThere: boolean): void {
  const before = useRef(people);
  const turned = useRef(false);
  useEffect(() => {
    if (before.current !== people) {
      before.current = people;
      turned.current = true;
      notifications.clean();
      setShell({ said: '', hovered: null, menu: null });
    }
    if (!turned.current || !isThere) return;
    turned.current = false;
    if (document.activeElement === document.body) document.getElementById(PEOPLE_SWITCH)?.focus();
  }, [people, isThere]);
}

/** Loads the network, then shows the window with it; says so where it cannot. */
export function App(): ReactElement {
  const people = useView((view) => view.people);
  const { data, error, refetch } = useNetwork(people);
  useForgotten(people, data !== undefined);
  // Another switch for people makes everything anew: nothing on the page remembers whom it has named.
  if (data) return isEmbedded() ? <Embed key={people} data={data} /> : <Window key={people} data={data} />;
  if (!error) return <Loading />;
  return (
    <div className={windowStyle.window}>
      <TopBar bare />
      <main className={`${windowStyle.main} ${windowStyle.whole}`}>
        <div className={windowStyle.middle}>
          {wantsToken(error) ? <Login /> : <Failure error={error} retry={() => void refetch()} />}
        </div>
      </main>
    </div>
  );
}
