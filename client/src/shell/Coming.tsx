import { Skeleton } from '@mantine/core';
import type { ReactElement } from 'react';
import windowStyle from '../styles/window.module.css';

/** The place of a part whose code is on its way. */
export function Coming(): ReactElement {
  return (
    <div className={windowStyle.coming} aria-busy="true" data-testid="coming">
      {['60%', '90%', '80%', '85%'].map((width) => (
        <Skeleton key={width} width={width} height={16} />
      ))}
    </div>
  );
}

/** The same under the stage, as high as what will stand there. */
export function ComingBelow(): ReactElement {
  return (
    <section className={windowStyle.below}>
      <Coming />
    </section>
  );
}
