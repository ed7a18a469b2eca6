import { useEffect, useRef } from 'react';

/** Runs once, when the component is there with what it drew, however often it is drawn again: a report saves itself so. */
export function useOnce(run: () => void): void {
  const done = useRef(false);
  useEffect(() => {
    if (done.current) return;
    done.current = true;
    run();
  }, [run]);
}
