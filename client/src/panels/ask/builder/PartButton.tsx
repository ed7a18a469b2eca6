import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Part } from '../sentence/sentence.ts';
import builderStyle from './builder.module.css';

interface Props {
  part: Part;
  text: string;
  /** Id of the editor that it has opened. */
  controls: string | undefined;
  onPress: (button: HTMLElement) => void;
}

/** A piece of the sentence that can be changed. Not a button element: that would not break over lines as text does. */
export function PartButton({ part, text, controls, onPress }: Props): ReactElement {
  const { t } = useTranslation('ask');
  return (
    <span
      role="button"
      tabIndex={0}
      className={builderStyle.part}
      data-part={part}
      aria-expanded={controls !== undefined}
      aria-controls={controls}
      title={t(`part.${part}`)}
      onClick={(event) => onPress(event.currentTarget)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onPress(event.currentTarget);
      }}
    >
      {text}
    </span>
  );
}
