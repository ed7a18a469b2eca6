import { useEffect, useRef, type ReactElement } from 'react';
import { Boundary } from '../components/Boundary.tsx';
import { later } from '../components/later.ts';
import windowStyle from '../styles/window.module.css';

const EntityPage = later(async () => (await import('./EntityPage.tsx')).EntityPage);

/**
 * The page of an entity over stage, side and card. It takes the focus, as what was focused lies beneath it, and hands
 * it to the stage when it closes.
 */
export function PageOver({ id }: { id: string }): ReactElement {
  const element = useRef<HTMLElement>(null);
  useEffect(() => {
    element.current?.focus();
    element.current?.scrollTo(0, 0);
  }, [id]);
  useEffect(() => () => document.getElementById('stage')?.focus({ preventScroll: true }), []);
  return (
    <main ref={element} className={windowStyle.over} id="page" tabIndex={-1} data-testid="page-entity">
      <Boundary key={id}>
        <EntityPage id={id} />
      </Boundary>
    </main>
  );
}
