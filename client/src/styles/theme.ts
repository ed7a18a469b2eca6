import {
  createTheme,
  defaultVariantColorsResolver,
  Menu,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';

/** The one accent: what can be acted on, and what is chosen. */
const rust: MantineColorsTuple = [
  '#fff3ec',
  '#fde3d5',
  '#fbc4a6',
  '#fca56c',
  '#fb923c',
  '#e0701f',
  '#c9510f',
  '#b4380a',
  '#932d08',
  '#742306',
];

/** Greys of the dark theme, from text to the deepest ground. */
const dark: MantineColorsTuple = [
  '#e8e6e1',
  '#c3c6cc',
  '#a3a8b3',
  '#757b87',
  '#3d4450',
  '#2a303a',
  '#1f242c',
  '#181c23',
  '#14171d',
  '#0f1216',
];

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
  colors: { rust, dark },
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

/**
 * Colours of Mantine's parts that its own values leave too faint or too cold: descriptions, hints in empty fields,
 * errors and quiet buttons read at 4.5:1 and more on panel and ground in both themes (WCAG 2.2 AA).
 */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-text': '#1f2430',
    '--mantine-color-dimmed': '#5d6472',
    '--mantine-color-placeholder': '#666d7a',
    '--mantine-color-error': '#b3261e',
    '--mantine-color-default-border': '#d3d1ca',
    '--mantine-color-gray-light-color': '#5d6472',
  },
  dark: {
    '--mantine-color-body': '#181c23',
    '--mantine-color-text': '#e8e6e1',
    '--mantine-color-dimmed': '#a3a8b3',
    '--mantine-color-placeholder': '#949aa6',
    '--mantine-color-error': '#ff9a92',
    '--mantine-color-default-border': '#3d4450',
    '--mantine-color-gray-light-color': '#b4b9c3',
  },
});
