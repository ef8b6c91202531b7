/** Adaptive Cards in the panel's own look: its fonts, its spacing, its colours (CSS variables of the shadow root). */
const ink = { default: '#172433', subtle: '#526173' };
const tint = (color: string) => ({ default: color, subtle: color });
const foregroundColors = {
  default: ink,
  accent: tint('#0f4c81'),
  good: tint('#17693a'),
  warning: tint('#8a4b00'),
  attention: tint('#a8200d'),
  dark: ink,
  light: tint('#ffffff'),
};
const style = (backgroundColor: string) => ({ backgroundColor, borderColor: '#d8e0e9', foregroundColors });

export const hostConfig = {
  fontFamily: 'inherit',
  fontSizes: { small: 13, default: 14, medium: 15, large: 17, extraLarge: 20 },
  fontWeights: { lighter: 400, default: 400, bolder: 650 },
  lineHeights: { small: 18, default: 20, medium: 22, large: 24, extraLarge: 26 },
  spacing: { small: 6, default: 10, medium: 14, large: 18, extraLarge: 24, padding: 14 },
  separator: { lineThickness: 1, lineColor: '#d8e0e9' },
  supportsInteractivity: true,
  imageSizes: { small: 40, medium: 80, large: 160 },
  containerStyles: {
    default: style('#ffffff'),
    emphasis: style('#f2f5f9'),
    accent: style('#e8f1fa'),
    good: style('#e9f6ee'),
    attention: style('#fdeeeb'),
    warning: style('#fdf4e3'),
  },
  actions: {
    maxActions: 6,
    spacing: 'default',
    buttonSpacing: 0, // the style sheet's gap: spacers would indent a second row
    showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
  },
  adaptiveCard: { allowCustomStyle: false },
  factSet: {
    title: { color: 'default', size: 'default', isSubtle: true, weight: 'default', wrap: true, maxWidth: 150 },
    value: { color: 'default', size: 'default', isSubtle: false, weight: 'bolder', wrap: true },
    spacing: 12,
  },
};
