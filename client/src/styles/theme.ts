import {
  createTheme,
  defaultVariantColorsResolver,
  Menu,
  type CSSVariablesResolver,
  type VariantColorsResolver,
} from '@mantine/core';
import { GREYS, PAGE, RUST, type Theme } from './palette.ts';

/** The accent is dark in the light theme and light in the dark one: what is written on it turns with it. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const colours = defaultVariantColorsResolver(input);
  const onAccent = input.variant === 'filled' && (input.color ?? 'rust') === 'rust';
  return onAccent ? { ...colours, color: 'var(--on-accent)' } : colours;
};

/** One typeface, 14 px, hairlines instead of shadows, quick motion that stops where reduced motion is asked. */
export const theme = createTheme({
  fontFamily: '"Inter Variable", Inter, system-ui, sans-serif',
  fontFamilyMonospace: 'ui-monospace, "SF Mono", Menlo, Consolas, monospace',
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.45', lg: '1.4', xl: '1.3' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '3px', sm: '4px', md: '6px', lg: '8px', xl: '12px' },
  shadows: {
    xs: 'none',
    sm: '0 0 0 1px var(--line)',
    md: '0 0 0 1px var(--line)',
    lg: '0 0 0 1px var(--line)',
    xl: '0 0 0 1px var(--line)',
  },
  defaultRadius: 'sm',
  colors: { rust: RUST, dark: GREYS },
  primaryColor: 'rust',
  primaryShade: { light: 7, dark: 4 },
  autoContrast: true,
  variantColorResolver,
  respectReducedMotion: true,
  cursorType: 'pointer',
  focusRing: 'auto',
  components: {
    // The placeholder that Mantine focuses first is no item of a menu, which a screen reader stumbles over.
    Menu: Menu.extend({ defaultProps: { withInitialFocusPlaceholder: false } }),
  },
});

/** The variables of one theme: those of the page, and those of Mantine's parts that its own values leave too faint or too cold. */
function variablesOf(theme: Theme): Record<string, string> {
  const page = PAGE[theme];
  return {
    ...Object.fromEntries(Object.entries(page).map(([name, colour]) => [`--${name}`, colour])),
    '--mantine-color-body': page.panel,
    '--mantine-color-text': page.text,
    '--mantine-color-dimmed': page.muted,
    '--mantine-color-placeholder': page.hint,
    '--mantine-color-error': page.error,
    '--mantine-color-default-border': page.border,
    '--mantine-color-gray-light-color': page.quiet,
  };
}

/** The palette as CSS variables. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: variablesOf('light'),
  dark: variablesOf('dark'),
});
