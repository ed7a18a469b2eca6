import { Checkbox, NativeSelect } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import type { Overlay } from '../../../state/overlay.ts';
import { PaintLegend } from './PaintLegend.tsx';
import { SizeLegend, type Sized } from './SizeLegend.tsx';
import deskStyle from '../../../components/desk.module.css';

interface Props {
  title: string;
  overlay: Overlay;
  /** Whether the desk colours the stage; undefined where that is no choice. */
  colour?: { label: string; checked: boolean; onChange: (checked: boolean) => void };
  /** What can size the marks. */
  size?: {
    label: string;
    value: string;
    options: readonly { value: string; label: string }[];
    onChange: (value: string) => void;
  };
  /** How the sizes that are laid over the stage are read out. */
  sized?: Sized;
  /** Other choices of the desk. */
  children?: ReactNode;
}

/** What colours, sizes and lines on the stage mean while a desk is open, and the choice of them. */
export function DeskLegend({ title, overlay, colour, size, sized, children }: Props): ReactElement {
  return (
    <details className={deskStyle.legend} data-testid="desk-legend" open>
      <summary>{title}</summary>
      {(colour ?? size) && (
        <div className="row">
          {colour && (
            <Checkbox
              size="xs"
              label={colour.label}
              checked={colour.checked}
              onChange={(event) => colour.onChange(event.currentTarget.checked)}
            />
          )}
          {size && (
            <NativeSelect
              size="xs"
              aria-label={size.label}
              value={size.value}
              data={size.options.map(({ value, label }) => ({ value, label: `${size.label}: ${label}` }))}
              onChange={(event) => size.onChange(event.target.value)}
            />
          )}
        </div>
      )}
      {children}
      {sized && overlay.values && <SizeLegend values={overlay.values} sized={sized} />}
      <PaintLegend rows={overlay.legend} />
    </details>
  );
}
