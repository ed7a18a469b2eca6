import { Button } from '@mantine/core';
import i18next from 'i18next';
import { Component, type ReactNode } from 'react';
import windowStyle from '../styles/window.module.css';

interface State {
  broken: boolean;
}

/** Catches what breaks below it and says what is safe and what to do. */
export class Boundary extends Component<{ children: ReactNode }, State> {
  override state: State = { broken: false };

  static getDerivedStateFromError(): State {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <div className={windowStyle.middle} role="alert">
        <h2>{i18next.t('shell:error.title')}</h2>
        <p>{i18next.t('shell:error.broken')}</p>
        <Button onClick={() => location.reload()}>{i18next.t('shell:error.reload')}</Button>
      </div>
    );
  }
}
