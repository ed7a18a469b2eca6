import { Button } from '@mantine/core';
import i18next from 'i18next';
import { Component, Suspense, type ReactNode } from 'react';
import windowStyle from '../styles/window.module.css';
import { PartMissing } from './later.ts';

interface Props {
  children: ReactNode;
  /** What stands in the place of what is still on its way. */
  coming?: ReactNode;
}

interface State {
  broken: null | 'broken' | 'missing';
}

/** Catches what breaks below it, or does not come, and says what is safe and what to do. */
export class Boundary extends Component<Props, State> {
  override state: State = { broken: null };

  static getDerivedStateFromError(error: unknown): State {
    return { broken: error instanceof PartMissing ? 'missing' : 'broken' };
  }

  override render(): ReactNode {
    const { broken } = this.state;
    if (broken === null)
      return <Suspense fallback={this.props.coming ?? null}>{this.props.children}</Suspense>;
    return (
      <div className={windowStyle.middle} role="alert">
        <h2>{i18next.t('shell:error.title')}</h2>
        <p>{i18next.t(`shell:error.${broken}`)}</p>
        <Button onClick={() => location.reload()}>{i18next.t('shell:error.reload')}</Button>
      </div>
    );
  }
}
