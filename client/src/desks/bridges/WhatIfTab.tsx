import type { BridgesAnswer } from '@sidos/api/model';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Working } from '../frame/Working.tsx';
import { useTrial } from './useTrial.ts';
import { WhatIfForm } from './WhatIfForm.tsx';
import { WhatIfNumbers } from './WhatIfNumbers.tsx';
import deskStyle from '../../components/desk.module.css';

/** A change tried out: what is changed, and the numbers before and after. */
export function WhatIfTab({ answer }: { answer: BridgesAnswer }): ReactElement {
  const { t } = useTranslation('bridges');
  const trial = useTrial();
  return (
    <div className={deskStyle.part}>
      <p className="muted">{t('whatif.about')}</p>
      <WhatIfForm answer={answer} />
      {trial.request === null && <p role="status">{t('whatif.nothing')}</p>}
      {trial.request !== null && trial.state !== 'done' && (
        <Working request={trial} lines={trial.answer ? 0 : 8} />
      )}
      {trial.answer && !trial.stale && <WhatIfNumbers answer={trial.answer} />}
    </div>
  );
}
