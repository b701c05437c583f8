// The colours of the site, for what is not drawn by its style sheet: cards, embedded pages, icons, and what a
// browser paints around a page. A test holds them to the style sheet's own.

/** The same in light and in dark, which style sheets choose by themselves. */
export const palette = {
  light: { paper: '#f8f4ea', ink: '#1c1a14', soft: '#4f4a3c', tape: '#ffd43a' },
  dark: { paper: '#15140f', ink: '#ece6d6', soft: '#b8b09c', tape: '#f2c230' },
} as const

/** A colour as a style sheet chooses it. */
export const lightDark = (name: keyof typeof palette.light) => `light-dark(${palette.light[name]}, ${palette.dark[name]})`
