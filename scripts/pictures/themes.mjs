/** The colours of Teams' three themes. Each: page, card, border, buttons, then text of each tone as it is and subtle. */
const colours = {
  light: {
    page: '#f5f5f5',
    card: '#ffffff',
    border: '#d1d1d1',
    button: '#242424',
    default: ['#242424', '#616161'],
    accent: ['#6264a7', '#6264a7'],
    attention: ['#c4314b', '#c4314b'],
  },
  dark: {
    page: '#1f1f1f',
    card: '#292929',
    border: '#525252',
    button: '#ffffff',
    default: ['#ffffff', '#adadad'],
    accent: ['#a6a7dc', '#a6a7dc'],
    attention: ['#f9526b', '#f9526b'],
  },
  contrast: {
    page: '#000000',
    card: '#000000',
    border: '#ffffff',
    button: '#ffff01',
    default: ['#ffffff', '#ffffff'],
    accent: ['#ffff01', '#ffff01'],
    attention: ['#ff5c5c', '#ff5c5c'],
  },
};

export const themeNames = Object.keys(colours);

/** Those that cards of ours use. */
const tones = ['default', 'accent', 'attention'];

/** How a client of that theme draws cards: https://learn.microsoft.com/adaptive-cards/rendering-cards/host-config. */
export function hostConfigOf(theme) {
  const own = colours[theme];
  const foregroundColors = Object.fromEntries(
    tones.map((tone) => [tone, { default: own[tone][0], subtle: own[tone][1] }]),
  );
  return {
    fontFamily: '"Segoe UI", "Liberation Sans", sans-serif',
    supportsInteractivity: true,
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 300, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: own.border },
    containerStyles: { default: { backgroundColor: own.card, foregroundColors } },
    actions: {
      maxActions: 6,
      buttonSpacing: 8,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      spacing: 'default',
    },
  };
}

/** The parts that a client draws itself, around the card. */
export function styleOf(theme) {
  const { page, card, border, button, default: text } = colours[theme];
  return [
    `body{margin:12px;background:${page}}`,
    `.ac-adaptiveCard{border:1px solid ${border};border-radius:4px;box-sizing:border-box}`,
    `.ac-pushButton{font:600 14px "Segoe UI","Liberation Sans",sans-serif;padding:5px 12px;border:1px solid ${border};` +
      `border-radius:4px;background:${card};color:${button};white-space:normal;text-align:left;max-width:100%}`,
    `.ac-actionSet{flex-wrap:wrap;row-gap:8px}`,
    `.ac-textInput{font:14px sans-serif;width:100%;box-sizing:border-box;background:${page};color:${text[0]};border:1px solid ${border}}`,
  ].join('\n');
}
