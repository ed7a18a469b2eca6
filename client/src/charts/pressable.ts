import type { KeyboardEvent, SVGProps } from 'react';

/** What makes a part of a picture a button that mouse and keyboard can press; nothing where it does nothing. */
export function pressable(
  onPress: (() => void) | undefined,
  label: string,
  pressed?: boolean,
): SVGProps<SVGGElement> {
  if (onPress === undefined) return {};
  return {
    role: 'button',
    tabIndex: 0,
    'aria-label': label,
    'aria-pressed': pressed,
    onClick: onPress,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      event.stopPropagation();
      onPress();
    },
    style: { cursor: 'pointer' },
  };
}
