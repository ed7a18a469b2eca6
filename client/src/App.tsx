import type { ReactElement } from 'react';
import { useNetwork } from './api/queries.ts';
import { Failure } from './components/Failure.tsx';
import { Embed } from './shell/Embed.tsx';
import { Loading } from './shell/Loading.tsx';
import { TopBar } from './shell/TopBar.tsx';
import { Window } from './shell/Window.tsx';

/** Whether the page is the read-only view for other pages. */
function isEmbedded(): boolean {
  return location.pathname.startsWith('/embed');
}

/** Loads the network, then shows the window with it; says so where it cannot. */
export function App(): ReactElement {
  const { data, error, refetch } = useNetwork();
  if (data) return isEmbedded() ? <Embed data={data} /> : <Window data={data} />;
  if (!error) return <Loading />;
  return (
    <div className="window">
      <TopBar bare />
      <main className="main" style={{ gridColumn: '1 / -1' }}>
        <div className="in-the-middle">
          <Failure error={error} retry={() => void refetch()} />
        </div>
      </main>
    </div>
  );
}
