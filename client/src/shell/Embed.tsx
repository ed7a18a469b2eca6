import { useEffect, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dataset } from '../graph/dataset.ts';
import { queryHere } from '../api/place.ts';
import { useOutlines } from '../api/views.ts';
import { Legend } from '../explore/Legend.tsx';
import { Stage } from '../stage/Stage.tsx';
import { writeAddress } from '../state/address.ts';
import { cleanView } from '../state/clean.ts';
import { changeView, currentView, useView, useViewStore } from '../state/viewStore.ts';
import { NetworkContext, useNetworkOf } from '../view/network.ts';
import windowStyle from '../styles/window.module.css';

/** The view alone, to be read in another page: it can be moved, zoomed and lit up, nothing is changed or kept. */
export function Embed({ data }: { data: Dataset }): ReactElement {
  const { t } = useTranslation('help');
  const network = useNetworkOf(data);
  const layout = useView((view) => view.layout);
  const view = useView((whole) => whole);
  const { data: outlines } = useOutlines(layout === 'map');
  useEffect(() => {
    useViewStore.getState().adjust(cleanView(currentView(), data).view);
  }, [data]);
  const nothing = (): void => undefined;
  return (
    <NetworkContext value={network}>
      <main className={windowStyle.embed}>
        <div className={windowStyle.stage}>
          <Stage
            camera={currentView().camera}
            outlines={outlines}
            events={{
              onChoose: (id) => changeView({ selection: [id], path: null }),
              onClear: () => changeView({ selection: [], path: null }),
              onExpand: nothing,
              onMenu: nothing,
              onHover: nothing,
              onPin: nothing,
              onCamera: nothing,
              onDrawn: () => performance.mark('sidos-drawn'),
            }}
          />
        </div>
        <aside className={windowStyle.beside}>
          <Legend />
          <a className="link" href={`/${queryHere(writeAddress(view))}`} target="_blank" rel="noreferrer">
            {t('embed.open')}
          </a>
        </aside>
      </main>
    </NetworkContext>
  );
}
