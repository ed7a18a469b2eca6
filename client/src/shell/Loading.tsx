import { useEffect, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { TopBar } from './TopBar.tsx';
import barStyle from './bars.module.css';
import windowStyle from '../styles/window.module.css';

/** Places of the discs of the skeleton, as shares of the stage. */
const DISCS = Array.from({ length: 46 }, (_, i) => {
  const angle = i * 2.399963;
  const far = Math.sqrt((i + 1) / 46);
  return { x: 50 + 34 * far * Math.cos(angle), y: 50 + 38 * far * Math.sin(angle), r: 3 + ((i * 7) % 5) };
});

/** The window before the network is there: its shape at once, words after a second. */
export function Loading(): ReactElement {
  const { t } = useTranslation('shell');
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 1000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={windowStyle.window} aria-busy="true">
      <TopBar bare />
      <div className={barStyle.rail} />
      <div className={windowStyle.side} />
      <main className={`${windowStyle.main} ${windowStyle.skeleton}`}>
        <svg width="100%" height="100%" aria-hidden="true">
          {DISCS.map(({ x, y, r }) => (
            <circle key={x} cx={`${x}%`} cy={`${y}%`} r={r} />
          ))}
        </svg>
        {late && (
          <div className={windowStyle.middle} role="status">
            {t('loading')}
          </div>
        )}
      </main>
      <footer className={barStyle.status} />
    </div>
  );
}
